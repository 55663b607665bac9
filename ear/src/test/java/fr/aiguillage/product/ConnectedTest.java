package fr.aiguillage.product;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;

/** A browser test on the demonstration that a telephone system and a mail relay are connected to. */
abstract class ConnectedTest extends BrowserTest {

    /** The demonstration. */
    Connected house;

    @BeforeAll
    final void connect(Shared shared) throws Exception {
        house = shared.connected();
    }

    @Override
    final void startProduct(Path folder) {
        // the first class that connects starts it
    }

    @Override
    final URI address() {
        return house.address();
    }
}

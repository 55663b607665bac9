package fr.aiguillage.product;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/** A browser test with a demonstration of its own, for its settings or because it ends the server. */
abstract class OwnProductTest extends BrowserTest {

    private RunningProduct product;
    private Path data;

    /** Further settings of the product under test: see {@link RunningProduct#demonstration}. */
    abstract Map<String, String> settings() throws Exception;

    @Override
    final void startProduct(Path folder) throws Exception {
        data = folder;
        product = RunningProduct.demonstration(folder, settings());
    }

    @Override
    final void stopProduct() {
        if (product != null) {
            product.close();
        }
    }

    @Override
    final URI address() {
        return product.address();
    }

    /** Ends the server as a power cut would, and starts it again on the same data. */
    final void killAndRestart() throws Exception {
        product.kill();
        startProduct(data);
    }
}

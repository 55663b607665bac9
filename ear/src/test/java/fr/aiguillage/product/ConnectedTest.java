package fr.aiguillage.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
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

    /** A number of a client rings for the secretary of that account. */
    static void rings(Page page, String account, String called) {
        var call = new JsonObject();
        call.addProperty("calledNumber", called);
        call.addProperty("callerNumber", "06 39 98 90 25");
        call.addProperty("secretary", account);
        int status = page.request()
                .post(
                        "/api/calls",
                        RequestOptions.create()
                                .setHeader("Authorization", "Bearer " + Connected.TOKEN)
                                .setHeader("Content-Type", "application/json")
                                .setData(call))
                .status();
        assertThat(status).isEqualTo(201);
    }
}

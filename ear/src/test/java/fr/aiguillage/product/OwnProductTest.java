package fr.aiguillage.product;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/** A browser test with a demonstration of its own, for its settings. */
abstract class OwnProductTest extends BrowserTest {

    private RunningProduct product;

    /** Further settings of the product under test: see {@link RunningProduct#demonstration}. */
    abstract Map<String, String> settings() throws Exception;

    @Override
    final void startProduct(Path folder) throws Exception {
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
}

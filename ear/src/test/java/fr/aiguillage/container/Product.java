package fr.aiguillage.container;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The application as it is delivered for Payara Micro, with a test in it. */
public final class Product {

    private static final Path ROOT = Path.of("target/server/ROOT");

    /** The packages of the classes of tests that set nothing of their own. */
    private static final String[] SHARING = {
        "fr.aiguillage.call",
        "fr.aiguillage.directory",
        "fr.aiguillage.quality",
        "fr.aiguillage.scenario",
        "fr.aiguillage.security"
    };

    private Product() {}

    /** The product with all the classes of tests that set nothing of their own, so that one server serves them all. */
    public static WebArchive shared() {
        return product("aiguillage.war").addPackages(false, Filters.include(".*IT(\\$\\w+)?\\.class"), SHARING);
    }

    /** Whether the class is one of those that the shared product serves. */
    static boolean isSharing(Class<?> tests) {
        return List.of(SHARING).contains(tests.getPackageName());
    }

    /**
     * The product with tests that set something of their own.
     *
     * @param name the archive's name, that of no other
     * @param testClasses the tests and what they need
     */
    public static WebArchive with(String name, Class<?>... testClasses) {
        return product(name).addClasses(testClasses);
    }

    /** The whole WAR and AssertJ; the libraries stand beside it, as in the runnable jar: see {@code arquillian.xml}. */
    private static WebArchive product(String name) {
        File assertj = new File(Assertions.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        return ShrinkWrap.create(ExplodedImporter.class, name)
                .importDirectory(ROOT.toFile())
                .as(WebArchive.class)
                .setWebXML(new StringAsset(openToTheRunner(webXml())))
                .addAsLibrary(assertj)
                .addClasses(AsSecretary.class, AsAssistant.class, AsManager.class, AsAdministrator.class)
                .addClass(ServerRole.class);
    }

    private static String webXml() {
        try {
            return Files.readString(ROOT.resolve("WEB-INF/web.xml"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Arquillian starts each test by asking for an address of its own, which the product does not know. */
    private static String openToTheRunner(String webXml) {
        String open = "<url-pattern>/error</url-pattern>";
        Assertions.assertThat(webXml).contains(open);
        return webXml.replace(open, open + "<url-pattern>/ArquillianServletRunnerEE9</url-pattern>");
    }
}

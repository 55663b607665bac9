package fr.aiguillage.container;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The application as it is delivered for Payara Micro, with a test in it. */
public final class Product {

    private static final Path ROOT = Path.of("target/server/ROOT");
    private static final Path LIBRARIES = Path.of("target/server/libraries");

    private Product() {}

    /** The whole WAR with the libraries that stand beside it in the runnable jar, the test's own classes and AssertJ. */
    public static WebArchive with(Class<?>... testClasses) {
        File assertj = new File(Assertions.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        return ShrinkWrap.create(ExplodedImporter.class, "aiguillage.war")
                .importDirectory(ROOT.toFile())
                .as(WebArchive.class)
                .setWebXML(new StringAsset(openToTheRunner(webXml())))
                .addAsLibraries(LIBRARIES.toFile().listFiles())
                .addAsLibrary(assertj)
                .addClasses(AsSecretary.class, AsAssistant.class, AsManager.class, AsAdministrator.class)
                .addClass(ServerRole.class)
                .addClasses(testClasses);
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

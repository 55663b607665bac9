package fr.aiguillage.container;

import fr.aiguillage.security.Role;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The application as it is delivered for Payara Micro, with a test in it. */
public final class Product {

    private static final Path ROOT = Path.of("target/server/ROOT");

    private Product() {}

    /** The whole WAR, and beside it the test's own classes and AssertJ. */
    public static WebArchive with(Class<?>... testClasses) {
        File assertj = new File(Assertions.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        return ShrinkWrap.create(ExplodedImporter.class, "aiguillage.war")
                .importDirectory(ROOT.toFile())
                .as(WebArchive.class)
                .setWebXML(new StringAsset(openToTheRunner(descriptor("web.xml"))))
                .addAsWebInfResource(new StringAsset(withRunners(descriptor("payara-web.xml"))), "payara-web.xml")
                .addAsLibrary(assertj)
                .addClasses(AsSecretary.class, AsAssistant.class, AsManager.class, AsAdministrator.class)
                .addClasses(testClasses);
    }

    private static String descriptor(String name) {
        try {
            return Files.readString(ROOT.resolve("WEB-INF").resolve(name));
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

    /** Payara runs a bean in a role only when a principal is known to hold it. */
    private static String withRunners(String payaraWebXml) {
        String start = "<payara-web-app>";
        Assertions.assertThat(payaraWebXml).contains(start);
        String mappings = Role.ALL.stream()
                .map(role -> "<security-role-mapping><role-name>" + role + "</role-name><principal-name>it-" + role
                        + "</principal-name><group-name>" + role + "</group-name></security-role-mapping>")
                .collect(Collectors.joining());
        return payaraWebXml.replace(start, start + mappings);
    }
}

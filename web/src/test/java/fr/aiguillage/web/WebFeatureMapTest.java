package fr.aiguillage.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A page's package imports its feature, what that feature may import, the flowchart, and what all pages share. */
class WebFeatureMapTest {

    private static final String ROOT = "fr.aiguillage.";
    private static final String WEB = ROOT + "web.";
    private static final Set<String> SHARED = Set.of("platform");

    @Test
    void a_page_imports_only_what_its_feature_allows() throws IOException {
        var arrows = new TreeSet<String>();
        for (JavaClass type : new ClassFileImporter().importPath(Path.of("target/classes"))) {
            String from = first(type.getPackageName().substring(WEB.length()));
            Set<String> allowed = allowed(from);
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String to = dependency.getTargetClass().getBaseComponentType().getPackageName();
                if (to.startsWith(ROOT) && !allowed(to, from, allowed)) {
                    arrows.add(dependency.getDescription());
                }
            }
        }
        assertThat(arrows).isEmpty();
    }

    private static boolean allowed(String to, String from, Set<String> features) {
        if (to.startsWith(WEB)) {
            String web = first(to.substring(WEB.length()));
            return web.equals(from) || SHARED.contains(web);
        }
        return features.contains(first(to.substring(ROOT.length())));
    }

    private static Set<String> allowed(String feature) throws IOException {
        var map = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("../ejb/src/test/resources/feature-map.properties"))) {
            map.load(file);
        }
        assertThat(map.stringPropertyNames())
                .as("the feature of web." + feature)
                .contains(feature);
        // whoever is signed in concerns every page, even those of a feature that knows no account
        var allowed = new HashSet<>(List.of(feature, "flowchart", "security"));
        Arrays.stream(map.getProperty(feature).split(",")).map(String::strip).forEach(allowed::add);
        return allowed;
    }

    private static String first(String name) {
        return name.split("\\.")[0];
    }
}

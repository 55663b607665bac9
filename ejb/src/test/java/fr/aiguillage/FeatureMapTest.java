package fr.aiguillage;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the features to the import map of feature-map.properties. */
class FeatureMapTest {

    private static final String ROOT = "fr.aiguillage.";
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target/classes"));

    @Test
    void a_feature_imports_only_what_the_map_allows() throws IOException {
        Map<String, Set<String>> map = map();
        var arrows = new TreeSet<String>();
        for (JavaClass type : CLASSES) {
            String from = feature(type.getPackageName());
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (target.getPackageName().startsWith(ROOT)) {
                    String to = feature(target.getPackageName());
                    if (!to.equals(from) && !map.getOrDefault(from, Set.of()).contains(to)) {
                        arrows.add(from + " -> " + to + ": " + dependency.getDescription());
                    }
                }
            }
        }
        assertThat(arrows).isEmpty();
    }

    @Test
    void the_map_names_every_package_found() throws IOException {
        Set<String> found = CLASSES.stream()
                .map(type -> feature(type.getPackageName()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(map().keySet()).containsAll(found);
    }

    private static String feature(String packageName) {
        return packageName.substring(ROOT.length()).split("\\.")[0];
    }

    private static Map<String, Set<String>> map() throws IOException {
        var properties = new Properties();
        try (InputStream file = FeatureMapTest.class.getResourceAsStream("/feature-map.properties")) {
            properties.load(file);
        }
        var map = new TreeMap<String, Set<String>>();
        properties
                .stringPropertyNames()
                .forEach(name -> map.put(
                        name,
                        Arrays.stream(properties.getProperty(name).split(","))
                                .map(String::strip)
                                .collect(Collectors.toSet())));
        return map;
    }
}

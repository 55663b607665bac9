package fr.aiguillage.script;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine knows only Java. A rule over bytecode misses inlined constants, hence the second test. */
class PurityTest {

    private static final String ENGINE = "fr.aiguillage.script..";

    @Test
    void the_engine_depends_on_nothing_but_java() {
        classes()
                .that()
                .resideInAPackage(ENGINE)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(ENGINE, "java..")
                .check(new ClassFileImporter().importPath(Path.of("target/classes")));
    }

    @Test
    void the_engine_writes_no_log_and_reads_no_file_clock_or_network() {
        noClasses()
                .that()
                .resideInAPackage(ENGINE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.net..", "java.nio.file..", "java.util.logging..", "java.lang.reflect..", "java.sql..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName(System.Logger.class.getName())
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(new ClassFileImporter().importPath(Path.of("target/classes")));
    }

    @Test
    void the_engine_compiles_alone(@TempDir Path output) throws IOException {
        Path folder = Path.of("src/main/java/fr/aiguillage/script");
        List<File> sources;
        try (Stream<Path> files = Files.walk(folder)) {
            sources = files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::toFile)
                    .toList();
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        var messages = new StringWriter();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            List<String> alone =
                    List.of("--release", "17", "-proc:none", "-classpath", output.toString(), "-d", output.toString());
            boolean compiled = compiler.getTask(
                            messages, manager, null, alone, null, manager.getJavaFileObjectsFromFiles(sources))
                    .call();
            assertThat(compiled).as(messages.toString()).isTrue();
        }
    }
}

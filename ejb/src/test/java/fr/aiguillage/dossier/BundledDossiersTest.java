package fr.aiguillage.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The three clients that the product brings are sound, and every one of their test calls goes as its brief says. */
class BundledDossiersTest {

    private static final List<Dossier> DOSSIERS = Stream.of(
                    "01-medecin-generaliste", "03-agence-immobiliere", "06-plombier-chauffagiste")
            .map(name -> DossierReader.read(name, DossierFiles.bundled(name)))
            .toList();

    @Test
    void no_bundled_dossier_has_a_fault_or_an_advice() {
        assertThat(DOSSIERS)
                .allSatisfy(dossier ->
                        assertThat(dossier.diagnostics()).as(dossier.name()).isEmpty());
    }

    @Test
    void they_hold_the_twenty_one_test_calls_of_their_briefs() {
        assertThat(DOSSIERS).extracting(dossier -> dossier.tests().size()).containsExactly(7, 7, 7);
    }

    @TestFactory
    Stream<DynamicTest> each_test_call_goes_as_expected() {
        return DOSSIERS.stream()
                .flatMap(dossier -> dossier.tests().stream()
                        .map(test -> DynamicTest.dynamicTest(
                                test.id() + " " + test.title(),
                                () -> assertThat(TestCallRun.run(
                                                        test,
                                                        dossier.program().orElseThrow(),
                                                        dossier.sheet().directory())
                                                .map(difference -> difference.says(Locale.FRENCH)))
                                        .isEmpty())));
    }
}

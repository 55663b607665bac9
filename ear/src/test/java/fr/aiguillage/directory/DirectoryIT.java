package fr.aiguillage.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.aiguillage.dossier.Dossier;
import fr.aiguillage.dossier.DossierFiles;
import fr.aiguillage.dossier.DossierReader;
import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.facts.Person;
import jakarta.ejb.EJBAccessException;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A client's directory from one version to the next, and back. */
class DirectoryIT extends PlumberDirectoryIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01-medecin-generaliste",
                "02-restaurant",
                "03-agence-immobiliere",
                "04-garage-carrosserie",
                "05-etablissement-scolaire",
                PLUMBER,
                "07-cabinet-dentaire",
                "08-veterinaire",
                "09-syndic-gerance",
                "10-pompes-funebres",
                "11-infogerance-support",
                "12-avocats-dommage-corporel"
            })
    void the_dossier_of_each_case_lives_in_the_house_and_its_people_are_found(String code) throws Exception {
        Dossier dossier = DossierReader.read(code, DossierFiles.bundled(code));

        assertThat(assistant.call(() -> dossiers.importDossier(code, dossier))).noneMatch(Diagnostic::isError);

        long client = client(code);
        ClientDirectory kept = secretary.call(() -> directories.current(client)).orElseThrow();
        assertThat(kept.sheet()).isEqualTo(dossier.sheet());
        for (Person person : dossier.sheet().directory().people()) {
            assertThat(secretary.call(() -> directories.search(client, person.name())))
                    .first()
                    .satisfies(found -> assertThat(found.person().id()).isEqualTo(person.id()));
        }
    }

    @Test
    void a_change_is_a_new_version_with_its_author_and_its_sentence() throws Exception {
        ClientDirectory before = now();

        change("    rôle gérante\n", "    rôle gérante et fondatrice\n");

        DirectoryRevision last =
                secretary.call(() -> directories.history(plumber, 10)).get(0);
        assertThat(last.number()).isEqualTo(before.number() + 1);
        assertThat(last.by()).isNotBlank();
        assertThat(last.told()).contains("fondatrice");
        assertThat(secretary.call(() -> directories.changes(last.versionId())))
                .containsExactly(
                        new LineChange(false, "    rôle gérante"),
                        new LineChange(true, "    rôle gérante et fondatrice"));
    }

    @Test
    void a_change_is_taken_back_and_a_later_one_kept() throws Exception {
        String original = now().text();
        ClientDirectory first = change("    rôle gérante\n", "    rôle patronne\n");
        change("couleur c2571a", "couleur 123456");

        assistant.call(() -> directories.takeBack(first.versionId(), "retour"));

        assertThat(now().text()).isEqualTo(original.replace("couleur c2571a", "couleur 123456"));
    }

    @Test
    void a_change_under_another_one_is_not_taken_back_and_nothing_is_lost() throws Exception {
        ClientDirectory first = change("    rôle gérante\n", "    rôle patronne\n");
        ClientDirectory second = change("    rôle patronne\n", "    rôle présidente\n");

        DirectoryRefused refused = catchThrowableOfType(
                DirectoryRefused.class, () -> assistant.call(() -> directories.takeBack(first.versionId(), "retour")));

        assertThat(refused.reason()).isEqualTo(DirectoryRefused.Reason.COVERED);
        assertThat(now().text()).isEqualTo(second.text());
    }

    @Test
    void who_began_from_an_older_version_is_told_so() throws Exception {
        ClientDirectory old = now();
        change("    rôle gérante\n", "    rôle patronne\n");

        DirectoryRefused refused = catchThrowableOfType(
                DirectoryRefused.class,
                () -> assistant.call(() -> directories.change(new DirectoryChange(
                        plumber, old.versionId(), old.text() + "# autre\n", DirectoryOrigin.FORM, ""))));

        assertThat(refused.reason()).isEqualTo(DirectoryRefused.Reason.STALE);
    }

    @Test
    void whoever_the_live_scenario_calls_does_not_go() throws Exception {
        String text = now().text();
        String without = text.substring(0, text.indexOf("collaborateur M. Lagarrigue"))
                + text.substring(text.indexOf("collaboratrice Mme Sanz-Morel"));

        List<Consequence> consequences = secretary.call(() -> directories.consequences(plumber, without));
        DirectoryRefused refused = catchThrowableOfType(
                DirectoryRefused.class,
                () -> assistant.call(() -> directories.change(
                        new DirectoryChange(plumber, now().versionId(), without, DirectoryOrigin.FORM, ""))));

        assertThat(consequences)
                .filteredOn(Consequence::isBlocking)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one)
                        .isInstanceOfSatisfying(
                                Consequence.InScenario.class,
                                in -> assertThat(in.step()).isNotEmpty()));
        assertThat(refused.reason()).isEqualTo(DirectoryRefused.Reason.BREAKS_SCENARIO);
        assertThat(refused.faults()).isNotEmpty();
        assertThat(now().text()).isEqualTo(text);
    }

    @Test
    void a_number_of_another_client_and_a_text_that_cannot_be_read_change_nothing() throws Exception {
        String garage = "04-garage-carrosserie";
        assistant.call(() -> dossiers.importDossier(garage, DossierReader.read(garage, DossierFiles.bundled(garage))));
        String text = now().text();

        DirectoryRefused taken = catchThrowableOfType(
                DirectoryRefused.class, () -> change("numéro 01 99 00 06 00", "numéro 01 99 00 04 00"));
        DirectoryRefused unread =
                catchThrowableOfType(DirectoryRefused.class, () -> change("semaines paires :", "semaines paries :"));

        assertThat(taken.reason()).isEqualTo(DirectoryRefused.Reason.NUMBER_TAKEN);
        assertThat(taken.words()).first().asString().contains("01 99 00 04 00");
        assertThat(unread.reason()).isEqualTo(DirectoryRefused.Reason.FAULTS);
        assertThat(unread.faults()).isNotEmpty();
        assertThat(now().text()).isEqualTo(text);
    }

    @Test
    void a_batch_is_taken_back_of_every_client_or_of_none() throws Exception {
        String garage = "04-garage-carrosserie";
        assistant.call(() -> dossiers.importDossier(garage, DossierReader.read(garage, DossierFiles.bundled(garage))));
        long other = client(garage);
        String plumbers = now().text();
        ClientDirectory garages =
                secretary.call(() -> directories.current(other)).orElseThrow();
        long batch = assistant.call(() -> directories.newBatch());
        change("# batch " + batch, plumber, plumbers, batch);
        change("# batch " + batch, other, garages.text(), batch);

        assistant.call(() -> {
            directories.takeBackBatch(batch, "retour");
            return null;
        });

        assertThat(now().text()).isEqualTo(plumbers);
        assertThat(secretary
                        .call(() -> directories.current(other))
                        .orElseThrow()
                        .text())
                .isEqualTo(garages.text());
    }

    private void change(String line, long client, String text, long batch) throws Exception {
        long base =
                secretary.call(() -> directories.current(client)).orElseThrow().versionId();
        assistant.call(() -> directories.change(new DirectoryChange(
                client, base, text + line + "\n", DirectoryOrigin.IMPORT, "import", OptionalLong.of(batch))));
    }

    @Test
    void a_secretary_reads_and_changes_nothing() throws Exception {
        ClientDirectory now = now();

        assertThat(catchThrowableOfType(
                        EJBAccessException.class,
                        () -> secretary.call(() -> directories.change(new DirectoryChange(
                                plumber, now.versionId(), now.text() + "#\n", DirectoryOrigin.FORM, "")))))
                .isNotNull();
    }
}

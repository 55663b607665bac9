package fr.aiguillage.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.aiguillage.container.AsAssistant;
import fr.aiguillage.container.AsSecretary;
import fr.aiguillage.container.Product;
import fr.aiguillage.directory.exchange.TablePlan;
import fr.aiguillage.directory.exchange.TableService;
import fr.aiguillage.directory.photo.PhotoRefused;
import fr.aiguillage.directory.photo.PhotoService;
import fr.aiguillage.dossier.Dossier;
import fr.aiguillage.dossier.DossierFiles;
import fr.aiguillage.dossier.DossierReader;
import fr.aiguillage.scenario.DossierImport;
import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.facts.Person;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A client's directory from one version to the next, and back. */
@ArquillianTest
class DirectoryIT {

    private static final String PLUMBER = "06-plombier-chauffagiste";

    @Deployment
    static WebArchive product() {
        return Product.shared();
    }

    @EJB
    private AsAssistant assistant;

    @EJB
    private AsSecretary secretary;

    @Inject
    private DossierImport dossiers;

    @Inject
    private DirectoryService directories;

    @Inject
    private ClientLinkService links;

    @Inject
    private TableService tables;

    @Inject
    private PhotoService photos;

    @Resource(lookup = "java:app/jdbc/aiguillage")
    private DataSource database;

    private long plumber;

    @BeforeEach
    void the_plumber_is_a_client() throws Exception {
        assistant.call(
                () -> dossiers.importDossier(PLUMBER, DossierReader.read(PLUMBER, DossierFiles.bundled(PLUMBER))));
        plumber = client(PLUMBER);
    }

    private long client(String code) throws Exception {
        return secretary.call(() -> directories.clients()).stream()
                .filter(c -> c.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private ClientDirectory now() throws Exception {
        return secretary.call(() -> directories.current(plumber)).orElseThrow();
    }

    private ClientDirectory change(String from, String to) throws Exception {
        ClientDirectory now = now();
        assertThat(now.text()).contains(from);
        return assistant.call(() -> directories.change(
                new DirectoryChange(plumber, now.versionId(), now.text().replace(from, to), DirectoryOrigin.FORM, to)));
    }

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
    void a_table_from_a_file_is_a_version_that_is_taken_back_and_never_breaks_the_live_scenario() throws Exception {
        String syndic = "09-syndic-gerance";
        assistant.call(() -> dossiers.importDossier(syndic, DossierReader.read(syndic, DossierFiles.bundled(syndic))));
        long client = client(syndic);
        ClientDirectory before =
                secretary.call(() -> directories.current(client)).orElseThrow();

        TablePlan plan = plan(
                client,
                "immeuble;gestionnaire;chauffage collectif\nLes Mimosas;M. Tholon;oui\nLe Rocher;Mme Garcin;non\n"
                        + "Le Belvédère;M. Tholon;non\nRésidence du Parc;M. Tholon;oui\n");
        ClientDirectory after = assistant.call(() -> tables.bring(plan, "immeubles.csv"));
        TablePlan broken = plan(client, "immeuble;adresse\nLes Mimosas;rue des Acacias\n");
        DirectoryRefused refused = catchThrowableOfType(
                DirectoryRefused.class, () -> assistant.call(() -> tables.bring(broken, "immeubles.csv")));

        assertThat(after.sheet().directory().tables().get(0).rows())
                .contains(List.of("Le Rocher", "Mme Garcin", "non"), List.of("Les Mimosas", "M. Tholon", "oui"))
                .hasSize(4);
        assertThat(secretary.call(() -> directories.history(client, 1)).get(0).origin())
                .isEqualTo(DirectoryOrigin.IMPORT);
        assertThat(refused.reason()).isEqualTo(DirectoryRefused.Reason.BREAKS_SCENARIO);
        assertThat(assistant
                        .call(() -> directories.takeBack(after.versionId(), "retour"))
                        .text())
                .isEqualTo(before.text());
        assertThat(catchThrowableOfType(
                        EJBAccessException.class, () -> secretary.call(() -> tables.bring(plan, "immeubles.csv"))))
                .isNotNull();
    }

    private TablePlan plan(long client, String file) throws Exception {
        return assistant
                .call(() -> tables.plan(client, "immeubles", "i.csv", file.getBytes(StandardCharsets.UTF_8)))
                .orElseThrow();
    }

    @Test
    void a_photo_follows_its_person_under_another_name_and_goes_with_him() throws Exception {
        ClientDirectory added = change(
                "collaborateur M. Lagarrigue",
                "collaborateur M. Photo\n    mobile 06 39 98 77 01\n\n" + "collaborateur M. Lagarrigue");
        keepPhoto(plumber, "m-photo");
        int seen = linesOfTrail();

        assertThat(secretary.call(() -> photos.consult(plumber, "m-photo"))).isPresent();
        assertThat(linesOfTrail()).isEqualTo(seen + 1);
        assertThat(secretary.call(() -> photos.show(plumber, "m-photo"))).isPresent();
        assertThat(linesOfTrail()).isEqualTo(seen + 1);
        assertThat(catchThrowableOfType(
                        EJBAccessException.class,
                        () -> secretary.call(() -> {
                            photos.remove(plumber, "m-photo");
                            return null;
                        })))
                .isNotNull();

        change("collaborateur M. Photo\n", "collaborateur M. Portrait\n    identifiant m-photo\n");
        assertThat(secretary.call(() -> photos.tags(plumber))).containsKey("m-photo");
        assistant.call(() -> directories.returnTo(added.versionId(), "retour"));
        assertThat(secretary.call(() -> photos.tags(plumber))).containsKey("m-photo");
        change("collaborateur M. Photo\n    mobile 06 39 98 77 01\n\n", "");
        assertThat(secretary.call(() -> photos.tags(plumber))).doesNotContainKey("m-photo");
        assertThat(catchThrowableOfType(PhotoRefused.class, () -> keepPhoto(plumber, "m-photo"))
                        .reason())
                .isEqualTo(PhotoRefused.Reason.GONE);
    }

    private void keepPhoto(long client, String person) throws Exception {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "png", png);
        assistant.call(() -> {
            photos.keep(client, person, png.toByteArray());
            return null;
        });
    }

    private int linesOfTrail() throws Exception {
        try (Connection connection = database.getConnection();
                ResultSet lines = connection
                        .createStatement()
                        .executeQuery("select count(*) from audit_event where detail = 'photo m-photo'")) {
            lines.next();
            return lines.getInt(1);
        }
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

    @Test
    void by_its_link_a_client_changes_absences_of_its_own_and_the_house_sees_it_until_it_has_looked() throws Exception {
        ClientLink link = link();
        String token = assistant.call(() -> links.token(link));
        ClientDirectory now = now();
        String away = now.text()
                .replace("    rôle gérante\n", "    rôle gérante\n    absent du 3 au 14 décembre 2026 : congés\n");

        ClientDirectory changed = links.change(
                token,
                new DirectoryChange(plumber, now.versionId(), away, DirectoryOrigin.FORM, "Mme Sanz-Morel : absente"));

        DirectoryRevision last =
                secretary.call(() -> directories.history(plumber, 1)).get(0);
        assertThat(last.origin()).isEqualTo(DirectoryOrigin.LINK);
        assertThat(last.by()).isEqualTo("Mme Joncour");
        assertThat(assistant.call(() -> directories.unseen()))
                .extracting(one -> one.revision().versionId())
                .contains(changed.versionId());
        assistant.call(() -> {
            directories.seen(List.of(changed.versionId()));
            return null;
        });
        assertThat(assistant.call(() -> directories.unseen()))
                .extracting(one -> one.revision().versionId())
                .doesNotContain(changed.versionId());
    }

    @Test
    void a_link_changes_no_mail_of_anybody_and_nothing_of_another_client() throws Exception {
        String token = assistant.call(() -> links.token(link()));
        ClientDirectory now = now();
        String stolen = now.text().replace("patron.06@example.org", "voleur@example.org");

        assertThat(catchThrowableOfType(
                        LinkRefused.class,
                        () -> links.change(
                                token,
                                new DirectoryChange(plumber, now.versionId(), stolen, DirectoryOrigin.LINK, ""))))
                .isNotNull();
        assertThat(catchThrowableOfType(
                        LinkRefused.class,
                        () -> links.change(
                                token,
                                new DirectoryChange(
                                        plumber + 1, now.versionId(), now.text(), DirectoryOrigin.LINK, ""))))
                .isNotNull();
        assertThat(now().text()).isEqualTo(now.text());
    }

    @Test
    void a_link_that_was_revoked_or_forged_opens_nothing() throws Exception {
        ClientLink link = link();
        String token = assistant.call(() -> links.token(link));
        assertThat(links.open(token).clientId()).isEqualTo(plumber);

        assistant.call(() -> {
            links.revoke(link.id());
            return null;
        });

        assertThat(catchThrowableOfType(LinkRefused.class, () -> links.open(token)))
                .isNotNull();
        assertThat(catchThrowableOfType(LinkRefused.class, () -> links.open(link.id() + "-forged")))
                .isNotNull();
        assertThat(catchThrowableOfType(EJBAccessException.class, () -> secretary.call(() -> links.links(plumber))))
                .isNotNull();
    }

    private ClientLink link() throws Exception {
        return assistant.call(
                () -> links.give(plumber, "Mme Joncour", Instant.now().plus(Duration.ofDays(30))));
    }
}

package fr.aiguillage.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.aiguillage.directory.exchange.TablePlan;
import fr.aiguillage.directory.exchange.TableService;
import fr.aiguillage.directory.photo.PhotoRefused;
import fr.aiguillage.directory.photo.PhotoService;
import fr.aiguillage.dossier.DossierFiles;
import fr.aiguillage.dossier.DossierReader;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.List;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What a client has beside its people: tables in its text, photos beside it. */
class TablesAndPhotosKeptIT extends PlumberDirectoryIT {

    @Inject
    private TableService tables;

    @Inject
    private PhotoService photos;

    @Resource(lookup = "java:app/jdbc/aiguillage")
    private DataSource database;

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
}

package fr.aiguillage.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a client changes by its link. */
class LinkServiceIT extends PlumberDirectoryIT {

    @Inject
    private ClientLinkService links;

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

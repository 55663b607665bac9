package fr.aiguillage.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.aiguillage.container.AsAdministrator;
import fr.aiguillage.container.AsSecretary;
import fr.aiguillage.container.Product;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

@ArquillianTest
class SecurityIT {

    @Deployment
    static WebArchive product() {
        return Product.shared();
    }

    @EJB
    private AsAdministrator administrator;

    @EJB
    private AsSecretary secretary;

    @Inject
    private AccountService accounts;

    @Inject
    private SignInService signIns;

    /** The request by which the runner has this test run. */
    @Inject
    private HttpServletRequest request;

    @Test
    void whoever_has_no_role_opens_no_account() {
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(accounts::list);
    }

    @Test
    void a_secretary_opens_no_account() {
        Throwable refusal = catchThrowable(
                () -> secretary.call(() -> accounts.create("x.intrus", "X", Set.of(Role.ADMINISTRATOR))));
        assertThat(Stream.iterate(refusal, Objects::nonNull, Throwable::getCause))
                .hasAtLeastOneElementOfType(EJBAccessException.class);
    }

    @Test
    void a_new_account_signs_in_with_its_one_time_password() throws Exception {
        String password = open("a.nouvelle");
        Optional<Account> account = signIns.signIn("a.nouvelle", password.toCharArray());
        assertThat(account).hasValueSatisfying(found -> {
            assertThat(found.displayName()).isEqualTo("Amélie Nouvelle");
            assertThat(found.roles()).containsExactly(Role.SECRETARY);
            assertThat(found.passwordChangeDue()).isTrue();
        });
    }

    @Test
    void a_wrong_password_and_an_unknown_name_are_refused() throws Exception {
        open("b.prudente");
        assertThat(signIns.signIn("b.prudente", "wrong".toCharArray())).isEmpty();
        assertThat(signIns.signIn("nobody", "wrong".toCharArray())).isEmpty();
    }

    @Test
    void after_five_wrong_passwords_the_right_one_has_to_wait() throws Exception {
        String password = open("c.tenace");
        for (int i = 0; i < 5; i++) {
            assertThat(signIns.signIn("c.tenace", "wrong".toCharArray())).isEmpty();
        }
        assertThat(signIns.signIn("c.tenace", password.toCharArray())).isEmpty();
    }

    @Test
    void a_closed_account_no_longer_signs_in() throws Exception {
        String password = open("d.partie");
        long id =
                signIns.signIn("d.partie", password.toCharArray()).orElseThrow().id();
        administrator.call(() -> {
            accounts.deactivate(id);
            return null;
        });
        assertThat(signIns.signIn("d.partie", password.toCharArray())).isEmpty();
    }

    @Test
    void nobody_closes_the_account_that_he_acts_with() throws Exception {
        open("it-administrator");
        long id = administrator
                .call(() -> accounts.named("it-administrator"))
                .orElseThrow()
                .id();
        Throwable refusal = catchThrowable(() -> administrator.call(() -> {
            accounts.deactivate(id);
            return null;
        }));
        assertThat(refusal).hasMessageContaining("it-administrator");
        assertThat(accounts.named("it-administrator")).isPresent();
    }

    @Test
    void nobody_moves_the_clock_of_a_house_that_is_no_demonstration() throws Exception {
        var clock = URI.create(
                "http://127.0.0.1:" + request.getLocalPort() + request.getContextPath() + "/api/demonstration/clock");
        HttpResponse<Void> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(clock)
                                .header("Authorization", "Bearer any")
                                .header("Content-Type", "application/json")
                                .PUT(HttpRequest.BodyPublishers.ofString("{\"at\": \"2090-01-01T00:00\"}"))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
        assertThat(answer.statusCode()).isEqualTo(404);
    }

    private String open(String name) throws Exception {
        return administrator.call(() -> accounts.create(name, "Amélie Nouvelle", Set.of(Role.SECRETARY)));
    }
}

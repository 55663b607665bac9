package fr.aiguillage.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccountTest {

    private static final Instant NOW = Instant.parse("2026-11-24T21:00:00Z");

    private final Account account = Account.open("s.benali", "Samia Benali", Set.of(Role.SECRETARY), "hash", NOW);

    @Test
    void four_wrong_passwords_cost_nothing() {
        refuse(4);
        assertThat(account.mustWait(NOW)).isFalse();
    }

    @Test
    void the_fifth_wrong_password_costs_half_a_minute() {
        refuse(5);
        assertThat(account.mustWait(NOW.plusSeconds(29))).isTrue();
        assertThat(account.mustWait(NOW.plusSeconds(30))).isFalse();
    }

    @Test
    void each_wrong_password_after_doubles_the_wait_up_to_sixteen_minutes() {
        refuse(6);
        assertThat(account.mustWait(NOW.plusSeconds(59))).isTrue();
        refuse(100);
        assertThat(account.mustWait(NOW.plusSeconds(30 * 32 - 1))).isTrue();
        assertThat(account.mustWait(NOW.plusSeconds(30 * 32))).isFalse();
    }

    @Test
    void the_right_password_forgets_the_wrong_ones() {
        refuse(6);
        account.signInAccepted();
        refuse(4);
        assertThat(account.mustWait(NOW)).isFalse();
    }

    @Test
    void a_password_given_by_someone_else_has_to_be_replaced() {
        assertThat(account.passwordChangeDue()).isTrue();
        account.choosePassword("other hash");
        assertThat(account.passwordChangeDue()).isFalse();
        account.giveOneTimePassword("third hash");
        assertThat(account.passwordChangeDue()).isTrue();
    }

    @Test
    void an_account_without_a_known_role_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Account.open("x", "X", Set.of("king"), "hash", NOW))
                .withMessage("An account holds some of [secretary, assistant, manager, administrator], not [king]");
        assertThatIllegalArgumentException().isThrownBy(() -> Account.open("x", "X", Set.of(), "hash", NOW));
    }

    private void refuse(int times) {
        for (int i = 0; i < times; i++) {
            account.signInRefused(NOW);
        }
    }
}

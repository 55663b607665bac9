package fr.aiguillage.web.call;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.message.DeliveryReason;
import fr.aiguillage.message.DeliveryState;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SentDrawingTest {

    private static final ConsoleWords FRENCH = new ConsoleWords(Locale.FRENCH);
    private static final ConsoleWords ENGLISH = new ConsoleWords(Locale.ENGLISH);

    @Test
    void what_could_not_leave_is_kept_and_says_what_follows() {
        assertThat(told(DeliveryState.HELD, DeliveryReason.NO_MAIL_SERVER))
                .isEqualTo(
                        "gardé, pas parti\u00a0: l’envoi des mails n’est pas réglé. Il partira de lui-même dès qu’il le"
                                + " sera.");
        assertThat(told(DeliveryState.QUEUED, DeliveryReason.SERVER_UNREACHABLE))
                .startsWith("gardé, pas encore parti")
                .endsWith("Il est réessayé de lui-même.");
        assertThat(told(DeliveryState.FAILED, DeliveryReason.ADDRESS_MISSING)).startsWith("pas parti");
    }

    @Test
    void what_its_client_wants_to_wait_is_no_trouble() {
        assertThat(told(DeliveryState.QUEUED, DeliveryReason.FOR_DIGEST)).doesNotContain("pas parti");
        assertThat(DeliveryState.QUEUED.isStuck(Optional.of(DeliveryReason.QUIET_HOURS)))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(DeliveryState.class)
    void no_trouble_is_told_in_the_words_of_who_runs_the_server(DeliveryState state) {
        for (Optional<DeliveryReason> reason : reasons().toList()) {
            assertThat(SentDrawing.state(state, reason, ENGLISH)).isNotBlank();
            if (state.isStuck(reason)) {
                assertThat(SentDrawing.state(state, reason, FRENCH)).doesNotContain("relais", "serveur", "passerelle");
            }
        }
    }

    private static Stream<Optional<DeliveryReason>> reasons() {
        return Stream.concat(
                Stream.of(Optional.empty()), Stream.of(DeliveryReason.values()).map(Optional::of));
    }

    private static String told(DeliveryState state, DeliveryReason reason) {
        return SentDrawing.state(state, Optional.of(reason), FRENCH);
    }
}

package fr.aiguillage.call;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.directory.ClientDirectory;
import fr.aiguillage.directory.DirectoryChange;
import fr.aiguillage.directory.DirectoryOrigin;
import fr.aiguillage.directory.DirectoryRevision;
import fr.aiguillage.message.Delivery;
import fr.aiguillage.script.runtime.Move;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What came before a call. */
class CallPastIT extends PlumberIT {

    @Inject
    private CallPasts pasts;

    @Test
    void a_call_shows_what_changed_since_her_last_one_who_calls_and_what_left() throws Exception {
        long before = gasSmell();
        secretary.call(() -> {
            calls.move(before, 3, new Move.HangUp());
            calls.send(before, Map.of());
            presence.ready();
            return null;
        });
        long client = directories.clientOf(PLUMBERS_NUMBER).orElseThrow().id();
        ClientDirectory directory = directories.current(client).orElseThrow();
        assistant.call(() -> directories.change(new DirectoryChange(
                client,
                directory.versionId(),
                directory.text() + "# autrement\n",
                DirectoryOrigin.FORM,
                "M. Aubrac remplace M. Roche.")));

        CallPast past =
                secretary.call(() -> pasts.of(announced(PLUMBERS_NUMBER))).orElseThrow();

        assertThat(past.isFirst()).isFalse();
        assertThat(past.scenario()).isEmpty();
        assertThat(past.revisions())
                .extracting(DirectoryRevision::told)
                .containsExactly("M. Aubrac remplace M. Roche.");
        assertThat(past.last()).map(Call::id).contains(before);
        assertThat(past.lastMessages()).isNotEmpty();
        assertThat(past.latest())
                .extracting(Delivery::id)
                .containsAll(past.lastMessages().stream().map(Delivery::id).toList());
    }

    @Test
    void what_came_before_a_call_is_for_its_own_secretary() throws Exception {
        long call = announced(PLUMBERS_NUMBER);
        assertThat(secretary.callOther(() -> pasts.of(call))).isEmpty();
    }
}

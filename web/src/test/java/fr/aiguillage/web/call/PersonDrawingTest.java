package fr.aiguillage.web.call;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.directory.PersonMatch;
import fr.aiguillage.script.facts.LineKind;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.runtime.Move;
import fr.aiguillage.script.runtime.Outcome;
import fr.aiguillage.script.runtime.Prompt;
import fr.aiguillage.script.runtime.Session;
import fr.aiguillage.web.call.DirectoryView.Found;
import fr.aiguillage.web.call.DirectoryView.Line;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Somebody of the directory, over a call. */
class PersonDrawingTest {

    private static final LocalDateTime AT = LocalDateTime.of(2026, 12, 1, 22, 13);

    private final Session session = StepDrawingTest.called(StepDrawingTest.LEAK);
    private final Prompt.Dial dial = (Prompt.Dial) session.prompt();

    @Test
    void whoever_has_not_been_called_can_be_reached() {
        Found found = found(session, "");
        assertThat(found.reach()).startsWith("joignable");
        assertThat(found.reachable()).isTrue();
    }

    @Test
    void whoever_has_just_not_answered_is_told_so_and_not_shown_as_free() {
        Found silent = found(reported(new Move.Report(dial.person().id(), dial.line(), Outcome.NO_ANSWER)), "");
        assertThat(silent.reach()).startsWith("pas de réponse, joignable");
        assertThat(silent.reachable()).isFalse();

        Move.Report refused = new Move.Report(dial.person().id(), dial.line(), Outcome.REFUSED);
        assertThat(found(reported(refused.madeAt(LocalTime.of(22, 12))), "").reach())
                .startsWith("a refusé à 22h12, joignable");
    }

    @Test
    void each_line_on_which_he_can_be_called_has_a_key_of_its_own() {
        Map<LineKind, String> lines = new EnumMap<>(Map.of(
                LineKind.DIRECT, "01 99 00 06 04", LineKind.MOBILE, "06 39 98 06 04", LineKind.HOME, "01 99 00 06 14"));
        Person called = dial.person();
        Found found = drawn(
                new Person(called.id(), called.name(), called.role(), lines, called.mail(), "", List.of()),
                session,
                "");
        assertThat(found.lines()).extracting(Line::key).containsExactly("F2", "Shift F2", "Ctrl F2");
        assertThat(found.lines()).extracting(Line::dialled).doesNotContainNull().doesNotHaveDuplicates();
    }

    @Test
    void somebody_of_another_client_was_not_called() {
        Session after = reported(new Move.Report(dial.person().id(), dial.line(), Outcome.BUSY));
        assertThat(found(after, "Cabinet des Tilleuls").reach()).startsWith("joignable");
    }

    private Session reported(Move.Report report) {
        return session.apply(report).orElseThrow();
    }

    @Test
    void when_his_instructions_are_words_alone_they_are_to_be_read_first() {
        assertThat(dial.person().instructions()).isNotEmpty();
        Found found = drawn(dial.person(), session, "");
        assertThat(found.reach()).isEqualTo("selon ses consignes");
        assertThat(found.reachable()).isFalse();
    }

    /** The person called, without instructions. */
    private Found found(Session call, String client) {
        Person called = dial.person();
        return drawn(
                new Person(called.id(), called.name(), called.role(), called.lines(), called.mail(), "", List.of()),
                call,
                client);
    }

    private static Found drawn(Person person, Session call, String client) {
        var match = new PersonMatch(1, person, PersonMatch.Reason.NAME, "", List.of());
        return new PersonDrawing(Optional.of(call), call.attempts(), AT, "", new ConsoleWords(Locale.FRENCH))
                .draw(match, client, Map.of());
    }
}

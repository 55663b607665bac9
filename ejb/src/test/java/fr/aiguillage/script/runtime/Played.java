package fr.aiguillage.script.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.Samples;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** A call being played by a test, move after move; a move that does not fit fails the test. */
final class Played {

    private Session session;

    private Played(Session session) {
        this.session = session;
    }

    static Played of(String scenario, String... absent) {
        return new Played(Samples.call(scenario, absent));
    }

    static Played at(String time, String scenario, String... absent) {
        return new Played(Samples.call(scenario, LocalDateTime.parse(time), absent));
    }

    Played answer(String question, String value) {
        return move(new Move.Answer(question, value));
    }

    Played leave(String question) {
        return move(new Move.Leave(question));
    }

    Played report(Outcome outcome) {
        assertThat(session.prompt()).isInstanceOf(Prompt.Dial.class);
        Prompt.Dial dial = (Prompt.Dial) session.prompt();
        return move(new Move.Report(dial.person().id(), dial.line(), outcome));
    }

    Played report(Outcome outcome, String at) {
        Prompt.Dial dial = (Prompt.Dial) session.prompt();
        return move(new Move.Report(dial.person().id(), dial.line(), outcome).madeAt(LocalTime.parse(at)));
    }

    Played correct(String question, int occurrence, String value) {
        return move(new Move.Correct(question, occurrence, value));
    }

    Played speak(Tongue tongue) {
        return move(new Move.Speak(tongue));
    }

    Played hangUp() {
        return move(new Move.HangUp());
    }

    private Played move(Move move) {
        Optional<Session> next = session.apply(move);
        assertThat(next).as("%s at %s", move, session.prompt()).isPresent();
        session = next.get();
        return this;
    }

    Played refuses(Move move) {
        assertThat(session.apply(move)).isEmpty();
        return this;
    }

    Played asks(String question) {
        assertThat(session.prompt())
                .isInstanceOfSatisfying(
                        Prompt.Ask.class,
                        ask -> assertThat(ask.question().name()).isEqualTo(question));
        return this;
    }

    Played asks(String question, int occurrence) {
        asks(question);
        assertThat(((Prompt.Ask) session.prompt()).occurrence()).isEqualTo(occurrence);
        return this;
    }

    Played dials(String person) {
        assertThat(session.prompt())
                .isInstanceOfSatisfying(
                        Prompt.Dial.class,
                        dial -> assertThat(dial.person().name()).isEqualTo(person));
        return this;
    }

    Played ends() {
        assertThat(session.ended()).as("%s", session.prompt()).isTrue();
        return this;
    }

    Session session() {
        return session;
    }

    Message message() {
        assertThat(session.messages()).hasSize(1);
        return session.messages().get(0);
    }

    List<String> said() {
        return session.entries().stream()
                .filter(Entry.Said.class::isInstance)
                .map(entry -> ((Entry.Said) entry).words())
                .toList();
    }

    List<String> fields() {
        return message().fields().stream().map(f -> f.question().name()).toList();
    }
}

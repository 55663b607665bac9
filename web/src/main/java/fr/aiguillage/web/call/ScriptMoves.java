package fr.aiguillage.web.call;

import fr.aiguillage.script.runtime.Entry;
import fr.aiguillage.script.runtime.Move;
import fr.aiguillage.script.runtime.Outcome;
import fr.aiguillage.script.runtime.Prompt;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.Session;
import fr.aiguillage.script.runtime.Tongue;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an act of the page means to the script: a move of it, or a look back that moves nothing. */
final class ScriptMoves {

    private static final Set<String> ACTS = Set.of("answer", "leave", "outcome", "hangup", "take-up", "speak");

    private final Session session;
    private final Glance glance;
    private final ConsoleWords words;

    ScriptMoves(Session session, Glance glance, ConsoleWords words) {
        this.session = session;
        this.glance = glance;
        this.words = words;
    }

    /**
     * A move, and what she reads when the script refuses it.
     *
     * @param fault the reason in words, or null when it can only be that the page is behind
     */
    record Meant(Move move, String fault) {}

    /** Whether the act of that name is for the script. */
    static boolean isOne(String act) {
        return ACTS.contains(act);
    }

    /** Empty when the act fits nothing that the script waits for, or changes nothing. */
    Optional<Meant> of(String act, String value) {
        return switch (act) {
            case "answer" -> answer(value);
            case "leave" -> leave();
            case "outcome" -> report(value);
            case "hangup" -> Optional.of(new Meant(new Move.HangUp(), null));
            case "take-up" -> Optional.of(new Meant(new Move.TakeUp(), null));
            default -> Optional.of(new Meant(new Move.Speak(Tongue.valueOf(value)), null));
        };
    }

    private Optional<Meant> answer(String value) {
        int place = glance.revising() < 0 ? -1 : DeskDrawing.place(session.entries(), glance.revising());
        if (place >= 0) {
            return correct(place, value);
        }
        return session.prompt() instanceof Prompt.Ask ask
                ? Optional.of(new Meant(new Move.Answer(ask.question().name(), value), faultOf(ask.question())))
                : Optional.empty();
    }

    private Optional<Meant> correct(int place, String value) {
        List<Entry> entries = session.entries();
        var answered = (Entry.Answered) entries.get(place);
        if (answered.value().display().equals(value)) {
            return Optional.empty();
        }
        String question = answered.question().name();
        int occurrence = (int) entries.subList(0, place + 1).stream()
                .filter(e ->
                        e instanceof Entry.Answered a && a.question().name().equals(question))
                .count();
        return Optional.of(new Meant(new Move.Correct(question, occurrence, value), faultOf(answered.question())));
    }

    private Optional<Meant> leave() {
        return session.prompt() instanceof Prompt.Ask ask
                ? Optional.of(new Meant(new Move.Leave(ask.question().name()), words.get("required")))
                : Optional.empty();
    }

    private Optional<Meant> report(String outcome) {
        return session.prompt() instanceof Prompt.Dial dial
                ? Optional.of(
                        new Meant(new Move.Report(dial.person().id(), dial.line(), Outcome.valueOf(outcome)), null))
                : Optional.empty();
    }

    /**
     * One answer back, or to that answer.
     *
     * @param answer its rank; empty for the one before
     */
    Glance back(String answer) {
        int last = glance.revising() < 0 ? DeskDrawing.answers(session) : glance.revising();
        int rank = answer.isEmpty() ? last - 1 : Integer.parseInt(answer);
        return rank < 0 ? glance : glance.revising(rank);
    }

    private String faultOf(Question question) {
        return words.get("fault_" + question.type(), StepDrawing.examples(question));
    }
}

package fr.aiguillage.web.call;

import static fr.aiguillage.web.platform.Typography.french;

import fr.aiguillage.call.CallState;
import fr.aiguillage.call.Consultation;
import fr.aiguillage.call.OffScript;
import fr.aiguillage.call.OffScriptService;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.runtime.Outcome;
import fr.aiguillage.web.call.StepView.AttemptView;
import fr.aiguillage.web.call.StepView.Choice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws what she did that the script does not foresee. */
final class OffScriptDrawing {

    private final ConsoleWords words;

    OffScriptDrawing(ConsoleWords words) {
        this.words = words;
    }

    /** Whom she is calling, with what may come of it, in place of the step of the script; empty when nobody. */
    Optional<StepView> step(OffScript beside) {
        return beside.open().map(made -> new StepView(null, List.of(), List.of(), null, attempt(made), null, null));
    }

    private AttemptView attempt(Consultation made) {
        return new AttemptView(
                french(made.person()),
                "",
                words.get("line_" + made.line()),
                french(made.number()),
                false,
                "",
                outcomes(words),
                made.begunAt().toString());
    }

    /** What may come of an attempt, each with its key. */
    static List<Choice> outcomes(ConsoleWords words) {
        return Stream.of(Outcome.values())
                .map(outcome -> new Choice(
                        outcome.name(), words.get("outcome_" + outcome), words.get("key_" + outcome), false, null))
                .toList();
    }

    OffScriptView draw(CallState state) {
        OffScript beside = state.offScript();
        Optional<Consultation> last = beside.latest().filter(made -> !made.isOpen() && isLast(made, state));
        Optional<Person> offered = last.filter(made -> !made.isAccepted()).flatMap(made -> reached(made, state));
        return new OffScriptView(
                last.map(this::told).orElse(null),
                offered.map(Person::id).orElse(null),
                offered.map(person -> words.get("write_to", person.name())).orElse(null));
    }

    /** Nothing has happened since, or what came of it ends the call. */
    private static boolean isLast(Consultation made, CallState state) {
        List<Instant> moves = state.times();
        return made.isAccepted()
                || moves.isEmpty()
                || made.endedAt().filter(moves.get(moves.size() - 1)::isBefore).isPresent();
    }

    private static Optional<Person> reached(Consultation made, CallState state) {
        boolean written = state.offScript().letters().stream()
                .anyMatch(letter -> letter.recipient().id().equals(made.personId()));
        return state.session()
                .filter(script -> state.call()
                                .clientId()
                                .filter(id -> id == made.clientId())
                                .isPresent()
                        && !written)
                .flatMap(script -> script.facts().directory().person(made.personId()))
                .filter(OffScriptService::isReached);
    }

    private String told(Consultation made) {
        String how = made.outcome().map(Enum::name).orElse("given_up");
        return words.get("off_script_told_" + how, made.person());
    }

    /** What came of it, in words. */
    static String outcome(Consultation made, ConsoleWords words) {
        return words.get(made.outcome().map(how -> "outcome_" + how).orElse("outcome_given_up"));
    }
}

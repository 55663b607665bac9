package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.runtime.Condition;
import fr.aiguillage.script.runtime.Program;
import fr.aiguillage.script.syntax.Cursor;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.MomentReader;
import fr.aiguillage.script.syntax.Phrase;
import fr.aiguillage.script.syntax.ScenarioSyntax;
import java.util.List;
import java.util.Optional;

/** Reads the answer phrases, each with the hours at which it is said: a moment, or whether hours of the client are open. */
final class GreetingReader {

    private final Scope scope;
    private final TemplateReader templates;

    GreetingReader(Scope scope, TemplateReader templates) {
        this.scope = scope;
        this.templates = templates;
    }

    List<Program.Greeting> read(ScenarioSyntax syntax) {
        return syntax.greetings().stream()
                .map(greeting -> new Program.Greeting(
                        templates.read(greeting.text()),
                        greeting.english().map(templates::read),
                        greeting.moment().flatMap(this::when)))
                .toList();
    }

    private Optional<Condition> when(Phrase words) {
        return namesHours(words) ? hours(words) : moment(words);
    }

    private boolean namesHours(Phrase words) {
        Cursor cursor = new Cursor(scope.keywords(), words.tokens());
        cursor.phraseUntil(List.of(), List.of(Keyword.OPEN, Keyword.CLOSED));
        return !cursor.atEnd();
    }

    private Optional<Condition> moment(Phrase words) {
        return new MomentReader(new Cursor(scope.keywords(), words.tokens()))
                .readWhole(scope.diagnostics())
                .map(Condition.CameAt::new);
    }

    /** When the phrase is said nothing is known but the hour: no answer, nobody reached. */
    private Optional<Condition> hours(Phrase words) {
        Optional<Condition> condition = new ConditionReader(scope, new PersonReader(scope)).read(words);
        boolean timed = condition.stream()
                .flatMap(Condition::leaves)
                .allMatch(leaf -> leaf instanceof Condition.CameAt || leaf instanceof Condition.HoursOpen);
        if (!timed) {
            scope.diagnostics().add(Code.UNREADABLE_MOMENT, words.span(), words.text());
        }
        return condition.filter(c -> timed);
    }
}

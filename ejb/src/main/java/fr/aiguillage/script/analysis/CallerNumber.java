package fr.aiguillage.script.analysis;

import fr.aiguillage.script.runtime.Answering;
import fr.aiguillage.script.runtime.Expression;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.QuestionType;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Keywords;
import fr.aiguillage.script.syntax.Phrase;
import java.util.List;

/**
 * The number from which the caller calls, as a value that a scenario may name like an answer. A scenario that does not speak
 * of it, or has a question of that name, has none.
 */
final class CallerNumber {

    private final Scope scope;

    CallerNumber(Scope scope) {
        this.scope = scope;
    }

    /** Declares it, when the text speaks of it. */
    void declare(SourceText source) {
        String name = scope.keywords().spelling(Keyword.CALLER_NUMBER);
        String text = source.text()
                .replace('\u2019', '\'')
                .toLowerCase(scope.keywords().locale());
        if (text.contains(name) && scope.questions().named(Phrase.keys(name)).isEmpty()) {
            scope.declareCallerNumber(name, number());
        }
    }

    /** It is the same value, and has the same name in messages, in whatever tongue the scenario names it. */
    private static Question number() {
        String name = Keywords.FRENCH.spelling(Keyword.CALLER_NUMBER);
        return Question.workedOut(name, QuestionType.PHONE, List.of());
    }

    /** A call that begins knows it at once. */
    static void begin(Question number, Assembler assembler) {
        assembler.add(null, new Answering.Keep(number, new Expression.CallerNumber()));
    }
}

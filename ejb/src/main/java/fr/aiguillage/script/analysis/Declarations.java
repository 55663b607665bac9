package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.facts.Moment;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.runtime.Program;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.QuestionType;
import fr.aiguillage.script.runtime.Utterance;
import fr.aiguillage.script.source.Span;
import fr.aiguillage.script.syntax.Cursor;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.MomentReader;
import fr.aiguillage.script.syntax.Phrase;
import fr.aiguillage.script.syntax.ScenarioSyntax;
import fr.aiguillage.script.syntax.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Declares what a scenario declares, so that its steps may name it. */
final class Declarations {

    private final Scope scope;
    private final TemplateReader templates;

    Declarations(Scope scope, TemplateReader templates) {
        this.scope = scope;
        this.templates = templates;
    }

    /** The client and the questions. */
    void questions(ScenarioSyntax syntax) {
        syntax.client().ifPresent(this::client);
        syntax.questions().forEach(q -> scope.declare(question(q)));
        syntax.questions().stream().filter(q -> q.type() == Keyword.TABLE).forEach(new LookupReader(scope)::read);
    }

    /** Words to say, which may quote anything that has a value, and steps. */
    void words(ScenarioSyntax syntax) {
        for (ScenarioSyntax.Utterance utterance : syntax.utterances()) {
            Utterance said =
                    new Utterance(utterance.name().text(), templates.read(utterance.text()), utterance.information());
            scope.declare(said, utterance.name());
        }
        for (ScenarioSyntax.Step step : syntax.steps()) {
            Program.Step declared = new Program.Step(step.name().text(), step.span());
            scope.declare(new Scope.Target(declared, new Label()), step.name());
        }
    }

    private void client(Phrase name) {
        boolean same = Phrase.keys(scope.directory().client()).equals(Phrase.keys(name.text()));
        if (!same) {
            scope.diagnostics()
                    .add(
                            Code.OTHER_CLIENT,
                            name.span(),
                            name.text(),
                            scope.directory().client());
        }
    }

    List<Program.Greeting> greetings(ScenarioSyntax syntax) {
        List<Program.Greeting> greetings = new ArrayList<>();
        for (ScenarioSyntax.Greeting greeting : syntax.greetings()) {
            greetings.add(new Program.Greeting(
                    templates.read(greeting.text()), greeting.moment().flatMap(this::moment)));
        }
        return greetings;
    }

    private Optional<Moment> moment(Phrase words) {
        return new MomentReader(new Cursor(scope.keywords(), words.tokens())).readWhole(scope.diagnostics());
    }

    private Question question(ScenarioSyntax.QuestionSyntax syntax) {
        if (syntax.type() == Keyword.TABLE) {
            return new LookupReader(scope).question(syntax);
        }
        QuestionType type = type(syntax.type());
        return new Question(
                syntax.name().text(),
                syntax.wording().text(),
                type,
                options(syntax, type),
                syntax.help().map(Token::text).orElse(""),
                syntax.optional(),
                syntax.name().span());
    }

    private static QuestionType type(Keyword keyword) {
        return switch (keyword) {
            case CHOICE -> QuestionType.CHOICE;
            case YES_NO -> QuestionType.YES_NO;
            case YES_NO_UNKNOWN -> QuestionType.YES_NO_UNKNOWN;
            case NUMBER -> QuestionType.NUMBER;
            case PHONE -> QuestionType.PHONE;
            case DATE -> QuestionType.DATE;
            case TIME -> QuestionType.TIME;
            case PERSON -> QuestionType.PERSON;
            default -> QuestionType.TEXT;
        };
    }

    private List<Question.Option> options(ScenarioSyntax.QuestionSyntax syntax, QuestionType type) {
        List<Keyword> fixed = switch (type) {
            case YES_NO -> List.of(Keyword.YES, Keyword.NO);
            case YES_NO_UNKNOWN -> List.of(Keyword.YES, Keyword.NO, Keyword.UNKNOWN);
            default -> List.of();
        };
        List<Question.Option> options = new ArrayList<>();
        fixed.forEach(k -> options.add(new Question.Option(scope.keywords().spelling(k), "")));
        Set<List<String>> seen = new HashSet<>();
        for (Phrase choice : syntax.choices()) {
            if (!seen.add(Phrase.keys(choice.text()))) {
                scope.diagnostics().add(Code.DUPLICATE_NAME, choice.span(), choice.text());
            } else if (type == QuestionType.PERSON) {
                person(choice).ifPresent(p -> options.add(new Question.Option(p.name(), p.id())));
            } else {
                options.add(new Question.Option(choice.text(), ""));
            }
        }
        if (type.isChosen() && options.isEmpty()) {
            Span span = syntax.name().span();
            scope.diagnostics()
                    .add(Code.QUESTION_WITHOUT_CHOICES, span, syntax.name().text());
        }
        return options;
    }

    private Optional<Person> person(Phrase name) {
        Optional<Person> person = scope.people().exact(name);
        if (person.isEmpty()) {
            scope.diagnostics()
                    .addUnknown(
                            Code.UNKNOWN_PERSON,
                            name.span(),
                            name.text(),
                            scope.people().names());
        }
        return person;
    }
}

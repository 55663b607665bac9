package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.runtime.Step;
import fr.aiguillage.script.runtime.Utterance;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Phrase;
import fr.aiguillage.script.syntax.ScenarioSyntax;

/** Declares what a scenario declares, so that its steps may name it. */
final class Declarations {

    private final Scope scope;
    private final TemplateReader templates;

    Declarations(Scope scope, TemplateReader templates) {
        this.scope = scope;
        this.templates = templates;
    }

    /** The client, the questions and the caller's number, which may be the key of a table. */
    void questions(ScenarioSyntax syntax) {
        syntax.client().ifPresent(this::client);
        QuestionReader questions = new QuestionReader(scope);
        syntax.questions()
                .forEach(q -> scope.declare(questions.read(q), q.name().span()));
        new CallerNumber(scope).declare(scope.diagnostics().source());
    }

    /** Where the answers that nobody is asked for are read, now that everything has its name. */
    void lookups(ScenarioSyntax syntax) {
        syntax.questions().stream().filter(q -> q.type() == Keyword.TABLE).forEach(new LookupReader(scope)::read);
    }

    /** Words to say, which may quote anything that has a value, and steps. */
    void words(ScenarioSyntax syntax) {
        for (ScenarioSyntax.Utterance utterance : syntax.utterances()) {
            Utterance said = new Utterance(
                    utterance.name().text(),
                    templates.read(utterance.text()),
                    utterance.english().map(templates::read),
                    utterance.information());
            scope.declare(said, utterance.name());
        }
        for (ScenarioSyntax.Step step : syntax.steps()) {
            Step declared = new Step(scope.full(step.name().text()));
            scope.declare(new Scope.Target(declared, step.span(), new Label()), step.name());
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
}

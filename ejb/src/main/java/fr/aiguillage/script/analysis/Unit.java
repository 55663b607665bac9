package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.runtime.Program;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.syntax.Phrase;
import fr.aiguillage.script.syntax.ScenarioSyntax;
import fr.aiguillage.script.syntax.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One text on its way to instructions: the scenario, or a block in one place where it is used. */
final class Unit {

    private final ScenarioSyntax syntax;
    private final Scope scope;
    private final Blocks blocks;
    private final TemplateReader templates;
    private final Declarations declarations;
    private final StepCompiler steps;

    Unit(ScenarioSyntax syntax, Scope scope, Assembler assembler, Blocks blocks, Exits exits) {
        this.syntax = syntax;
        this.scope = scope;
        this.blocks = blocks;
        templates = new TemplateReader(scope);
        declarations = new Declarations(scope, templates);
        steps = new StepCompiler(scope, assembler, templates, blocks, exits);
    }

    /** Declares every name that its text may use before any line that uses one is read. */
    void declare() {
        declarations.questions(syntax);
        steps.values().declare(syntax);
        blocks.declare(syntax, scope);
        steps.values().declareKept(syntax);
        declarations.lookups(syntax);
    }

    /** What is counted and raised begins, in the scenario and in its blocks. */
    void begin() {
        steps.values().begin();
    }

    /** Lays out the steps. */
    void compile() {
        if (syntax.steps().isEmpty()) {
            scope.diagnostics().add(Code.NO_STEP, scope.diagnostics().source().start());
        }
        declarations.words(syntax);
        steps.values().define(syntax);
        syntax.steps().forEach(steps::compile);
    }

    int hangUp() {
        return steps.hangUp(syntax.hangUp());
    }

    List<Program.Greeting> greetings() {
        return new GreetingReader(scope, templates).read(syntax);
    }

    /** Says what is declared and never used. */
    void reportUnused() {
        Map<Question, Phrase> declared = new LinkedHashMap<>();
        names().forEach(name ->
                scope.questions().exact(name).ifPresent(question -> declared.putIfAbsent(question, name)));
        declared.forEach((question, name) -> {
            if (!scope.isUsed(question)) {
                scope.diagnostics().add(Code.NEVER_USED, name.span(), question.label());
            }
        });
        for (ScenarioSyntax.Utterance utterance : syntax.utterances()) {
            Phrase name = utterance.name();
            if (!scope.isUsed(name)) {
                scope.diagnostics().add(Code.NEVER_USED, name.span(), name.text());
            }
        }
    }

    /** The names that the text itself declares for something that has a value. */
    private List<Phrase> names() {
        List<Phrase> names = new ArrayList<>();
        syntax.block().ifPresent(heading -> heading.parameters().forEach(parameter -> names.add(parameter.name())));
        syntax.questions().forEach(question -> names.add(question.name()));
        syntax.definitions().forEach(definition -> names.add(definition.name()));
        syntax.forEachStatement(statement -> {
            if (statement instanceof Statement.Keep keep) {
                names.add(keep.name());
            }
        });
        return names;
    }
}

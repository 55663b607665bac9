package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.runtime.Lengths;
import fr.aiguillage.script.runtime.Program;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.source.Span;
import fr.aiguillage.script.syntax.Phrase;
import fr.aiguillage.script.syntax.ScenarioSyntax;
import fr.aiguillage.script.syntax.Token;
import java.util.List;
import java.util.Optional;

/** From what is written to a program: names looked up, instructions laid out, the flow checked. */
public final class Analysis {

    private static final List<Check> CHECKS = List.of(
            new UnreachableStep(),
            new DeadEnd(),
            new EndlessLoop(),
            new UnansweredYet(),
            new EndingWithoutMessage(),
            new EmptyField());

    private static final List<Check> ADVICE = List.of(
            new Interrogation(), new LongPath(), new SameQuestion(), new AskedForNothing(), new AskedInPassing());

    private final Scope scope;
    private final Diagnostics diagnostics;
    private List<Span> places = List.of();

    /**
     * What the analysis makes of a scenario.
     *
     * @param program empty when there is an error
     * @param places where each instruction of the program is written; one that no line is has the place of what comes
     *     before it
     */
    public record Result(Optional<Program> program, List<Span> places) {}

    private Analysis(ScenarioSyntax syntax, Directory directory, Diagnostics diagnostics) {
        scope = new Scope(syntax.keywords(), diagnostics, directory);
        this.diagnostics = diagnostics;
    }

    /** The program; without one there is an error among the diagnostics. Never throws. */
    public static Result analyse(
            SourceText source, ScenarioSyntax syntax, Directory directory, Diagnostics diagnostics) {
        Analysis analysis = new Analysis(syntax, directory, diagnostics);
        Program program = analysis.program(source, syntax);
        return diagnostics.hasErrors()
                ? new Result(Optional.empty(), List.of())
                : new Result(Optional.of(program), analysis.places);
    }

    private Program program(SourceText source, ScenarioSyntax syntax) {
        TemplateReader templates = new TemplateReader(scope);
        Declarations declarations = new Declarations(scope, templates);
        Optional<Question> number = declarations.questions(syntax, source);
        if (syntax.steps().isEmpty()) {
            diagnostics.add(Code.NO_STEP, source.start());
        }
        Assembler assembler = new Assembler();
        StepCompiler compiler = new StepCompiler(scope, assembler, templates);
        compiler.values().declare(syntax);
        declarations.words(syntax);
        compiler.values().define(syntax);
        number.ifPresent(caller -> CallerNumber.begin(caller, assembler));
        syntax.steps().forEach(compiler::compile);
        int hangUp = compiler.hangUp(syntax.hangUp());
        List<Program.Greeting> greetings = declarations.greetings(syntax);
        Assembler.Listing listing = assembler.finish();
        places = listing.places(source.start());
        if (!diagnostics.hasErrors()) {
            Flow flow = new Flow(listing, hangUp);
            CHECKS.forEach(check -> check.run(flow, diagnostics));
            if (!diagnostics.hasErrors()) {
                unused(syntax);
                ADVICE.forEach(check -> check.run(flow, diagnostics));
                GreetingHours.check(
                        greetings,
                        syntax.greetings().stream().map(g -> g.text().span()).toList(),
                        diagnostics);
                Paths.of(flow, scope.directory()).ifPresent(paths -> followed(flow, paths));
                new NotInEnglish(greetings).run(flow, diagnostics);
            }
        }
        return new Program(
                syntax.client().map(Phrase::text).orElse(""),
                greetings,
                syntax.guards().stream().map(Token::text).toList(),
                scope.questions().values().stream()
                        .filter(q -> !scope.isWorkedOut(q))
                        .toList(),
                syntax.steps().stream()
                        .map(s -> new Program.Step(s.name().text(), s.span()))
                        .toList(),
                listing.instructions(),
                hangUp,
                diagnostics.hasErrors() ? new Lengths(new int[0], new int[0]) : Lengths.of(listing.instructions()));
    }

    /** What only shows when every path is followed with what is known along it. */
    private void followed(Flow flow, Paths paths) {
        ConditionSettled.check(flow, paths, diagnostics);
        BranchNeverTaken.check(flow, paths, diagnostics);
        new HoleInRota(flow, paths, scope.directory()).check(diagnostics);
        new OutsideInstructions(scope.directory(), paths).check(flow, diagnostics);
    }

    private void unused(ScenarioSyntax syntax) {
        for (Question question : scope.questions().values()) {
            if (!scope.isUsed(question)) {
                diagnostics.add(Code.NEVER_USED, question.span(), question.name());
            }
        }
        for (ScenarioSyntax.Utterance utterance : syntax.utterances()) {
            if (!scope.isUsed(utterance.name())) {
                diagnostics.add(
                        Code.NEVER_USED,
                        utterance.name().span(),
                        utterance.name().text());
            }
        }
    }
}

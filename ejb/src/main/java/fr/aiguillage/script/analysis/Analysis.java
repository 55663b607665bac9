package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.runtime.Lengths;
import fr.aiguillage.script.runtime.Program;
import fr.aiguillage.script.source.Place;
import fr.aiguillage.script.syntax.Library;
import fr.aiguillage.script.syntax.Phrase;
import fr.aiguillage.script.syntax.ScenarioSyntax;
import fr.aiguillage.script.syntax.Token;
import java.util.List;
import java.util.Optional;

/** From what is written to a program: names looked up, instructions laid out, the flow checked. */
public final class Analysis {

    private static final List<Check> CHECKS =
            List.of(new UnreachableStep(), new DeadEnd(), new EndlessLoop(), new UnansweredYet(), new EmptyField());

    private static final List<Check> ADVICE = List.of(
            new Interrogation(),
            new LongPath(),
            new SameQuestion(),
            new AskedForNothing(),
            new AskedInPassing(),
            new UrgentForNothing());

    private final ScenarioSyntax syntax;
    private final Diagnostics diagnostics;
    private final ProgramNames names = new ProgramNames();
    private final Assembler assembler;
    private final Blocks blocks;
    private final Unit scenario;
    private final Directory directory;

    /**
     * What the analysis makes of a scenario.
     *
     * @param program empty when there is an error
     * @param places where each instruction of the program is written; one that no line is has the place of what comes
     *     before it
     */
    public record Result(Optional<Program> program, List<Place> places) {

        private static final Result NOTHING = new Result(Optional.empty(), List.of());
    }

    private Analysis(ScenarioSyntax syntax, Library library, Directory directory, Diagnostics diagnostics) {
        this.syntax = syntax;
        this.directory = directory;
        this.diagnostics = diagnostics;
        ClientNames client = new ClientNames(directory);
        assembler = new Assembler(diagnostics);
        blocks = new Blocks(library, client, names, diagnostics);
        Scope scope = new Scope(syntax.keywords(), diagnostics, client, names, Scope.Home.SCENARIO);
        scenario = new Unit(syntax, scope, assembler, blocks, Exits.NONE);
    }

    /** The program; without one there is an error among the diagnostics. Never throws. */
    public static Result analyse(ScenarioSyntax syntax, Library library, Directory directory, Diagnostics diagnostics) {
        return new Analysis(syntax, library, directory, diagnostics).result();
    }

    /** Looks up every name of a block that nobody has to use; what it is given may be anything of its type. */
    public static void block(Library.Block block, Library library, Directory directory, Diagnostics diagnostics) {
        new Analysis(block.syntax(), library, directory, diagnostics).blocks.alone(block);
    }

    private Result result() {
        scenario.declare();
        scenario.begin();
        CalledNumbers.begin(syntax.numbers(), directory, assembler, diagnostics);
        names.callerNumber().ifPresent(number -> CallerNumber.begin(number, assembler));
        scenario.compile();
        int hangUp = scenario.hangUp();
        List<Program.Greeting> greetings = scenario.greetings();
        Assembler.Listing listing = assembler.finish();
        if (diagnostics.hasErrors()) {
            return Result.NOTHING;
        }
        Flow flow = new Flow(listing, names, hangUp);
        prove(flow, greetings);
        if (diagnostics.hasErrors()) {
            return Result.NOTHING;
        }
        Program program = new Program(
                syntax.client().map(Phrase::text).orElse(""),
                greetings,
                syntax.guards().stream().map(Token::text).toList(),
                names.asked(),
                names.steps(),
                listing.instructions(),
                hangUp,
                Lengths.of(listing.instructions(), flow.ways()));
        return new Result(Optional.of(program), listing.places());
    }

    private void prove(Flow flow, List<Program.Greeting> greetings) {
        CHECKS.forEach(check -> check.run(flow));
        new EndingWithoutMessage(directory).run(flow);
        if (diagnostics.hasErrors()) {
            return;
        }
        scenario.reportUnused();
        blocks.reportUnused();
        ADVICE.forEach(check -> check.run(flow));
        GreetingHours.check(
                greetings, syntax.greetings().stream().map(g -> g.text().span()).toList(), directory, diagnostics);
        Paths.of(flow, directory).ifPresent(paths -> followed(flow, paths));
        new NotInEnglish(greetings).run(flow);
    }

    /** What only shows when every path is followed with what is known along it. */
    private void followed(Flow flow, Paths paths) {
        ConditionSettled.check(flow, paths);
        BranchNeverTaken.check(flow, paths);
        CallerWithoutAnswer.check(flow, paths);
        new HoleInRota(flow, paths, directory).check();
        new OutsideInstructions(directory, paths).check(flow);
    }
}

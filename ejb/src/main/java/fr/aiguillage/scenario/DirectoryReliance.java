package fr.aiguillage.scenario;

import fr.aiguillage.directory.Consequence;
import fr.aiguillage.directory.DirectoryChanging;
import fr.aiguillage.script.Compilation;
import fr.aiguillage.script.Scenarios;
import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.diagnostic.Severity;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.Library;
import fr.aiguillage.script.syntax.ScenarioSyntax;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;

/** Tells what a change of a client's directory would do to its scenario: the version that answers calls, and the one that waits. */
@Dependent
class DirectoryReliance {

    @Inject
    private ScenarioVersions versions;

    @Inject
    private Blocks blocks;

    void tell(@Observes DirectoryChanging change) {
        versions.live(change.clientId())
                .ifPresent(live -> tell(
                        change, live, Shelf.exactly(blocks.items(live.blocks())).library()));
        versions.pending(change.clientId())
                .ifPresent(draft -> tell(
                        change,
                        draft,
                        Shelf.of(change.clientId(), blocks.live()).library()));
    }

    private static void tell(DirectoryChanging change, ScenarioVersion version, Library library) {
        Directory before = change.before().directory();
        Directory after = change.after().directory();
        if (before.equals(after)) {
            return;
        }
        Set<Diagnostic> known = new HashSet<>(compile(version, library, before).diagnostics());
        Compilation changed = compile(version, library, after);
        boolean live = version.state() == TextVersion.State.LIVE;
        for (Diagnostic fault : changed.diagnostics()) {
            if (fault.code().severity() != Severity.ADVICE && !known.contains(fault)) {
                change.tell(new Consequence.InScenario(
                        version.id(), version.number(), live, step(changed.syntax(), fault), fault));
            }
        }
    }

    private static Compilation compile(ScenarioVersion version, Library library, Directory directory) {
        return Scenarios.compile(new SourceText(Proof.SCENARIO, version.source()), library, directory);
    }

    /** The step in whose lines a fault of the scenario is; empty when it is above all steps, or in a block. */
    private static String step(ScenarioSyntax scenario, Diagnostic fault) {
        String step = "";
        if (fault.file().equals(Proof.SCENARIO)) {
            for (ScenarioSyntax.Step one : scenario.steps()) {
                if (one.span().line() <= fault.span().line()) {
                    step = one.name().text();
                }
            }
        }
        return step;
    }
}

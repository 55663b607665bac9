package fr.aiguillage.dossier;

import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.BlockUses;
import fr.aiguillage.script.syntax.Library;
import fr.aiguillage.script.syntax.Phrase;
import fr.aiguillage.script.syntax.ScenarioParser;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Says what a change of blocks does to dossiers: which scenarios use a changed block and in which steps, their faults and
 * their test calls with it, and what callers will notice. Writes nothing.
 */
final class ImpactCommand {

    private final BlockChange change;
    private final Locale locale;
    private final PrintStream out;
    private final Set<String> changed = new TreeSet<>();
    private boolean known;
    private int touched;
    private int failing;

    ImpactCommand(BlockChange change, Locale locale, PrintStream out) {
        this.change = change;
        this.locale = locale;
        this.out = out;
    }

    /** Looks into those dossiers; false when a scenario that the change touches has a fault or a test call that fails. */
    boolean run(List<Path> folders) {
        folders.forEach(this::look);
        if (change instanceof BlockChange.Nothing same && !known) {
            out.println(Texts.format("impact.unknown", locale, same.name()));
            return false;
        }
        String names = String.join(", ", changed);
        String key = changed.isEmpty() ? "impact.nothing" : failing == 0 ? "impact.holds" : "impact.fails";
        out.println(Texts.format(key, locale, touched, folders.size(), names, failing));
        return failing == 0;
    }

    private void look(Path folder) {
        Dossier old = DossierReader.read(folder.toString(), change.before(folder));
        Dossier renewed = DossierReader.read(folder.toString(), change.after(folder));
        Set<String> names = changed(old.library(), renewed.library());
        changed.addAll(names);
        Set<BlockUses.Use> uses = new LinkedHashSet<>();
        Stream.of(old, renewed).forEach(dossier -> uses.addAll(uses(dossier).leadingTo(names)));
        if (!uses.isEmpty()) {
            touched++;
            out.println(old.name());
            uses.forEach(use -> out.println(says(use, names)));
            boolean holds = tell(renewed);
            failing += holds ? 0 : 1;
            notice(old, renewed);
        }
    }

    private static BlockUses uses(Dossier dossier) {
        SourceText text = dossier.scenarioText();
        return new BlockUses(ScenarioParser.parse(text, new Diagnostics(text)), dossier.library());
    }

    /** The names of the blocks whose text is not the same in both, or that only one has. */
    private Set<String> changed(Library old, Library renewed) {
        Set<String> names = new LinkedHashSet<>();
        if (change instanceof BlockChange.Nothing same) {
            Phrase.of(same.name()).flatMap(renewed::block).ifPresent(block -> names.add(block.name()));
            known |= !names.isEmpty();
            return names;
        }
        names.addAll(differing(old, renewed));
        names.addAll(differing(renewed, old));
        return names;
    }

    private static List<String> differing(Library one, Library other) {
        return one.blocks().stream()
                .filter(block -> block.syntax().block().isPresent())
                .filter(block -> other.block(block.heading().name())
                        .filter(same ->
                                same.source().text().equals(block.source().text()))
                        .isEmpty())
                .map(Library.Block::name)
                .toList();
    }

    private String says(BlockUses.Use use, Set<String> names) {
        return names.contains(use.block())
                ? Texts.format("impact.use", locale, use.step(), use.block())
                : Texts.format("impact.use.indirect", locale, use.step(), use.block(), String.join(", ", names));
    }

    /** Prints the faults and what became of the test calls; whether all is well. */
    private boolean tell(Dossier renewed) {
        if (!renewed.isSound()) {
            Listing.print(renewed, locale, out);
            return false;
        }
        TestRound round = TestRound.of(renewed);
        round.failures(locale).forEach(failure -> out.println("    " + failure));
        out.println("    " + Texts.format("impact.tests", locale, round.passed(), round.failed()));
        return round.failed() == 0;
    }

    private void notice(Dossier old, Dossier renewed) {
        if (change instanceof BlockChange.Nothing || !renewed.isSound()) {
            return;
        }
        if (!old.isSound()) {
            out.println("    " + Texts.text("impact.unsound", locale));
            return;
        }
        Noticed noticed = Noticed.between(old.side(), renewed.side(), LocalDate.now());
        noticed.lines(old.sheet().directory(), locale).forEach(line -> out.println("    " + line));
    }
}

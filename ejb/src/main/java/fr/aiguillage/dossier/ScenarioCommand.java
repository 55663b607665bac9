package fr.aiguillage.dossier;

import fr.aiguillage.flowchart.Flowchart;
import fr.aiguillage.flowchart.Marks;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The command line: checks dossiers, explains what it finds, runs their test calls and says what these cover, lays texts
 * out, draws a scenario, makes one of a drawing, plays a call in the terminal.
 */
public final class ScenarioCommand {

    private static final int SUCCESS = 0;
    private static final int FAULTS = 1;
    private static final int USAGE = 2;

    private final Locale locale;
    private final PrintStream out;

    private ScenarioCommand(Locale locale, PrintStream out) {
        this.locale = locale;
        this.out = out;
    }

    /** Runs the command and ends the program: 0 when all is well, 1 when a dossier has faults, 2 for a bad command. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        System.exit(run(List.of(arguments), in, out));
    }

    static int run(List<String> arguments, BufferedReader in, PrintStream out) {
        CommandLine line = CommandLine.of(arguments);
        ScenarioCommand command = new ScenarioCommand(line.locale(), out);
        if (line.help()) {
            out.println(Texts.text("command.help", line.locale()));
            return SUCCESS;
        }
        if (line.verb().equals("format")
                && !line.folders().isEmpty()
                && line.fault().isEmpty()) {
            return new FormatCommand(line.locale(), line.into(), out).run(line.folders(), line.check())
                    ? SUCCESS
                    : FAULTS;
        }
        if (line.verb().equals("import")
                && line.folders().size() == 1
                && line.fault().isEmpty()) {
            return new ImportCommand(line.locale(), out).run(line.folders().get(0)) ? SUCCESS : USAGE;
        }
        if (line.verb().equals("explain") && line.fault().isEmpty()) {
            return new ExplainCommand(line.locale(), out).run(line.folders()) ? SUCCESS : USAGE;
        }
        if (line.verb().equals("impact") && line.fault().isEmpty()) {
            return command.impact(line.folders());
        }
        if (command.isMissing(line.folders())) {
            return USAGE;
        }
        List<Path> folders = line.folders().stream().map(Path::of).toList();
        if (folders.isEmpty() || line.fault().isPresent()) {
            line.fault().ifPresent(out::println);
            out.println(Texts.text("command.usage", line.locale()));
            return USAGE;
        }
        return switch (line.verb()) {
            case "check" -> command.check(folders);
            case "test" -> command.test(folders);
            case "cover" -> command.cover(folders);
            case "diff" -> command.diff(folders);
            case "draw" -> command.draw(folders.get(0), line.mermaid());
            case "run" ->
                new TerminalCall(line.locale(), in, out).play(read(folders.get(0)), line.at(), line.caller())
                        ? SUCCESS
                        : FAULTS;
            default -> {
                out.println(Texts.text("command.usage", line.locale()));
                yield USAGE;
            }
        };
    }

    /** Whether one of these is no folder; each such is named. */
    private boolean isMissing(List<String> names) {
        List<String> missing = names.stream().filter(name -> !isFolder(name)).toList();
        missing.forEach(name -> out.println(Texts.format("command.nofolder", locale, name)));
        return !missing.isEmpty();
    }

    private static boolean isFolder(String name) {
        try {
            return Files.isDirectory(Path.of(name));
        } catch (InvalidPathException notAPath) {
            return false;
        }
    }

    private static Dossier read(Path folder) {
        return DossierReader.read(folder.toString(), DossierFiles.folder(folder));
    }

    private int check(List<Path> folders) {
        boolean sound = true;
        for (Path folder : folders) {
            Dossier dossier = read(folder);
            Listing.print(dossier, locale, out);
            sound &= dossier.isSound();
        }
        return sound ? SUCCESS : FAULTS;
    }

    /** The flowchart as an SVG file, or in Mermaid's words, on the output and nothing else, so that it can be sent to a file, faults or not. */
    private int draw(Path folder, boolean mermaid) {
        Dossier dossier = read(folder);
        Flowchart flowchart = dossier.flowchart();
        out.println(mermaid ? flowchart.mermaid() : flowchart.file(Marks.NONE));
        return dossier.isSound() ? SUCCESS : FAULTS;
    }

    /** Says what the second dossier does otherwise than the first; 1 when there is something to say, as diff does. */
    private int diff(List<Path> folders) {
        if (folders.size() != 2) {
            out.println(Texts.text("command.usage", locale));
            return USAGE;
        }
        Dossier old = read(folders.get(0));
        Dossier renewed = read(folders.get(1));
        for (Dossier dossier : List.of(old, renewed)) {
            if (!dossier.isSound()) {
                Listing.print(dossier, locale, out);
                return USAGE;
            }
        }
        return new DiffCommand(locale, out).print(old, renewed) ? SUCCESS : FAULTS;
    }

    /** Says what other blocks do to dossiers: the text or the name of a block, or one or two folders of blocks, come first. */
    private int impact(List<String> words) {
        BlockChange change =
                words.size() < 2 ? new BlockChange.Nothing("") : BlockChange.of(words.get(0), words.get(1));
        List<String> dossiers = words.subList(Math.min(words.size(), change.words()), words.size());
        if (dossiers.isEmpty()) {
            out.println(Texts.text("command.usage", locale));
            return USAGE;
        }
        if (isMissing(dossiers)) {
            return USAGE;
        }
        return new ImpactCommand(change, locale, out)
                        .run(dossiers.stream().map(Path::of).toList())
                ? SUCCESS
                : FAULTS;
    }

    /** Says what no test call walks, which is no fault, and a call that would. */
    private int cover(List<Path> folders) {
        boolean sound = true;
        for (Path folder : folders) {
            Dossier dossier = read(folder);
            if (dossier.isSound()) {
                new CoverageListing(dossier, locale, out).print();
            } else {
                Listing.print(dossier, locale, out);
                sound = false;
            }
        }
        return sound ? SUCCESS : FAULTS;
    }

    private int test(List<Path> folders) {
        int passed = 0;
        int failed = 0;
        boolean sound = true;
        for (Path folder : folders) {
            Dossier dossier = read(folder);
            if (!dossier.isSound()) {
                Listing.print(dossier, locale, out);
                sound = false;
            }
            TestRound round = TestRound.of(dossier);
            round.failures(locale).forEach(out::println);
            passed += round.passed();
            failed += round.failed();
        }
        out.println(passed + " passed, " + failed + " failed");
        return failed == 0 && sound ? SUCCESS : FAULTS;
    }
}

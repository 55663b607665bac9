package fr.aiguillage.dossier;

import fr.aiguillage.flowchart.Flowchart;
import fr.aiguillage.flowchart.Marks;
import fr.aiguillage.script.Compilation;
import fr.aiguillage.script.Mutation;
import fr.aiguillage.script.Samples;
import fr.aiguillage.script.Scenarios;
import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.Facts;
import fr.aiguillage.script.runtime.Session;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.DirectoryReader;
import fr.aiguillage.script.syntax.Formatter;
import fr.aiguillage.script.syntax.Keywords;
import fr.aiguillage.script.syntax.Library;
import fr.aiguillage.script.translation.Translator;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.Timer;
import java.util.TimerTask;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Spoils scenarios, blocks, directories and test calls by the hundred thousand, and does with each all that the product does
 * with a text: reads it, checks it, lays it out, draws it, translates it, begins its call. Whatever throws, takes more than its time,
 * blames a place outside the text or is laid out anew when it is laid out already, is kept with its seed. Not a test: {@code mvn
 * -Pfuzz -DskipTests -pl ejb -am verify}, {@code -Dfuzz.count=} and {@code -Dfuzz.seed=} say how many and from which seed.
 */
public final class Fuzz {

    /** Of the processor, for one text; the longest of them has some thousand words. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    /** On the clock: past it the text is kept at once, whether or not it ever comes to an end. */
    private static final Duration STUCK = Duration.ofMinutes(2);

    private static final int REPORT = 10_000;
    private static final int MOST_FAILURES = 100;

    private final List<Sample> samples = new ArrayList<>();
    private final Path folder;
    private final PrintStream out;
    private int failures;

    /** A sound text and what is done with it when it is spoilt. */
    private record Sample(String name, String text, Use use) {}

    private interface Use {
        void on(SourceText text);
    }

    private Fuzz(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
        Samples.DOSSIERS.forEach(this::dossier);
        List.of("fr", "en").forEach(this::reference);
    }

    /** How many texts, the first seed, the folder for what fails; ends with 1 when anything did. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Files.createDirectories(Path.of(arguments[2]));
        Fuzz fuzz = new Fuzz(folder, out);
        System.exit(fuzz.run(Long.parseLong(arguments[0]), Long.parseLong(arguments[1])) ? 0 : 1);
    }

    /** Whether nothing failed. */
    boolean run(long count, long first) throws IOException {
        long begun = System.nanoTime();
        Timer timer = new Timer(true);
        for (long seed = first; seed < first + count && failures < MOST_FAILURES; seed++) {
            one(seed, timer);
            long done = seed - first + 1;
            if (done % REPORT == 0 || done == count) {
                long seconds = (System.nanoTime() - begun) / 1_000_000_000;
                out.println(done + " texts, seeds " + first + " to " + seed + ", " + failures + " failed, " + seconds
                        + " s");
            }
        }
        return failures == 0;
    }

    private void one(long seed, Timer timer) throws IOException {
        Sample sample = samples.get(new Random(seed).nextInt(samples.size()));
        String spoilt = Mutation.of(sample.text(), seed);
        TimerTask watch = new TimerTask() {
            @Override
            public void run() {
                keep(sample, seed, spoilt, "not done after " + STUCK.toSeconds() + " s");
            }
        };
        timer.schedule(watch, STUCK.toMillis());
        long before = spent();
        try {
            sample.use().on(new SourceText(sample.name(), spoilt));
            long millis = (spent() - before) / 1_000_000;
            if (millis > LONGEST.toMillis()) {
                keep(sample, seed, spoilt, "took " + millis + " ms");
            }
        } catch (RuntimeException | Error thrown) {
            keep(
                    sample,
                    seed,
                    spoilt,
                    thrown + " at "
                            + List.of(thrown.getStackTrace()).stream().limit(4).toList());
        }
        watch.cancel();
    }

    private static long spent() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private synchronized void keep(Sample sample, long seed, String spoilt, String what) {
        failures++;
        Path file = folder.resolve(seed + ".txt");
        try {
            Files.writeString(file, spoilt.replace('\uD83D', '?'));
        } catch (IOException unwritable) {
            out.println(unwritable);
        }
        out.println("seed " + seed + ", " + sample.name() + ": " + what + "; the text is " + file);
    }

    private void dossier(String dossier) {
        String sheet = resource("/dossiers/" + dossier + "/" + Dossier.DIRECTORY);
        Directory directory = directory(sheet);
        samples.add(new Sample(dossier + " directory", sheet, Fuzz::sheet));
        samples.add(new Sample(
                dossier + " scenario",
                resource("/dossiers/" + dossier + "/" + Dossier.SCENARIO),
                text -> scenario(text, Library.EMPTY, directory)));
        samples.add(new Sample(
                dossier + " test calls", resource("/dossiers/" + dossier + "/" + Dossier.TESTS), Fuzz::tests));
    }

    private void reference(String language) {
        String page = resource("/fr/aiguillage/script/reference/reference." + language + ".md");
        String sheet = examples(page, "annuaire|directory").get(0);
        Directory directory = directory(sheet);
        List<String> blocks = examples(page, "bloc|block");
        Library library = Library.of(
                blocks.stream().map(block -> new SourceText("block", block)).toList());
        samples.add(new Sample(language + " directory", sheet, Fuzz::sheet));
        examples(page, "scénario|scenario")
                .forEach(example -> samples.add(
                        new Sample(language + " scenario", example, text -> scenario(text, library, directory))));
        String user = examples(page, "scénario|scenario").stream()
                .filter(example -> example.contains("utilise ") || example.contains("uses "))
                .findFirst()
                .orElseThrow();
        for (String block : blocks) {
            List<String> others = blocks.stream().filter(b -> !b.equals(block)).toList();
            samples.add(new Sample(language + " block", block, text -> block(text, others, user, directory)));
        }
    }

    private static void scenario(SourceText text, Library library, Directory directory) {
        Compilation compilation = Scenarios.compile(text, library, directory);
        compilation.diagnostics().forEach(diagnostic -> placed(diagnostic, text));
        boolean sound = compilation.diagnostics().stream().noneMatch(Diagnostic::isError);
        if (sound != compilation.program().isPresent()) {
            throw new IllegalStateException("a program with an error, or none without");
        }
        compilation
                .program()
                .ifPresent(program -> Session.begin(
                        program, new Facts(Samples.TUESDAY, directory, Set.of(), "06 39 98 50 01", "Sonia")));
        Flowchart flowchart = Flowchart.draw(compilation.syntax());
        flowchart.file(Marks.NONE);
        flowchart.mermaid();
        laidOnce(Formatter.scenario(text), text, Formatter::scenario);
        Translator.scenario(text, library, directory, other(text));
    }

    private static void block(SourceText text, List<String> others, String user, Directory directory) {
        List<SourceText> texts = new ArrayList<>(List.of(text));
        others.forEach(other -> texts.add(new SourceText("other", other)));
        Library library = Library.of(texts);
        Scenarios.compile(new SourceText("user", user), library, directory).diagnostics().stream()
                .filter(diagnostic -> diagnostic.file().equals(text.name()))
                .forEach(diagnostic -> placed(diagnostic, text));
        laidOnce(Formatter.scenario(text), text, Formatter::scenario);
        Translator.block(text, library, directory, other(text));
    }

    private static void sheet(SourceText text) {
        Diagnostics diagnostics = new Diagnostics(text);
        DirectoryReader.read(text, diagnostics);
        diagnostics.sorted().forEach(diagnostic -> placed(diagnostic, text));
        laidOnce(Formatter.directory(text), text, Formatter::directory);
        Translator.directory(text, other(text));
    }

    private static void tests(SourceText text) {
        Diagnostics diagnostics = new Diagnostics(text);
        new TestCallReader(diagnostics).read(text);
        diagnostics.sorted().forEach(diagnostic -> placed(diagnostic, text));
    }

    private static Keywords other(SourceText text) {
        return Keywords.in(text) == Keywords.FRENCH ? Keywords.ENGLISH : Keywords.FRENCH;
    }

    private interface Layout {
        String of(SourceText text);
    }

    private static void laidOnce(String laid, SourceText text, Layout layout) {
        if (!layout.of(new SourceText(text.name(), laid)).equals(laid)) {
            throw new IllegalStateException("laid out anew each time");
        }
    }

    private static void placed(Diagnostic diagnostic, SourceText text) {
        int lines = (int) text.text().lines().count();
        if (diagnostic.span().line() > Math.max(1, lines)
                || diagnostic.says(Locale.FRENCH).isBlank()
                || diagnostic.remedy(Locale.ENGLISH).isBlank()) {
            throw new IllegalStateException("badly placed or said: " + diagnostic);
        }
    }

    private static List<String> examples(String page, String languages) {
        return Pattern.compile("```(?:" + languages + ")\n(.*?)```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map((MatchResult example) -> example.group(1))
                .toList();
    }

    private static Directory directory(String text) {
        SourceText source = new SourceText("directory", text);
        return DirectoryReader.read(source, new Diagnostics(source)).directory();
    }

    private static String resource(String name) {
        try (InputStream in = Fuzz.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}

package fr.aiguillage.dossier;

import fr.aiguillage.script.Mutation;
import fr.aiguillage.script.Samples;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.diagnostic.Page;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.DirectoryReader;
import fr.aiguillage.script.syntax.Library;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Texts to spoil: the examples of the reference and of every code, which are short and have every construct, and now and then
 * the whole files of a dossier.
 */
final class FuzzSamples {

    private static final int DOSSIER_ONE_IN = 50;
    private static final int MOST_CHANGES = 4;
    private static final int MOST_LINES = 3;

    private final List<Sample> whole = new ArrayList<>();
    private final List<Sample> small = new ArrayList<>();

    /** A sound text, or one with a single fault, and what is done with it when it is spoilt. */
    record Sample(String name, String text, FuzzUse use) {}

    FuzzSamples() {
        Samples.DOSSIERS.forEach(this::dossier);
        List.of("fr", "en").forEach(this::reference);
        Page.all(Locale.FRENCH).stream()
                .flatMap(page -> page.examples().stream())
                .filter(example -> example.setting("in").isEmpty())
                .flatMap(example -> Stream.of(example.faulty(), example.repaired()))
                .forEach(text ->
                        small.add(new Sample("example", text, new FuzzUse.Scenario(Samples.LIBRARY, Samples.ESSAI))));
    }

    /** The sample of that seed, spoilt: always the same. */
    Sample spoilt(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        boolean large = random.nextInt(DOSSIER_ONE_IN) == 0;
        Sample sample = any(large ? whole : small, random);
        String text =
                random.nextBoolean() ? crossed(sample.text(), any(small, random).text(), random) : sample.text();
        return new Sample(sample.name(), Mutation.of(text, random.nextLong(), MOST_CHANGES), sample.use());
    }

    /** Some lines of the one in the other. */
    private static String crossed(String text, String other, SplittableRandom random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        List<String> others = other.lines().toList();
        if (!others.isEmpty()) {
            int from = random.nextInt(others.size());
            int to = Math.min(others.size(), from + 1 + random.nextInt(MOST_LINES));
            lines.addAll(random.nextInt(lines.size() + 1), others.subList(from, to));
        }
        return String.join("\n", lines);
    }

    private static Sample any(List<Sample> samples, SplittableRandom random) {
        return samples.get(random.nextInt(samples.size()));
    }

    private void dossier(String dossier) {
        String sheet = resource("/dossiers/" + dossier + "/" + Dossier.DIRECTORY);
        Directory directory = directory(sheet);
        whole.add(new Sample(dossier + " directory", sheet, FuzzUse.SHEET));
        whole.add(new Sample(
                dossier + " scenario",
                resource("/dossiers/" + dossier + "/" + Dossier.SCENARIO),
                new FuzzUse.Scenario(Library.EMPTY, directory)));
        whole.add(new Sample(
                dossier + " test calls", resource("/dossiers/" + dossier + "/" + Dossier.TESTS), FuzzUse.TESTS));
    }

    private void reference(String language) {
        String page = resource("/fr/aiguillage/script/reference/reference." + language + ".md");
        String sheet = examples(page, "annuaire|directory").get(0);
        Directory directory = directory(sheet);
        List<String> blocks = examples(page, "bloc|block");
        List<String> scenarios = examples(page, "scénario|scenario");
        Library library = Library.of(
                blocks.stream().map(block -> new SourceText("block", block)).toList());
        small.add(new Sample(language + " directory", sheet, FuzzUse.SHEET));
        scenarios.forEach(example ->
                small.add(new Sample(language + " scenario", example, new FuzzUse.Scenario(library, directory))));
        examples(page, "appels|calls")
                .forEach(example -> small.add(new Sample(language + " test calls", example, FuzzUse.TESTS)));
        String user = scenarios.stream()
                .filter(example -> example.contains("utilise ") || example.contains("uses "))
                .findFirst()
                .orElseThrow();
        for (String block : blocks) {
            List<String> others = blocks.stream().filter(b -> !b.equals(block)).toList();
            small.add(new Sample(language + " block", block, new FuzzUse.Block(others, user, directory)));
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
        try (InputStream in = FuzzSamples.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}

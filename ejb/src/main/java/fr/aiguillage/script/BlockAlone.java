package fr.aiguillage.script;

import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.LineKind;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.BlockHeading;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Keywords;
import fr.aiguillage.script.syntax.Library;
import fr.aiguillage.script.syntax.Phrase;
import fr.aiguillage.script.syntax.ScenarioSyntax;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A block that no scenario uses yet, tried by a scenario that asks for all that the block is to be given and does nothing else. */
final class BlockAlone {

    private static final String SOMEBODY = "M. Essai";

    private BlockAlone() {}

    /** What keeps the block from being used by anybody, at its place in the block. */
    static List<Diagnostic> faults(Library.Block block, Library library) {
        Stream<Diagnostic> tried = block.syntax().block().isEmpty()
                ? Stream.of()
                : Scenarios.compile(new SourceText("", scenario(block)), library, directory()).diagnostics().stream();
        return Stream.concat(block.faults().stream(), tried)
                .filter(Diagnostic::isError)
                .filter(fault -> fault.file().equals(block.source().name()))
                .distinct()
                .toList();
    }

    private static String scenario(Library.Block block) {
        Keywords words = block.syntax().keywords();
        BlockHeading heading = block.heading();
        StringBuilder text = new StringBuilder();
        text.append(words == Keywords.ENGLISH ? "# language: en\n" : "");
        text.append(words.spelling(Keyword.SCENARIO))
                .append(' ')
                .append(SOMEBODY)
                .append('\n');
        text.append(words.spelling(Keyword.USES))
                .append(' ')
                .append(block.name())
                .append('\n');
        heading.parameters().forEach(parameter -> text.append(question(parameter, words)));
        text.append(words.spelling(Keyword.STEP)).append(" x\n");
        heading.parameters()
                .forEach(parameter ->
                        text.append(line(words, Keyword.ASK, parameter.name().text())));
        text.append(line(words, Keyword.DO, block.name() + given(heading, words)));
        heading.outcomes()
                .forEach(outcome -> text.append("    ")
                        .append("    " + outcome.text() + " : " + words.spelling(Keyword.END) + "\n"));
        return text.append(line(words, Keyword.END, "")).toString();
    }

    private static String line(Keywords words, Keyword keyword, String rest) {
        return "    " + (words.spelling(keyword) + " " + rest).strip() + "\n";
    }

    private static String question(ScenarioSyntax.QuestionSyntax parameter, Keywords words) {
        String choices = parameter.choices().stream().map(Phrase::text).collect(Collectors.joining(", "));
        return words.spelling(Keyword.QUESTION) + " " + parameter.name().text() + " « x » : "
                + words.spelling(parameter.type()) + " " + choices + "\n";
    }

    private static String given(BlockHeading heading, Keywords words) {
        return heading.parameters().isEmpty()
                ? ""
                : heading.parameters().stream()
                        .map(parameter -> parameter.name().text() + " = "
                                + parameter.name().text())
                        .collect(Collectors.joining(", ", " " + words.spelling(Keyword.WITH) + " ", ""));
    }

    /** One person who can be called and written to in every way. */
    private static Directory directory() {
        Map<LineKind, String> lines = new EnumMap<>(LineKind.class);
        Arrays.stream(LineKind.values()).forEach(kind -> lines.put(kind, "01 99 00 00 00"));
        Person somebody = new Person("x", SOMEBODY, "", lines, "x@example.org", "", List.of());
        return new Directory(SOMEBODY, List.of(somebody), List.of(), List.of());
    }
}

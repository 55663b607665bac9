package fr.aiguillage.script.translation;

import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.KeywordTrace;
import fr.aiguillage.script.syntax.Keywords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** A text as lines, each cut into words of the language and what stands between them. */
final class Wording {

    private final SourceText text;
    private final Keywords keywords;
    private final List<String> lines;
    private final Map<Integer, List<KeywordTrace.Use>> uses = new HashMap<>();

    Wording(SourceText text, Keywords keywords, List<KeywordTrace.Use> all) {
        this.text = text;
        this.keywords = keywords;
        lines = text.text().lines().toList();
        all.forEach(use -> uses.computeIfAbsent(use.span().line(), line -> new ArrayList<>())
                .add(use));
    }

    /** The text with its words of the language in that tongue. */
    String in(Keywords into) {
        StringBuilder translated = new StringBuilder();
        for (int line = 1; line <= lines.size(); line++) {
            translated.append(cut(line, (use, written) -> keywords.counterpart(use.word(), written, into)));
            translated.append('\n');
        }
        return Keywords.headed(translated.toString(), into);
    }

    /** The first line that says something else in the other text; empty when none does. */
    Optional<Integer> differs(Wording other) {
        List<String> here = said();
        List<String> there = other.said();
        for (int i = 0; i < here.size(); i++) {
            if (i >= there.size() || !here.get(i).equals(there.get(i))) {
                return Optional.of(i + 1 + headers());
            }
        }
        return Optional.empty();
    }

    /** What the lines say in whatever tongue, the header apart. */
    private List<String> said() {
        List<String> said = new ArrayList<>();
        for (int line = headers() + 1; line <= lines.size(); line++) {
            said.add(cut(line, (use, written) -> "\0" + use.word().name() + "\0"));
        }
        return said;
    }

    private int headers() {
        return Keywords.hasHeader(text) ? 1 : 0;
    }

    private String cut(int number, BiFunction<KeywordTrace.Use, String, String> words) {
        String line = lines.get(number - 1);
        int shift = number == 1 && line.startsWith("\uFEFF") ? 1 : 0;
        StringBuilder cut = new StringBuilder();
        int end = shift;
        for (KeywordTrace.Use use : uses.getOrDefault(number, List.of())) {
            int start = use.span().column() - 1 + shift;
            cut.append(line, end, start);
            end = start + use.span().length();
            cut.append(words.apply(use, line.substring(start, end)));
        }
        return cut.append(line.substring(end)).toString();
    }
}

package fr.aiguillage.script.rota;

import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Keywords;
import fr.aiguillage.script.syntax.Phrase;
import java.util.ArrayList;
import java.util.List;

/** Changes the rotas of a directory's text by as little as can be: whatever else is written stays as it is. */
public final class RotaEdits {

    private static final String LEVEL = "    ";

    private RotaEdits() {}

    /**
     * The text with these lines put first under the rota of that name, in their order; a line that stands there already is
     * not written again. A rota that the text does not have is added at its end.
     *
     * @param name as the rota is called; empty for the unnamed one
     */
    public static String putFirst(SourceText directory, String name, List<String> lines) {
        return put(directory, name, lines, Integer.MAX_VALUE);
    }

    /**
     * The text with that line first under the rota of that name, even where it stands already further down: what was written
     * above it since holds no longer.
     *
     * @param name as the rota is called; empty for the unnamed one
     */
    public static String swap(SourceText directory, String name, String line) {
        return put(directory, name, List.of(line), 1);
    }

    private static String put(SourceText directory, String name, List<String> lines, int known) {
        String end = directory.text().contains("\r\n") ? "\r\n" : "\n";
        List<String> text = new ArrayList<>(directory.text().lines().toList());
        Keywords keywords = Keywords.in(directory);
        int header = header(text, keywords, name);
        if (header == text.size()) {
            text.add("");
            text.add((keywords.spelling(Keyword.ROTA) + " " + name).strip());
            header++;
        }
        List<String> there = under(text, header);
        String indent = there.isEmpty() ? LEVEL : indent(there.get(0));
        List<List<String>> first = there.stream().limit(known).map(Phrase::keys).toList();
        List<String> added = lines.stream()
                .filter(line -> !first.contains(Phrase.keys(line)))
                .map(line -> indent + line)
                .toList();
        text.addAll(header + 1, added);
        return String.join(end, text) + end;
    }

    /** Where the rota's first line stands; after the last line when there is none. */
    private static int header(List<String> text, Keywords keywords, String name) {
        List<String> wanted = Phrase.keys(name);
        for (int place = 0; place < text.size(); place++) {
            String line = text.get(place);
            if (!line.isBlank() && !Character.isWhitespace(line.charAt(0)) && isRota(keywords, line, wanted)) {
                return place;
            }
        }
        return text.size();
    }

    private static boolean isRota(Keywords keywords, String line, List<String> wanted) {
        int comment = line.indexOf('#');
        List<String> words = Phrase.keys(comment < 0 ? line : line.substring(0, comment));
        int length = words.size() - wanted.size();
        return length > 0
                && keywords.spells(Keyword.ROTA, words.subList(0, length))
                && words.subList(length, words.size()).equals(wanted);
    }

    /** The lines under that one, up to the next that is not indented. */
    private static List<String> under(List<String> text, int header) {
        List<String> under = new ArrayList<>();
        for (String line : text.subList(header + 1, text.size())) {
            if (!line.isBlank() && !Character.isWhitespace(line.charAt(0))) {
                break;
            }
            if (!line.isBlank()) {
                under.add(line);
            }
        }
        return under;
    }

    private static String indent(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }
}

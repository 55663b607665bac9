package fr.aiguillage.script.sheet;

import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.DirectoryOutline;
import fr.aiguillage.script.syntax.DirectoryReader;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Keywords;
import java.util.List;
import java.util.Optional;

/** How a text is written behind a word so that it is read again as it is. */
final class Writing {

    /** No line of a directory is of use that is longer. */
    static final int LONGEST = 1_000;

    private static final String LEVEL = "    ";

    private final Keywords keywords;
    private final boolean isFeminine;

    /**
     * @param keywords the words of the language
     * @param isFeminine whether the sheet is a woman's, with whom some words agree
     */
    Writing(Keywords keywords, boolean isFeminine) {
        this.keywords = keywords;
        this.isFeminine = isFeminine;
    }

    /** Why that text cannot be written behind that word; empty when it can. */
    Optional<Outcome.Refused> refusal(Keyword keyword, String text) {
        if (text.codePoints().anyMatch(sign -> sign == '\n' || sign == '\r' || sign == 0x2028 || sign == 0x2029)) {
            return Optional.of(new Outcome.Refused(Outcome.Why.LINE_BREAK, keyword, text));
        }
        if (text.length() > LONGEST) {
            return Optional.of(new Outcome.Refused(Outcome.Why.TOO_LONG, keyword, text));
        }
        return behind(keyword, text, false).isPresent()
                ? Optional.empty()
                : Optional.of(new Outcome.Refused(Outcome.Why.SIGNS, keyword, text));
    }

    /** What is written behind that word; in quotes when it was so before, when such words usually are, or when it must be. */
    Optional<String> behind(Keyword keyword, String text, boolean wasQuoted) {
        String guillemets = "«\u00A0" + text + "\u00A0»";
        String straight = '"' + text + '"';
        List<String> ways;
        if (!Group.mayBeQuoted(keyword)) {
            ways = List.of(text);
        } else if (wasQuoted || Group.isQuoted(keyword)) {
            ways = List.of(guillemets, straight, text);
        } else {
            ways = List.of(text, guillemets, straight);
        }
        return ways.stream().filter(way -> says(keyword, way, text)).findFirst();
    }

    /** Whether the line, written so, says that and nothing else. */
    private boolean says(Keyword keyword, String way, String text) {
        boolean top = Group.COMPANY.contains(keyword) || keyword == Keyword.COLLABORATOR;
        String heading = header() + (top ? "" : keywords.spelling(Keyword.COLLABORATOR) + " x\n" + LEVEL);
        SourceText tried = new SourceText("", heading + line(keywords.spelling(keyword), way));
        List<DirectoryOutline.Entry> entries = DirectoryOutline.of(tried).entries();
        if (entries.size() != 1) {
            return false;
        }
        DirectoryOutline.Entry entry =
                top ? entries.get(0) : entries.get(0).under().get(0);
        boolean read = entry.is(keyword) && entry.said().equals(text);
        return read && isReadable(tried);
    }

    private static boolean isReadable(SourceText tried) {
        Diagnostics diagnostics = new Diagnostics(tried);
        DirectoryReader.read(tried, diagnostics);
        return diagnostics.sorted().stream().noneMatch(fault -> switch (fault.code()) {
            case UNREADABLE_CHARACTER, UNCLOSED_QUOTE -> true;
            default -> false;
        });
    }

    private String header() {
        return keywords == Keywords.FRENCH || keywords.locale().equals(Keywords.FRENCH.locale())
                ? ""
                : "# language: en\n";
    }

    private String word(Keyword keyword) {
        boolean agrees = isFeminine && keyword == Keyword.ABSENT;
        return agrees ? keywords.spellings(keyword).get(1) : keywords.spelling(keyword);
    }

    /** A line of a sheet, as deep as such lines stand. */
    String under(Keyword keyword, String way) {
        return LEVEL + line(word(keyword), way);
    }

    /** A line of the company's. */
    String top(Keyword keyword, String way) {
        return line(keywords.spelling(keyword), way);
    }

    private static String line(String word, String way) {
        return way.isEmpty() ? word : word + " " + way;
    }
}

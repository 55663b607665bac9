package fr.aiguillage.script.sheet;

import fr.aiguillage.script.source.Span;
import fr.aiguillage.script.syntax.DirectoryOutline;
import fr.aiguillage.script.syntax.DirectoryOutline.Entry;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Phrase;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lets every line of a directory that names somebody name him otherwise: whom he stands in for, his turns, the rows about him. */
final class Renaming {

    private static final Pattern CELL = Pattern.compile("(?<=\\|)([ \\t\\u00A0]*)([^|]*?)([ \\t\\u00A0]*)(?=\\|)");

    private static final Pattern NAME_IN_LIST = Pattern.compile("[^,\\s](?:[^,]*[^,\\s])?");

    private static final Pattern COLON = Pattern.compile(":[\\s\\u00A0]");

    private final TextPatch patch;
    private final String former;
    private final String name;

    Renaming(TextPatch patch, String former, String name) {
        this.patch = patch;
        this.former = former;
        this.name = name;
    }

    void in(DirectoryOutline outline, Entry himself) {
        for (Entry entry : outline.entries()) {
            if (entry.is(Keyword.COLLABORATOR) && entry != himself) {
                entry.under().forEach(this::sheet);
            } else if (entry.is(Keyword.ROTA)) {
                entry.under().forEach(this::turn);
            } else if (entry.is(Keyword.TABLE)) {
                entry.under().forEach(this::row);
            } else if (entry.is(Keyword.RELAY) || entry.is(Keyword.DIGEST) || entry.is(Keyword.QUIET)) {
                list(entry);
            }
        }
    }

    private void sheet(Entry line) {
        if ((line.is(Keyword.REPLACEMENT) || line.is(Keyword.MANAGER))
                && line.said().equals(former)) {
            line.saidAt().ifPresent(place -> patch.replace(place, name));
        }
    }

    /** A moment, a colon and a name. */
    private void turn(Entry line) {
        String words = patch.at(line.place());
        List<String> wanted = Phrase.keys(former);
        for (int colon = words.indexOf(": "); colon >= 0; colon = words.indexOf(": ", colon + 1)) {
            String behind = words.substring(colon + 1);
            if (Phrase.keys(behind).equals(wanted)) {
                int from = colon + 1 + behind.length() - behind.stripLeading().length();
                Span place = line.place();
                patch.replace(new Span(place.line(), place.column() + from, place.length() - from), name);
                return;
            }
        }
    }

    /** Names with commas between them, behind a colon when words of another kind come first. */
    private void list(Entry line) {
        line.saidAt().ifPresent(place -> {
            String words = patch.at(place);
            int names = line.is(Keyword.RELAY) ? 0 : behindColon(words);
            String changed = words.substring(0, names)
                    + NAME_IN_LIST
                            .matcher(words.substring(names))
                            .replaceAll(found -> Matcher.quoteReplacement(
                                    Phrase.keys(found.group()).equals(Phrase.keys(former)) ? name : found.group()));
            if (!changed.equals(words)) {
                patch.replace(place, changed);
            }
        });
    }

    /** Where names begin; not behind the colon of an hour, which nothing parts from its minutes. */
    private static int behindColon(String words) {
        Matcher colon = COLON.matcher(words);
        return colon.find() ? colon.end() : words.length();
    }

    /** A cell keeps its width when it can. */
    private void row(Entry line) {
        String words = patch.at(line.place());
        Matcher cell = CELL.matcher(words);
        String changed = cell.replaceAll(found -> {
            String text = found.group(2).equals(former)
                    ? padded(found.group(2).length() + found.group(3).length())
                    : found.group(2) + found.group(3);
            return Matcher.quoteReplacement(found.group(1) + text);
        });
        if (!changed.equals(words)) {
            patch.replace(line.place(), changed);
        }
    }

    private String padded(int width) {
        return name + " ".repeat(Math.max(1, width - name.length()));
    }
}

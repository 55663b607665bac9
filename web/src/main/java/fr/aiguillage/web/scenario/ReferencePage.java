package fr.aiguillage.web.scenario;

import static fr.aiguillage.web.platform.Typography.french;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Turns the text of the reference into a page. It knows what the reference uses: titles, paragraphs, tables, code, words in
 * backquotes; every other sign stands for itself.
 */
final class ReferencePage {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern RULE = Pattern.compile("\\|[-:| ]+\\|");
    private static final Pattern CELLS = Pattern.compile("(?<!\\\\)\\|");
    private static final String FENCE = "```";

    private final StringBuilder page = new StringBuilder();
    private final List<Heading> headings = new ArrayList<>();
    private final List<String> paragraph = new ArrayList<>();
    private final List<String> table = new ArrayList<>();
    private boolean code;

    /** A title of the page, and where it stands. */
    record Heading(String id, String title) {}

    ReferencePage(String text) {
        text.lines().forEach(this::line);
        flush();
    }

    /** The page, without its own title. */
    String html() {
        return page.toString();
    }

    /** Its chapters. */
    List<Heading> chapters() {
        return List.copyOf(headings);
    }

    private void line(String line) {
        if (code) {
            code = !line.startsWith(FENCE);
            page.append(code ? escaped(line) + "\n" : "</pre>\n");
        } else if (line.startsWith(FENCE)) {
            flush();
            code = true;
            page.append("<pre tabindex=\"0\">");
        } else if (line.startsWith("#")) {
            flush();
            heading(line);
        } else if (line.startsWith("|")) {
            text();
            table.add(line);
        } else if (line.isBlank()) {
            flush();
        } else {
            rows();
            paragraph.add(line);
        }
    }

    private void heading(String line) {
        int level = line.indexOf(' ');
        String title = line.substring(level + 1);
        if (level == 1) {
            return; // the page has this title already
        }
        String id = "ch-" + (headings.size() + 1);
        if (level == 2) {
            headings.add(new Heading(id, french(title)));
        }
        page.append("<h").append(level);
        if (level == 2) {
            page.append(" id=\"").append(id).append('"');
        }
        page.append('>').append(words(title)).append("</h").append(level).append(">\n");
    }

    private void flush() {
        text();
        rows();
    }

    private void text() {
        if (!paragraph.isEmpty()) {
            page.append("<p>").append(words(String.join(" ", paragraph))).append("</p>\n");
            paragraph.clear();
        }
    }

    private void rows() {
        if (table.isEmpty()) {
            return;
        }
        page.append("<div class=\"scroll\" tabindex=\"0\"><table class=\"plain\">");
        for (int i = 0; i < table.size(); i++) {
            if (!RULE.matcher(table.get(i)).matches()) {
                row(table.get(i), i == 0 ? "th" : "td");
            }
        }
        page.append("</table></div>\n");
        table.clear();
    }

    private void row(String line, String cell) {
        page.append("<tr>");
        String inner = line.strip().replaceFirst("^\\|", "").replaceFirst("\\|$", "");
        Arrays.stream(CELLS.split(inner, -1))
                .map(text -> words(text.strip().replace("\\|", "|")))
                .forEach(text -> page.append('<')
                        .append(cell)
                        .append('>')
                        .append(text)
                        .append("</")
                        .append(cell)
                        .append('>'));
        page.append("</tr>");
    }

    private static String words(String text) {
        return CODE.matcher(escaped(text)).replaceAll("<code>$1</code>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

package fr.aiguillage.flowchart.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads flowcharts of Mermaid, line by line: boxes in any of its brackets, arrows of any kind with or without a label. */
final class MermaidReader {

    private static final String OPENING = "[({>/\\";
    private static final String CLOSING = "])}/\\";
    private static final String ARROW = "-=.<>ox";
    private static final List<String> ASIDE =
            List.of("subgraph", "end", "style", "classDef", "class", "click", "linkStyle", "direction");

    /** What a label follows before the rest of the arrow. */
    private static final Set<String> HALVES = Set.of("--", "-.", "==", "<--", "<-.", "<==");

    private final Map<String, String> boxes = new LinkedHashMap<>();
    private final List<Drawing.Arrow> arrows = new ArrayList<>();
    private String line = "";
    private int at;

    private MermaidReader() {}

    static Optional<Drawing> read(String text) {
        MermaidReader reader = new MermaidReader();
        boolean begun = false;
        for (String line :
                text.lines().flatMap(l -> List.of(l.split(";")).stream()).toList()) {
            String plain = line.strip();
            String first = plain.split("[\\s;:]", 2)[0];
            if (!begun) {
                begun = first.equals("graph") || first.equals("flowchart");
            } else if (!plain.isEmpty() && !plain.startsWith("%%") && !ASIDE.contains(first)) {
                reader.line(plain);
            }
            if (reader.arrows.size() > Drawing.MOST_ARROWS) {
                return Optional.empty();
            }
        }
        return begun ? Optional.of(new Drawing(reader.boxes, reader.arrows)) : Optional.empty();
    }

    private void line(String plain) {
        line = plain;
        at = 0;
        List<String> from = group();
        while (!from.isEmpty() && at < line.length()) {
            Optional<String> label = arrow();
            List<String> to = label.isPresent() ? group() : List.of();
            for (String source : from) {
                to.forEach(target -> arrows.add(new Drawing.Arrow(source, target, label.orElse(""))));
            }
            from = to;
        }
    }

    /** Boxes that share their arrows: {@code A & B}. */
    private List<String> group() {
        List<String> group = new ArrayList<>();
        do {
            box().ifPresent(group::add);
            blanks();
        } while (accept("&"));
        return group;
    }

    private Optional<String> box() {
        blanks();
        int start = at;
        while (at < line.length() && isName(line.charAt(at)) && !seesArrow()) {
            at++;
        }
        String id = line.substring(start, at);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        String words = words();
        if (words != null) {
            boxes.put(id, Words.plain(words));
        } else {
            boxes.putIfAbsent(id, id);
        }
        if (accept(":::")) {
            while (at < line.length() && isName(line.charAt(at))) {
                at++;
            }
        }
        return Optional.of(id);
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
    }

    /** Whether an arrow begins here, rather than a sign in a name. */
    private boolean seesArrow() {
        return line.startsWith("--", at) || line.startsWith("-.", at) || line.startsWith("==", at);
    }

    /** What stands in the brackets that follow; null when none do. */
    private String words() {
        if (at >= line.length() || OPENING.indexOf(line.charAt(at)) < 0) {
            return null;
        }
        while (at < line.length() && OPENING.indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        int start = at;
        int end;
        if (at < line.length() && line.charAt(at) == '"') {
            start = at + 1;
            end = line.indexOf('"', start);
            at = end < 0 ? line.length() : end + 1;
        } else {
            while (at < line.length() && "])}".indexOf(line.charAt(at)) < 0) {
                at++;
            }
            end = at;
        }
        while (at < line.length() && CLOSING.indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return line.substring(start, end < 0 ? line.length() : end);
    }

    /** The label of the arrow that comes next, empty when it has none; nothing when no arrow comes. */
    private Optional<String> arrow() {
        blanks();
        if (!seesArrow() && !line.startsWith("<-", at)) {
            at = line.length();
            return Optional.empty();
        }
        int begins = at;
        shaft();
        boolean whole = !HALVES.contains(line.substring(begins, at));
        blanks();
        if (accept("|")) {
            int end = line.indexOf('|', at);
            String label = line.substring(at, end < 0 ? line.length() : end);
            at = end < 0 ? line.length() : end + 1;
            return Optional.of(quoteless(label));
        }
        int shaft = whole ? -1 : nextShaft();
        if (shaft < 0) {
            return Optional.of("");
        }
        String label = line.substring(at, shaft);
        at = shaft;
        shaft();
        return Optional.of(quoteless(label));
    }

    private static String quoteless(String label) {
        return Words.plain(label.strip().replaceAll("^\"|\"$", ""));
    }

    /** Where the second half of {@code -- label -->} begins; negative when the arrow is whole. */
    private int nextShaft() {
        for (int i = at; i < line.length(); i++) {
            if (line.startsWith("-->", i)
                    || line.startsWith("---", i)
                    || line.startsWith(".->", i)
                    || line.startsWith("==>", i)) {
                return i;
            }
        }
        return -1;
    }

    private void shaft() {
        while (at < line.length()
                && ARROW.indexOf(line.charAt(at)) >= 0
                && (line.charAt(at) != 'o' && line.charAt(at) != 'x' || line.charAt(at - 1) == '-')) {
            at++;
        }
    }

    private void blanks() {
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
    }

    private boolean accept(String sign) {
        boolean accepted = line.startsWith(sign, at);
        at += accepted ? sign.length() : 0;
        return accepted;
    }
}

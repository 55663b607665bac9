package fr.aiguillage.flowchart;

import java.util.ArrayList;
import java.util.List;

/**
 * A node with its lines folded and its size known.
 *
 * @param node what it draws
 * @param titleLines the title, folded
 * @param detailLines the details, folded
 * @param width of the shape
 * @param height of the shape
 */
record Shape(Node node, List<String> titleLines, List<String> detailLines, double width, double height) {

    static final double TITLE = 13;
    static final double DETAIL = 12;
    static final double TITLE_LINE = 18;
    static final double DETAIL_LINE = 16;

    /** How far the points of a hexagon stand out. */
    static final double POINT = 14;

    private static final double SIDE = 14;
    private static final double TOP = 9;
    private static final int MOST_TITLE_LINES = 7;
    private static final int MOST_DETAIL_LINES = 4;

    static Shape of(Node node, int exits) {
        double widest = widest(node.kind());
        List<String> title = Lettering.fold(node.title(), TITLE, widest, MOST_TITLE_LINES);
        List<String> details = new ArrayList<>();
        for (String detail : node.details()) {
            details.addAll(Lettering.fold(detail, DETAIL, widest, MOST_DETAIL_LINES));
        }
        double text = Math.max(widest(title, TITLE), widest(details, DETAIL));
        double height = title.size() * TITLE_LINE + details.size() * DETAIL_LINE + 2 * TOP;
        if (node.kind().marks()) {
            return new Shape(node, title, details, text + 2 * SIDE, TITLE_LINE + 8);
        }
        double sides = node.kind().divides() ? SIDE + POINT : SIDE;
        double least = node.kind().divides() ? 2 * POINT + exits * 18 : 0;
        return new Shape(
                node,
                title,
                details,
                Math.ceil(Math.max(Math.max(text + 2 * sides, least), 110)),
                Math.max(height, 44));
    }

    private static double widest(NodeKind kind) {
        return switch (kind) {
            case START -> 280;
            case INSTRUCTION -> 200;
            case QUESTION, CONDITION -> 160;
            default -> 180;
        };
    }

    private static double widest(List<String> lines, double size) {
        return lines.stream()
                .mapToDouble(line -> Lettering.width(line, size))
                .max()
                .orElse(0);
    }
}

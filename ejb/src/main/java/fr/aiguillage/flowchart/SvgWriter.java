package fr.aiguillage.flowchart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a layout as SVG: classes and data attributes for the page, an accessible name for every shape, and not one
 * colour. What is lit is written last, so that it lies on top.
 */
final class SvgWriter {

    private static final double HEAD = 8;
    private static final double CORNER = 6;

    private final Layout layout;
    private final String name;
    private final Texts texts;
    private final Marks marks;
    private final Markup svg = new Markup();

    SvgWriter(Layout layout, String name, Texts texts, Marks marks) {
        this.layout = layout;
        this.name = name;
        this.texts = texts;
        this.marks = marks;
    }

    /** For a page: a group of shapes that can have the focus one by one. */
    String forPage() {
        open("group");
        body(true);
        return svg.raw("</svg>").toString();
    }

    /** For a file: one picture that brings its style. */
    String forFile(String style) {
        open("img");
        svg.raw("<style>").text(style).raw("</style>");
        svg.raw("<rect class=\"ground\" width=\"100%\" height=\"100%\"/>");
        body(false);
        return svg.raw("</svg>").toString();
    }

    private void open(String role) {
        svg.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"flowchart\"");
        svg.attribute("role", role)
                .attribute("aria-label", name)
                .attribute("lang", texts.locale().getLanguage());
        svg.attribute("width", layout.width()).attribute("height", layout.height());
        svg.attribute("viewBox", "0 0 " + Markup.number(layout.width()) + " " + Markup.number(layout.height()));
        svg.raw("><title>").text(name).raw("</title>");
    }

    private void body(boolean alive) {
        layout.routes().stream()
                .sorted(Comparator.comparing(r -> marks.lit().contains(r.edge().id())))
                .forEach(this::route);
        layout.routes().stream().filter(r -> !r.label().isEmpty()).forEach(this::label);
        layout.places().forEach(place -> place(place, alive));
    }

    private void route(Layout.Route route) {
        Edge edge = route.edge();
        svg.raw("<g").attribute("class", "edge" + marks.classes(edge.id()));
        svg.attribute("data-edge", edge.id()).attribute("data-line", edge.line());
        svg.raw("><path class=\"line\"").attribute("d", line(route.corners()));
        svg.raw("/><path class=\"head\"").attribute("d", head(route.corners())).raw("/></g>");
    }

    /** The line ends inside the head, so that a thick one does not show beyond its point. */
    private static String line(List<Layout.Point> corners) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < corners.size(); i++) {
            Layout.Point corner = corners.get(i);
            double y = i == corners.size() - 1 ? corner.y() - HEAD / 2 : corner.y();
            path.append(i == 0 ? "M" : "L")
                    .append(Markup.number(corner.x()))
                    .append(' ')
                    .append(Markup.number(y));
        }
        return path.toString();
    }

    private static String head(List<Layout.Point> corners) {
        Layout.Point tip = corners.get(corners.size() - 1);
        return "M" + Markup.number(tip.x()) + " " + Markup.number(tip.y()) + "l-4.5 -8h9z";
    }

    private void label(Layout.Route route) {
        double y = route.labelAt().y() + 11;
        svg.raw("<g").attribute("class", "label" + marks.classes(route.edge().id()));
        svg.attribute("data-edge", route.edge().id()).raw(">");
        for (String line : route.label()) {
            svg.raw("<text")
                    .attribute("x", route.labelAt().x())
                    .attribute("y", y)
                    .raw(">");
            svg.text(line).raw("</text>");
            y += Layout.Route.LINE;
        }
        svg.raw("</g>");
    }

    private void place(Layout.Place place, boolean alive) {
        Node node = place.shape().node();
        String opens = node.opensStep() ? " opens" : "";
        svg.raw("<g").attribute("class", "node " + node.kind().key() + opens + marks.classes(node.id()));
        svg.attribute("data-node", node.id()).attribute("data-step", node.step());
        svg.attribute("data-line", node.line()).attribute("data-last-line", node.lastLine());
        if (alive) {
            svg.raw(" tabindex=\"0\" role=\"img\"").attribute("aria-label", spoken(node));
        }
        svg.raw(">");
        if (!node.words().isEmpty()) {
            svg.raw("<title>").text(node.words()).raw("</title>");
        }
        svg.raw("<path class=\"shape\"").attribute("d", outline(place)).raw("/>");
        lines(place);
        svg.raw("</g>");
    }

    private String spoken(Node node) {
        String details = node.details().stream().map(d -> ", " + d).collect(Collectors.joining());
        return texts.format("spoken." + node.kind().key(), node.title().replace('\n', ' ') + details);
    }

    private void lines(Layout.Place place) {
        Shape shape = place.shape();
        double middle = place.x() + shape.width() / 2;
        double height = shape.titleLines().size() * Shape.TITLE_LINE
                + shape.detailLines().size() * Shape.DETAIL_LINE;
        double y = place.y() + (shape.height() - height) / 2;
        for (String line : shape.titleLines()) {
            line("title", middle, y + 13.5, line);
            y += Shape.TITLE_LINE;
        }
        for (String line : shape.detailLines()) {
            line("detail", middle, y + 12, line);
            y += Shape.DETAIL_LINE;
        }
    }

    private void line(String kind, double x, double y, String words) {
        svg.raw("<text")
                .attribute("class", kind)
                .attribute("x", x)
                .attribute("y", y)
                .raw(">");
        svg.text(words).raw("</text>");
    }

    private static String outline(Layout.Place place) {
        double w = place.shape().width();
        double h = place.shape().height();
        String start = "M" + Markup.number(place.x()) + " " + Markup.number(place.y());
        NodeKind kind = place.shape().node().kind();
        if (kind.divides()) {
            String flat = Markup.number(w - 2 * Shape.POINT);
            String half = Markup.number(h / 2);
            String point = Markup.number(Shape.POINT);
            return start + "m" + point + " 0h" + flat + "l" + point + " " + half + "l-" + point + " " + half + "h-"
                    + flat + "l-" + point + " -" + half + "z";
        }
        double r = kind.marks() ? h / 2 : CORNER;
        String arc = "a" + Markup.number(r) + " " + Markup.number(r) + " 0 0 1 ";
        String n = Markup.number(r);
        String across = Markup.number(w - 2 * r);
        String down = Markup.number(h - 2 * r);
        return start + "m" + n + " 0h" + across + arc + n + " " + n + "v" + down + arc + "-" + n + " " + n + "h-"
                + across + arc + "-" + n + " -" + n + "v-" + down + arc + n + " -" + n + "z"
                + (kind == NodeKind.BLOCK ? bars(place) : "");
    }

    /** A block has a bar along either side, as a part with a drawing of its own has in any flowchart. */
    private static String bars(Layout.Place place) {
        String down = " " + Markup.number(place.y()) + "v"
                + Markup.number(place.shape().height());
        double right = place.x() + place.shape().width() - CORNER;
        return "M" + Markup.number(place.x() + CORNER) + down + "M" + Markup.number(right) + down;
    }
}

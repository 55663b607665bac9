package fr.aiguillage.flowchart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts shapes one under the other, in the order of the text, with the arrows that do not lead to the next of them along the
 * right side. For drawings that nobody takes in at a glance however they are laid out, which layers would take minutes for.
 */
final class ColumnLayout {

    private static final double MARGIN = 16;
    private static final double GAP = 44;
    private static final double ASIDE = Layout.Route.WIDEST + 40;

    private final Map<String, Layout.Place> places = new HashMap<>();
    private final List<Layout.Place> inOrder = new ArrayList<>();
    private final double middle;
    private final double lane;

    private ColumnLayout(List<Shape> shapes) {
        double widest = shapes.stream().mapToDouble(Shape::width).max().orElse(0);
        middle = MARGIN + widest / 2;
        lane = MARGIN + widest + ASIDE;
        double y = MARGIN;
        for (Shape shape : shapes) {
            Layout.Place place = new Layout.Place(shape, middle - shape.width() / 2, y);
            places.put(shape.node().id(), place);
            inOrder.add(place);
            y += shape.height() + GAP;
        }
    }

    static Layout of(List<Shape> shapes, FlowchartModel model) {
        ColumnLayout layout = new ColumnLayout(shapes);
        Layout.Place last = layout.inOrder.get(shapes.size() - 1);
        return new Layout(
                layout.lane + MARGIN,
                last.y() + last.shape().height() + MARGIN,
                layout.inOrder,
                model.edges().stream().map(layout::route).toList());
    }

    private Layout.Route route(Edge edge) {
        Layout.Place from = places.get(edge.from());
        Layout.Place to = places.get(edge.to());
        double bottom = from.y() + from.shape().height();
        boolean next = to.y() > bottom && to.y() <= bottom + GAP;
        List<Layout.Point> corners =
                next ? List.of(new Layout.Point(middle, bottom), new Layout.Point(middle, to.y())) : aside(from, to);
        Layout.Point label = next
                ? new Layout.Point(middle + 4, bottom + 4)
                : new Layout.Point(corners.get(0).x() + 4, corners.get(0).y() + 4);
        return new Layout.Route(edge, corners, Layout.Route.fold(edge), label);
    }

    private List<Layout.Point> aside(Layout.Place from, Layout.Place to) {
        double out = from.y() + from.shape().height() / 2;
        double in = to.y() - GAP / 4;
        return List.of(
                new Layout.Point(from.x() + from.shape().width(), out),
                new Layout.Point(lane, out),
                new Layout.Point(lane, in),
                new Layout.Point(middle, in),
                new Layout.Point(middle, to.y()));
    }
}

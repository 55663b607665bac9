package fr.aiguillage.flowchart;

import java.util.List;

/**
 * Where everything stands.
 *
 * @param width of the whole
 * @param height of the whole
 * @param places the shapes, in the order of the model
 * @param routes the arrows, in the order of the model
 */
record Layout(double width, double height, List<Place> places, List<Route> routes) {

    Layout {
        places = List.copyOf(places);
        routes = List.copyOf(routes);
    }

    /** A shape and its upper left corner. */
    record Place(Shape shape, double x, double y) {}

    /** A corner of a line. */
    record Point(double x, double y) {}

    /** An arrow: its corners from tail to head, and its label's lines from their upper left corner. */
    record Route(Edge edge, List<Point> corners, List<String> label, Point labelAt) {

        static final double SIZE = 12;
        static final double LINE = 15;
        static final double WIDEST = 130;
        static final int MOST_LINES = 4;

        static List<String> fold(Edge edge) {
            return edge.label().isEmpty() ? List.of() : Lettering.fold(edge.label(), SIZE, WIDEST, MOST_LINES);
        }
    }
}

package fr.aiguillage.flowchart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What a client who signs would object to. */
class LayeredLayoutTest {

    static final List<String> DOSSIERS = Samples.DOSSIERS;

    @ParameterizedTest
    @FieldSource("DOSSIERS")
    void no_shape_and_no_label_lies_on_another(String name) {
        List<Rectangle2D> boxes = boxes(layout(name));
        List<String> clashes = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                if (boxes.get(i).intersects(boxes.get(j))) {
                    clashes.add(boxes.get(i) + " " + boxes.get(j));
                }
            }
        }
        assertThat(clashes).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("DOSSIERS")
    void no_arrow_runs_through_a_shape_or_a_label(String name) {
        Layout layout = layout(name);
        List<String> clashes = new ArrayList<>();
        for (Layout.Route route : layout.routes()) {
            for (Line2D part : parts(route)) {
                boxes(layout).stream()
                        .filter(box -> part.intersects(inner(box)))
                        .forEach(box -> clashes.add(route.edge().id() + " " + box));
            }
        }
        assertThat(clashes).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("DOSSIERS")
    void arrows_go_at_right_angles_and_end_at_the_top_of_their_shape(String name) {
        Layout layout = layout(name);
        for (Layout.Route route : layout.routes()) {
            assertThat(parts(route))
                    .allMatch(p -> Math.min(Math.abs(p.getX1() - p.getX2()), Math.abs(p.getY1() - p.getY2())) < 0.05);
            Layout.Place to = layout.places().stream()
                    .filter(p -> p.shape().node().id().equals(route.edge().to()))
                    .findFirst()
                    .orElseThrow();
            Layout.Point head = route.corners().get(route.corners().size() - 1);
            assertThat(head.x()).isCloseTo(to.x() + to.shape().width() / 2, within(0.05));
            assertThat(head.y()).isCloseTo(to.y(), within(0.05));
        }
    }

    @ParameterizedTest
    @FieldSource("DOSSIERS")
    void arrows_cross_twice_at_most(String name) {
        List<Layout.Route> routes = layout(name).routes();
        int crossings = 0;
        for (int i = 0; i < routes.size(); i++) {
            for (int j = i + 1; j < routes.size(); j++) {
                boolean same =
                        routes.get(i).edge().to().equals(routes.get(j).edge().to());
                crossings += same ? 0 : crossings(routes.get(i), routes.get(j));
            }
        }
        assertThat(crossings).isLessThanOrEqualTo(2);
    }

    private static Layout layout(String name) {
        return LayeredLayout.of(Samples.dossier(name).flowchart().model());
    }

    private static int crossings(Layout.Route one, Layout.Route other) {
        int crossings = 0;
        for (Line2D part : parts(one)) {
            for (Line2D across : parts(other)) {
                crossings += part.intersectsLine(across) ? 1 : 0;
            }
        }
        return crossings;
    }

    private static List<Line2D> parts(Layout.Route route) {
        List<Line2D> parts = new ArrayList<>();
        for (int i = 1; i < route.corners().size(); i++) {
            Layout.Point from = route.corners().get(i - 1);
            Layout.Point to = route.corners().get(i);
            parts.add(new Line2D.Double(from.x(), from.y(), to.x(), to.y()));
        }
        return parts;
    }

    private static List<Rectangle2D> boxes(Layout layout) {
        List<Rectangle2D> boxes = new ArrayList<>();
        layout.places()
                .forEach(p -> boxes.add(new Rectangle2D.Double(
                        p.x(), p.y(), p.shape().width(), p.shape().height())));
        for (Layout.Route route : layout.routes()) {
            double width = route.label().stream()
                    .mapToDouble(line -> Lettering.width(line, Layout.Route.SIZE))
                    .max()
                    .orElse(0);
            boxes.add(new Rectangle2D.Double(
                    route.labelAt().x(),
                    route.labelAt().y(),
                    width,
                    route.label().size() * Layout.Route.LINE));
        }
        return boxes;
    }

    private static Rectangle2D inner(Rectangle2D box) {
        return new Rectangle2D.Double(
                box.getX() + 1, box.getY() + 1, Math.max(0, box.getWidth() - 2), Math.max(0, box.getHeight() - 2));
    }
}

package fr.aiguillage.flowchart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A drawing of more shapes than anybody takes in at a glance. */
class ColumnLayoutTest {

    private static final int STEPS = 10_000;

    private static FlowchartModel model() {
        return FlowchartModel.of(Samples.syntax(IntStream.range(0, STEPS)
                .mapToObj(i ->
                        "étape s" + i + "\n    consigne « " + i + " »\n    → s" + (i % 7 == 0 ? i / 2 : i + 1) + "\n")
                .collect(Collectors.joining("", "scénario Essai\n", "étape s" + STEPS + "\n    fin\n"))));
    }

    @Test
    void it_is_drawn_on_half_the_stack_of_a_thread_of_the_server() throws InterruptedException {
        FlowchartModel model = model();
        AtomicReference<Layout> drawn = new AtomicReference<>();
        Thread thread = new Thread(null, () -> drawn.set(LayeredLayout.of(model)), "small", 512 * 1024);
        thread.start();
        thread.join();
        Layout layout = drawn.get();
        assertThat(layout).isNotNull();
        assertThat(layout.places()).hasSameSizeAs(model.nodes());
        assertThat(layout.routes()).hasSameSizeAs(model.edges());
    }

    @Test
    void no_shape_covers_another_and_every_arrow_ends_at_its_shape() {
        Layout layout = LayeredLayout.of(model());
        List<Layout.Place> places = layout.places();
        for (int i = 1; i < places.size(); i++) {
            Layout.Place above = places.get(i - 1);
            assertThat(places.get(i).y())
                    .isGreaterThan(above.y() + above.shape().height());
        }
        var tops = places.stream()
                .collect(Collectors.toMap(place -> place.shape().node().id(), Layout.Place::y));
        assertThat(layout.routes()).allSatisfy(route -> {
            Layout.Point head = route.corners().get(route.corners().size() - 1);
            assertThat(head.y()).isEqualTo(tops.get(route.edge().to()));
        });
    }
}

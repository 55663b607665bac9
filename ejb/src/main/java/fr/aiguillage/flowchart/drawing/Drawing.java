package fr.aiguillage.flowchart.drawing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Boxes and arrows, whatever drew them.
 *
 * @param boxes the words in each box, by its id, in the order of the drawing
 * @param arrows between boxes that exist
 */
public record Drawing(Map<String, String> boxes, List<Arrow> arrows) {

    /** More boxes than this no secretary follows. */
    static final int MOST_BOXES = 5_000;

    static final int MOST_ARROWS = 20_000;

    /**
     * An arrow.
     *
     * @param label the words on it; may be empty
     */
    public record Arrow(String from, String to, String label) {}

    public Drawing {
        boxes = new LinkedHashMap<>(boxes);
        Map<String, String> known = boxes;
        arrows = arrows.stream()
                .filter(arrow -> known.containsKey(arrow.from()) && known.containsKey(arrow.to()))
                .distinct()
                .toList();
    }

    /** Whether there is something to make a scenario of, and not too much. */
    boolean isReasonable() {
        return !boxes.isEmpty() && boxes.size() <= MOST_BOXES && arrows.size() <= MOST_ARROWS;
    }

    /** The arrows that leave a box. */
    List<Arrow> from(String box) {
        return arrows.stream().filter(arrow -> arrow.from().equals(box)).toList();
    }
}

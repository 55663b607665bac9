package fr.aiguillage.web.call;

import fr.aiguillage.message.Delivery;
import fr.aiguillage.web.call.ConsoleView.SentMessage;
import java.util.List;

/**
 * Messages of hers that have not left and ought to have.
 *
 * @param told how many there are, in a sentence; empty for none
 * @param latest the latest of them
 */
public record UnsentView(String told, List<SentMessage> latest) {

    /** All have left. */
    static final UnsentView NOTHING = new UnsentView("", List.of());

    private static final int MOST_SHOWN = 3;

    public UnsentView {
        latest = List.copyOf(latest);
    }

    /**
     * @param stuck the deliveries, the latest first
     */
    static UnsentView of(List<Delivery> stuck, SentDrawing drawing, ConsoleWords words) {
        int many = stuck.size();
        return many == 0
                ? NOTHING
                : new UnsentView(
                        words.count("unsent_today", many, many),
                        drawing.draw(stuck.subList(0, Math.min(MOST_SHOWN, many))));
    }
}

package fr.aiguillage.web.call;

import fr.aiguillage.message.StuckDeliveries;
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

    /** As many of them are shown. */
    static final int MOST_SHOWN = 3;

    public UnsentView {
        latest = List.copyOf(latest);
    }

    static UnsentView of(StuckDeliveries stuck, SentDrawing drawing, ConsoleWords words) {
        return stuck.count() == 0
                ? NOTHING
                : new UnsentView(
                        words.count("unsent_today", stuck.count(), stuck.count()), drawing.draw(stuck.latest()));
    }
}

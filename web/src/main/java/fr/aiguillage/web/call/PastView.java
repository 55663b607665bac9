package fr.aiguillage.web.call;

import java.io.Serializable;
import java.util.List;

/**
 * What the secretary reads of what came before the call, every text ready to be printed.
 *
 * @param call the call before which it came; 0 for none
 * @param changed the title over what has changed since she last answered for the client; empty for nothing
 * @param changes what has, a sentence each
 * @param first whether she has never answered for it
 * @param unread whether she has never read the briefing of what answers the call
 * @param caller what is known of the caller; empty for nothing
 * @param latest the client's latest messages
 */
public record PastView(
        long call,
        String changed,
        List<String> changes,
        boolean first,
        boolean unread,
        String caller,
        List<Line> latest)
        implements Serializable {

    /** Nothing came before that call, or nothing that she may know. */
    static PastView nothing(long call) {
        return new PastView(call, "", List.of(), false, false, "", List.of());
    }

    public PastView {
        changes = List.copyOf(changes);
        latest = List.copyOf(latest);
    }

    /**
     * A message.
     *
     * @param at when it was sent
     * @param told to whom, and about what
     * @param sent what became of it
     * @param unread its delivery, of which she can note that it is read; 0 when there is nothing to note
     * @param who who would have read it
     * @param key the key that notes it; empty for none
     */
    public record Line(String at, String told, ConsoleView.SentMessage sent, long unread, String who, String key)
            implements Serializable {}
}

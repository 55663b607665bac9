package fr.aiguillage.web.call;

import java.util.List;

/**
 * A message as the scenario has written it so far.
 *
 * @param rank its rank in the call, from 0; -1 while the scenario has not come to it
 * @param recipient who gets it; empty while that is not known
 * @param address where, as people write it
 * @param channel the word for mail or SMS
 * @param urgent whether it is marked so
 * @param subject its subject, or null for an SMS
 * @param parts its text in pieces, in order
 * @param body the same text in one
 * @param count how long it is, in words, or null
 * @param clashes sentences on what she wrote where the script would write something else by now
 */
public record DraftView(
        int rank,
        String recipient,
        String address,
        String channel,
        boolean urgent,
        String subject,
        List<Part> parts,
        String body,
        String count,
        List<String> clashes) {

    /** Copies the lists, so that what is shown never changes. */
    public DraftView {
        parts = List.copyOf(parts);
        clashes = List.copyOf(clashes);
    }

    /** A piece of text, fresh when the last answer wrote it. */
    public record Part(String text, boolean fresh) {}
}

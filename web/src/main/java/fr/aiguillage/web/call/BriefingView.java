package fr.aiguillage.web.call;

import java.util.List;

/**
 * A briefing as the secretary reads it, every text ready to be printed.
 *
 * @param version the key of the version; 0 when there is nothing to read
 * @param title the client's name
 * @param about which version it is, and since when it answers
 * @param sections what to know, each under its title
 * @param read when she has read it, in words; empty when she has not
 */
public record BriefingView(long version, String title, String about, List<ClientView.Fact> sections, String read) {

    /** Nothing to read. */
    static final BriefingView NOTHING = new BriefingView(0, "", "", List.of(), "");

    public BriefingView {
        sections = List.copyOf(sections);
    }
}

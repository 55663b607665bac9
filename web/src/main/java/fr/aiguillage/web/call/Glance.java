package fr.aiguillage.web.call;

import java.util.Map;

/**
 * What the secretary is doing with a call on the page and the call does not know.
 *
 * @param revising the rank of the answer that she gives again, or -1
 * @param fault why her last answer was refused, or null
 * @param notice one sentence about something unusual, or null
 * @param before the messages as she last saw them, by rank
 * @param hour an hour for calling back that she typed and nobody understood; empty when there is none
 */
record Glance(int revising, String fault, String notice, Map<Integer, String> before, String hour) {

    static final Glance AHEAD = new Glance(-1, null, null, Map.of(), "");

    Glance revising(int answer) {
        return new Glance(answer, null, null, before, "");
    }

    Glance refused(String why) {
        return new Glance(revising, why, null, before, "");
    }

    Glance noticed(String what) {
        return new Glance(-1, null, what, before, "");
    }

    Glance ahead(Map<Integer, String> seen) {
        return new Glance(-1, null, null, Map.copyOf(seen), "");
    }

    Glance misread(String typed) {
        return new Glance(revising, fault, notice, before, typed);
    }
}

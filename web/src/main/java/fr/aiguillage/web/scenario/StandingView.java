package fr.aiguillage.web.scenario;

import java.io.Serializable;

/**
 * Where a scenario or a block stands, in a list.
 *
 * @param live the version that answers calls; empty when none does
 * @param since the day on which it went live
 * @param pending the newer version and its state; empty when there is none
 * @param by who wrote that one and when
 * @param liveNumber of the first, 0 for none: lists are sorted by it, as no sentence can
 * @param pendingNumber of the second likewise
 * @param approved whether it only waits to be made live
 */
public record StandingView(
        String live, String since, String pending, String by, int liveNumber, int pendingNumber, boolean approved)
        implements Serializable {}

package fr.aiguillage.scenario;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a client's scenario stands, or a block, without its text.
 *
 * @param live the version that answers calls; empty when none does
 * @param pending the latest version that is a draft or only approved and newer than the text that is live; empty when there
 *     is none
 */
public record TextStanding(Optional<VersionLine> live, Optional<VersionLine> pending) {

    /** That of a text of which there is no version. */
    public static final TextStanding NONE = new TextStanding(Optional.empty(), Optional.empty());

    static TextStanding of(List<VersionLine> versions) {
        Optional<VersionLine> live = latest(versions.stream().filter(v -> v.state() == TextVersion.State.LIVE));
        int text = live.map(VersionLine::text).orElse(0);
        return new TextStanding(
                live,
                latest(versions.stream()
                        .filter(v -> v.number() > text)
                        .filter(v -> v.state() == TextVersion.State.DRAFT || v.state() == TextVersion.State.APPROVED)));
    }

    private static Optional<VersionLine> latest(Stream<VersionLine> versions) {
        return versions.max(Comparator.comparingInt(VersionLine::number));
    }

    /** Each by its key, from rows of the key and what {@link VersionLine#of(Object[])} reads. */
    static Map<Long, TextStanding> each(Stream<Object[]> rows) {
        return rows.collect(Collectors.groupingBy(
                row -> (Long) row[0],
                Collectors.collectingAndThen(
                        Collectors.mapping(VersionLine::of, Collectors.toList()), TextStanding::of)));
    }
}

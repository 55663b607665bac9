package fr.aiguillage.directory;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.Patch;
import com.github.difflib.patch.PatchFailedException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes one change of a text back, and keeps what was changed elsewhere in it since. */
final class TakingBack {

    private static final String LINE_END = "\n";

    private TakingBack() {}

    /**
     * The present text without the change that led from {@code before} to {@code after}; empty when lines of that change
     * were changed again since.
     */
    static Optional<String> of(String before, String after, String now) {
        if (now.equals(after)) {
            return Optional.of(before);
        }
        List<String> changed = lines(after);
        List<String> present = lines(now);
        Patch<String> back = DiffUtils.diff(changed, lines(before));
        Patch<String> since = DiffUtils.diff(changed, present);
        boolean covered = back.getDeltas().stream()
                .anyMatch(undone -> since.getDeltas().stream().anyMatch(later -> meet(undone, later)));
        if (covered) {
            return Optional.empty();
        }
        try {
            // both start from the same text and touch none of the same lines: what came since is made on the text
            // before
            return Optional.of(String.join(LINE_END, moved(since, back).applyTo(lines(before))));
        } catch (PatchFailedException overlap) {
            return Optional.empty();
        }
    }

    /** The lines in which two texts differ, in their order; what is gone before what came. */
    static List<LineChange> changes(String before, String after) {
        return DiffUtils.diff(lines(before), lines(after)).getDeltas().stream()
                .flatMap(delta -> Stream.concat(
                        delta.getSource().getLines().stream().map(line -> new LineChange(false, line)),
                        delta.getTarget().getLines().stream().map(line -> new LineChange(true, line))))
                .toList();
    }

    /** The later changes, at the lines where they are once the earlier one is taken back. */
    private static Patch<String> moved(Patch<String> since, Patch<String> back) {
        Patch<String> moved = new Patch<>();
        for (AbstractDelta<String> later : since.getDeltas()) {
            int shift = back.getDeltas().stream()
                    .filter(undone ->
                            undone.getSource().getPosition() < later.getSource().getPosition())
                    .mapToInt(undone ->
                            undone.getTarget().size() - undone.getSource().size())
                    .sum();
            moved.addDelta(later.withChunks(
                    new Chunk<>(
                            later.getSource().getPosition() + shift,
                            later.getSource().getLines()),
                    later.getTarget()));
        }
        return moved;
    }

    private static boolean meet(AbstractDelta<String> one, AbstractDelta<String> other) {
        int start = one.getSource().getPosition();
        int end = start + one.getSource().size();
        int otherStart = other.getSource().getPosition();
        int otherEnd = otherStart + other.getSource().size();
        return start < otherEnd && otherStart < end;
    }

    private static List<String> lines(String text) {
        return List.of(text.split(LINE_END, -1));
    }
}

package fr.aiguillage.message;

import fr.aiguillage.message.Retouch.Change;
import fr.aiguillage.message.Retouch.Clash;
import fr.aiguillage.message.Retouch.Retouched;
import java.util.ArrayList;
import java.util.List;

/** Makes two people's changes of one text together: passage by passage, in the order of the text. */
final class Merging {

    private final List<String> base;
    private final Side hers;
    private final Side script;
    private final StringBuilder text = new StringBuilder();
    private final List<Clash> clashes = new ArrayList<>();

    Merging(List<String> base, List<Change> hers, List<Change> script) {
        this.base = base;
        this.hers = new Side(hers);
        this.script = new Side(script);
    }

    Retouched merge() {
        int at = 0;
        while (hers.next() != null || script.next() != null) {
            Passage passage = passage();
            text.append(words(at, passage.start));
            text.append(passage.merged());
            at = passage.end;
        }
        text.append(words(at, base.size()));
        return new Retouched(text.toString(), clashes);
    }

    /** The next passage, as far as changes of one meet changes of the other. */
    private Passage passage() {
        boolean begins = script.next() == null || hers.next() != null && isBefore(hers.next(), script.next());
        var passage = new Passage(begins ? hers.take() : script.take(), begins);
        boolean grown = true;
        while (grown) {
            grown = passage.takeFrom(hers, true) || passage.takeFrom(script, false);
        }
        return passage;
    }

    /** What is put at a place comes before what replaces the words behind it; of two that are put, hers comes first. */
    private static boolean isBefore(Change hers, Change script) {
        if (hers.start() != script.start()) {
            return hers.start() < script.start();
        }
        return hers.end() == hers.start() || script.end() > script.start();
    }

    private String words(int from, int to) {
        return String.join("", base.subList(from, to));
    }

    private static final class Side {

        private final List<Change> changes;
        private int taken;

        Side(List<Change> changes) {
            this.changes = changes;
        }

        Change next() {
            return taken < changes.size() ? changes.get(taken) : null;
        }

        Change take() {
            return changes.get(taken++);
        }
    }

    private final class Passage {

        private final Change first;
        private final int start;
        private int end;
        private final List<Change> mine = new ArrayList<>();
        private final List<Change> scripts = new ArrayList<>();

        Passage(Change first, boolean isHers) {
            this.first = first;
            start = first.start();
            add(first, isHers);
        }

        private void add(Change change, boolean isHers) {
            (isHers ? mine : scripts).add(change);
            end = Math.max(end, change.end());
        }

        boolean takeFrom(Side side, boolean isHers) {
            boolean meets = side.next() != null
                    && (side.next().meets(start, end) || side.next().equals(first));
            if (meets) {
                add(side.take(), isHers);
            }
            return meets;
        }

        String merged() {
            String ours = read(mine);
            String now = read(scripts);
            if (mine.isEmpty() || ours.equals(now)) {
                return now;
            }
            if (!scripts.isEmpty()) {
                clashes.add(new Clash(ours.strip(), now.strip()));
            }
            return ours;
        }

        /** The passage as one of them has it. */
        private String read(List<Change> changes) {
            var read = new StringBuilder();
            int at = start;
            for (Change change : changes) {
                read.append(words(at, change.start())).append(String.join("", change.put()));
                at = change.end();
            }
            return read.append(words(at, end)).toString();
        }
    }
}

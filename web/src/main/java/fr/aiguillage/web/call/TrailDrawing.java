package fr.aiguillage.web.call;

import static fr.aiguillage.web.platform.Typography.french;

import fr.aiguillage.call.Consultation;
import fr.aiguillage.script.runtime.Attempt;
import fr.aiguillage.script.runtime.Entry;
import fr.aiguillage.script.runtime.Session;
import fr.aiguillage.web.call.ConsoleView.TrailRow;
import fr.aiguillage.web.platform.Typography;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/** Draws what was said and answered, up to the step before the secretary. */
final class TrailDrawing {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final ConsoleWords words;
    private final ZoneId zone;
    private final Deque<Consultation> beside;
    private final List<TrailRow> rows = new ArrayList<>();
    private List<Instant> times = List.of();
    private int moves;
    private int answers;

    /**
     * @param beside whom she called though the script asked for nobody, in order
     */
    TrailDrawing(ConsoleWords words, ZoneId zone, List<Consultation> beside) {
        this.words = words;
        this.zone = zone;
        this.beside = new ArrayDeque<>(beside);
    }

    /**
     * The rows of the entries that come before that place.
     *
     * @param entries the session's, which folds them at each asking
     * @param made when each move was made; a correction leaves no row of its own, so after one the times are not shown
     */
    List<TrailRow> draw(Session session, List<Entry> entries, int until, List<Instant> made) {
        times = entries.stream().filter(TrailDrawing::isMove).count() == made.size() ? made : List.of();
        if (entries.stream().limit(until).anyMatch(TrailDrawing::isMove)
                && !session.greeting().isEmpty()) {
            rows.add(new TrailRow(-1, words.get("greeting"), french(quoted(session.greeting())), "", ""));
        }
        entries.stream().limit(until).forEach(this::draw);
        boolean upToNow = entries.stream().skip(until).noneMatch(TrailDrawing::isMove);
        consulted(one -> upToNow && !one.isOpen());
        return rows;
    }

    static boolean isMove(Entry entry) {
        return entry instanceof Entry.Answered
                || entry instanceof Entry.Unanswered
                || entry instanceof Entry.Attempted
                || entry instanceof Entry.HungUp;
    }

    private void draw(Entry entry) {
        if (isMove(entry) && moves < times.size()) {
            Instant then = times.get(moves);
            consulted(made -> made.begunAt().isBefore(then));
        }
        if (entry instanceof Entry.Answered answered) {
            row(
                    answers++,
                    Typography.capital(answered.question().name()),
                    answered.value().display(),
                    "");
        } else if (entry instanceof Entry.Unanswered left) {
            row(-1, Typography.capital(left.question().name()), "", words.get("unanswered"));
        } else if (entry instanceof Entry.Attempted attempted) {
            attempt(attempted.attempt());
        } else if (entry instanceof Entry.Skipped skipped) {
            row(-1, skipped.person().name(), "", words.get("skipped_" + skipped.reason()));
        } else if (entry instanceof Entry.Settled settled) {
            row(-1, words.get("settled_" + settled.settlement()), settled.words(), "");
        } else if (entry instanceof Entry.Said said) {
            rows.add(new TrailRow(-1, words.get("said"), french(said.words()), "", time(moves - 1)));
        } else if (entry instanceof Entry.HungUp) {
            row(-1, words.get("caller"), words.get("has_hung_up"), "");
        }
        if (isMove(entry)) {
            moves++;
        }
    }

    private void attempt(Attempt attempt) {
        row(
                -1,
                attempt.person().name(),
                words.get("outcome_" + attempt.outcome()),
                words.get("on_line_" + attempt.line()));
    }

    /** Whom she called herself by then. */
    private void consulted(Predicate<Consultation> byThen) {
        while (!beside.isEmpty() && byThen.test(beside.peek())) {
            Consultation made = beside.remove();
            rows.add(new TrailRow(
                    -1,
                    french(made.person()),
                    OffScriptDrawing.outcome(made, words),
                    words.get("off_script_line", words.get("on_line_" + made.line())),
                    TIME.format(made.begunAt().atZone(zone))));
        }
    }

    private void row(int answer, String label, String value, String detail) {
        rows.add(new TrailRow(answer, french(label), french(value), french(detail), time(moves)));
    }

    private String time(int move) {
        return move >= 0 && move < times.size() ? TIME.format(times.get(move).atZone(zone)) : "";
    }

    private static String quoted(String text) {
        return "« " + text + " »";
    }
}

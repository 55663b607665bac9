package fr.aiguillage.call;

import fr.aiguillage.reports.TraceSheet;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;

/** Tells when a call was not spoken with, and for how long. */
final class TraceHolds {

    private static final int MINUTE = 60;

    private final ResourceBundle words;
    private final ZoneId zone;

    TraceHolds(ResourceBundle words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
    }

    List<TraceSheet.Step> of(Call call, List<PastHold> over) {
        List<TraceSheet.Step> steps = new ArrayList<>();
        for (PastHold past : over) {
            steps.add(begun(past.hold()));
            Duration length = Duration.between(past.hold().begunAt(), past.endedAt());
            steps.add(new TraceSheet.Noted(past.endedAt(), say(past.hold().kind() + ".ended", length(length))));
        }
        call.hold().ifPresent(hold -> steps.add(begun(hold)));
        return steps;
    }

    private TraceSheet.Step begun(Hold hold) {
        String due = hold.dueAt().map(this::due).orElse("");
        return new TraceSheet.Noted(
                hold.begunAt(),
                say(hold.kind().name(), hold.number(), due)
                        .replaceAll(" +", " ")
                        .strip());
    }

    private String due(Instant at) {
        return say(
                "due",
                DateTimeFormatter.ofPattern(words.getString("due.moment")).format(at.atZone(zone)));
    }

    private String length(Duration length) {
        long seconds = Math.max(1, length.toSeconds());
        return seconds < MINUTE
                ? say("length.seconds", seconds)
                : say("length.minutes", seconds / MINUTE, String.format("%02d", seconds % MINUTE));
    }

    private String say(String key, Object... values) {
        return new MessageFormat(words.getString(key)).format(values);
    }
}

package fr.aiguillage.directory;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** What a client reads when its directory has changed: what, by whom, and how to correct it. */
final class ChangeLetter {

    /** Nobody reads more lines of one change in a mail. */
    private static final int MOST_LINES = 40;

    private final ResourceBundle words;
    private final Locale locale;
    private final ZoneId zone;

    /**
     * @param locale the language of the client
     * @param zone by whose clocks it lives
     */
    ChangeLetter(Locale locale, ZoneId zone) {
        this.words = ResourceBundle.getBundle("fr.aiguillage.directory.letter", locale);
        this.locale = locale;
        this.zone = zone;
    }

    /**
     * A change.
     *
     * @param by the name of whoever made it; empty when the house did by itself
     * @param told what it was, in one sentence; may be empty
     * @param lines what it came to
     */
    record Told(Instant at, String by, String told, List<SheetChange> lines) {}

    /**
     * A page on which the client corrects it.
     *
     * @param address the whole address
     * @param holder who was given it
     * @param until until when it opens
     */
    record Opening(String address, String holder, Instant until) {}

    String subject(String client) {
        return say("subject", client);
    }

    String body(String client, List<Told> changes, Optional<Opening> opening) {
        List<String> paragraphs = new ArrayList<>(List.of(say("greeting"), say("opening", client)));
        changes.stream().map(this::paragraph).forEach(paragraphs::add);
        paragraphs.add(opening.map(page -> say("correct", page.holder(), day(page.until())) + "\n" + page.address())
                .orElseGet(() -> say("answer")));
        return String.join("\n\n", paragraphs);
    }

    private String paragraph(Told change) {
        List<String> lines = new ArrayList<>();
        lines.add(change.by().isEmpty() ? say("at", moment(change.at())) : say("by", moment(change.at()), change.by()));
        if (!change.told().isEmpty()) {
            lines.add(change.told());
        }
        String under = "";
        List<SheetChange> shown = change.lines().stream().limit(MOST_LINES).toList();
        for (SheetChange line : shown) {
            if (!line.heading().equals(under) && !line.heading().isEmpty()) {
                lines.add(line.heading());
            }
            under = line.heading().isEmpty() ? line.text() : line.heading();
            lines.add((line.added() ? "+ " : "− ") + line.text());
        }
        int more = change.lines().size() - shown.size();
        if (more > 0) {
            lines.add(say("more", more));
        }
        return String.join("\n", lines);
    }

    private String moment(Instant at) {
        ZonedDateTime there = at.atZone(zone);
        return say(
                "moment",
                day(at),
                DateTimeFormatter.ofPattern(say("hour"), locale).format(there));
    }

    private String day(Instant at) {
        String day = DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(at.atZone(zone));
        return day.replaceFirst("^1(?= )", say("first"));
    }

    private String say(String key, Object... values) {
        return values.length == 0
                ? words.getString(key)
                : new MessageFormat(words.getString(key), locale).format(values);
    }
}

package fr.aiguillage.directory;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.Rota;
import fr.aiguillage.script.rota.Turn;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Rotas as the files of calendars (iCalendar, RFC 5545). What is written has the rules that the rota carries, and each other
 * turn as an event of its own, at instants, so that every calendar shows the same hours. What is read has a named outcome
 * for every event, and a file of any content is read in bounded time.
 */
public final class RotaFile {

    /** A longer file is not read, in bytes. */
    public static final int LONGEST = 2_000_000;

    /** More events than these are not read. */
    public static final int MOST_EVENTS = 2_000;

    private static final String PRODUCT = "-//Aiguillage//Astreintes//FR";

    private RotaFile() {}

    /** A file that is no calendar, or more of one than is read. */
    public static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        private final boolean tooLarge;

        Unreadable(boolean tooLarge) {
            super(tooLarge ? "more than is read" : "no calendar");
            this.tooLarge = tooLarge;
        }

        /** Whether it is too long, or has too many events; otherwise it is no calendar. */
        public boolean isTooLarge() {
            return tooLarge;
        }
    }

    /**
     * The turns as a file; holes are not written. Turns that come by a rule of the rota are one event with that rule, by the
     * client's clocks; every other one is an event of its own, at instants.
     *
     * @param title what the calendar is called
     * @param key what no other rota's file has, so that a calendar knows a turn again when the file is read once more
     * @param rota of that directory
     * @param turns of that rota
     * @param written when
     */
    public static byte[] write(
            String title, String key, Directory directory, Rota rota, List<Turn> turns, Instant written) {
        ICalendar file = new ICalendar();
        file.setProductId(PRODUCT);
        file.setName(title);
        file.addExperimentalProperty("X-WR-CALNAME", title);
        List<Turn> single = new ArrayList<>(turns);
        FileWriting writing = new FileWriting(file, title, key, directory, written);
        for (Series series : Series.of(rota, turns)) {
            single.removeAll(series.turns());
            writing.add(series);
        }
        single.forEach(writing::add);
        return Biweekly.write(file).go().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The events of a file, in its order.
     *
     * @param directory whose people may be on call, and by whose clocks
     * @throws Unreadable when it is no calendar, or more of one than is read
     */
    public static List<FileTurn> read(byte[] bytes, Directory directory, LocalDate today) throws Unreadable {
        if (bytes.length > LONGEST) {
            throw new Unreadable(true);
        }
        List<FileTurn> turns = new ArrayList<>();
        boolean calendar = false;
        try (ICalReader reader = new ICalReader(new StringReader(new String(bytes, StandardCharsets.UTF_8)))) {
            for (ICalendar file = reader.readNext(); file != null; file = reader.readNext()) {
                calendar = true;
                EventReader events = new EventReader(file, directory, today);
                for (VEvent event : file.getEvents()) {
                    turns.add(events.read(turns.size() + 1, event));
                    if (turns.size() > MOST_EVENTS) {
                        throw new Unreadable(true);
                    }
                }
            }
        } catch (IOException notOne) {
            throw new Unreadable(false);
        }
        if (!calendar) {
            throw new Unreadable(false);
        }
        return turns;
    }
}

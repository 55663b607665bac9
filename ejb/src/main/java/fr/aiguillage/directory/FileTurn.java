package fr.aiguillage.directory;

import fr.aiguillage.script.facts.HourSpan;
import fr.aiguillage.script.facts.Moment;
import fr.aiguillage.script.facts.Person;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An event of a calendar file, as a turn of a rota.
 *
 * @param number its place in the file, from 1
 * @param title what the file calls it, no longer than {@value #LONGEST_TITLE} letters
 * @param first when it first begins, by the client's clocks; empty when the file does not say
 * @param person whose turn it is; empty when that cannot be told
 * @param moments when, each to be one line; empty when it is not to be taken
 * @param except when not, of a turn that comes back
 * @param fault why it is not to be taken; empty when it is
 * @param notes how it was understood, where the file left that open
 */
public record FileTurn(
        int number,
        String title,
        Optional<HourSpan> first,
        Optional<Person> person,
        List<Moment> moments,
        List<HourSpan> except,
        Optional<Fault> fault,
        Set<Note> notes) {

    /** No title is kept longer, in UTF-16 letters. */
    public static final int LONGEST_TITLE = 120;

    /** Why an event is not taken; pages have a sentence for each. */
    public enum Fault {
        NO_START,
        NO_END,
        ENDS_BEFORE_IT_BEGINS,
        UNKNOWN_ZONE,
        UNKNOWN_PERSON,
        SEVERAL_PEOPLE,
        /** It comes back in a way that no few lines can say. */
        REPEATS_OTHERWISE,
        /** It comes back before it has ended. */
        OVERLAPS_ITSELF,
        OVER,
        TOO_FAR,
        CANCELLED
    }

    /** How an event was understood. */
    public enum Note {
        /** It names no zone: its hours are those of the client's clocks. */
        NO_ZONE,
        /** It comes back by another clock than the client's, and is taken at the client's hours. */
        OTHER_CLOCK,
        /** It comes back by a rule that has no words: the rule is written as it is. */
        BY_RULE,
        /** It comes back by a rule that a rota cannot carry: its dates are written, two years of them at most. */
        BY_DATES
    }

    public FileTurn {
        title = title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
        moments = List.copyOf(moments);
        except = List.copyOf(except);
        notes = Set.copyOf(notes);
    }

    static FileTurn refused(int number, String title, Fault fault) {
        return new FileTurn(
                number, title, Optional.empty(), Optional.empty(), List.of(), List.of(), Optional.of(fault), Set.of());
    }

    /** When it first begins; empty when the file does not say. */
    public Optional<LocalDateTime> begins() {
        return first.map(HourSpan::from);
    }

    /** The same, not to be taken. */
    FileTurn but(Fault why) {
        return new FileTurn(number, title, first, person, List.of(), List.of(), Optional.of(why), notes);
    }
}

package fr.aiguillage.script.facts;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Everything a call knows when it is picked up. It does not change while the call lasts, so that folding the same
 * answers again gives the same call.
 *
 * @param at the client's local time at pick-up
 * @param directory the client's people and hours at pick-up
 * @param absent ids of people declared absent besides what the directory says
 * @param callerNumber as announced by the network; empty when it was withheld
 * @param calledNumber the number that was called, in international form; empty when it is not known
 * @param secretary the first name that the greeting gives; may be empty
 */
public record Facts(
        LocalDateTime at,
        Directory directory,
        Set<String> absent,
        String callerNumber,
        String calledNumber,
        String secretary) {

    public Facts {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(directory, "directory");
        Objects.requireNonNull(callerNumber, "callerNumber");
        Objects.requireNonNull(secretary, "secretary");
        absent = Set.copyOf(absent);
        calledNumber =
                PhoneNumber.read(calledNumber).map(PhoneNumber::international).orElse(calledNumber);
    }

    /** Facts of a call to a number that is not known. */
    public Facts(LocalDateTime at, Directory directory, Set<String> absent, String callerNumber, String secretary) {
        this(at, directory, absent, callerNumber, "", secretary);
    }

    /** Facts with nobody absent beyond the directory, no number announced and no name to give. */
    public static Facts at(LocalDateTime at, Directory directory) {
        return new Facts(at, directory, Set.of(), "", "");
    }

    /** Whether that person is not to be called at pick-up time. */
    public boolean isAbsent(Person person) {
        return absent.contains(person.id()) || person.absentAt(at);
    }

    /** Whether the hours of that name are open at pick-up time; hours that do not exist are closed. */
    public boolean isOpen(String hoursName) {
        return directory.hours(hoursName).map(h -> h.open().holds(at)).orElse(false);
    }

    /** Whose turn it is in that rota at pick-up time; empty in a hole, or when the rota or the person is unknown. */
    public Optional<Person> onCall(String rotaName) {
        return directory.rota(rotaName).flatMap(r -> r.onCallAt(at)).flatMap(directory::person);
    }
}

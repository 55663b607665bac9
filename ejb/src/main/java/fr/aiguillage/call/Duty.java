package fr.aiguillage.call;

import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.facts.Rota;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * Who can be called in one rota, as the secretary keeps it in sight.
 *
 * @param rota as the scenario calls it; empty for a client's only one
 * @param now who is on call; empty when nobody is
 * @param tonight who is on call in the evening of that day, when it is somebody else; empty when it is not, or nobody is
 * @param backup who stands behind; empty when nobody does
 */
public record Duty(String rota, Optional<Person> now, Optional<Person> tonight, Optional<Person> backup) {

    /** By then the day's turns have gone over to the night's. */
    private static final LocalTime EVENING = LocalTime.of(21, 0);

    /** Every rota of that directory at that local time. */
    static List<Duty> of(Directory directory, LocalDateTime at) {
        return directory.rotas().stream()
                .filter(rota -> !rota.isBackup())
                .map(rota -> of(directory, rota, at))
                .toList();
    }

    private static Duty of(Directory directory, Rota rota, LocalDateTime at) {
        Optional<Person> now = rota.onCallAt(at).flatMap(directory::person);
        LocalDateTime evening = at.toLocalTime().isBefore(EVENING) ? at.with(EVENING) : at;
        Optional<Person> tonight = rota.onCallAt(evening).flatMap(directory::person);
        return new Duty(
                rota.name(),
                now,
                tonight.equals(now) ? Optional.empty() : tonight,
                directory.backup(rota).flatMap(behind -> behind.onCallAt(at)).flatMap(directory::person));
    }
}

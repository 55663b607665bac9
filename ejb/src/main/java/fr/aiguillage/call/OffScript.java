package fr.aiguillage.call;

import fr.aiguillage.script.runtime.Attempt;
import fr.aiguillage.script.runtime.Message;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What a secretary did in a call that its script does not foresee. The script stands where it stood meanwhile.
 *
 * @param consultations whom she called, in order
 * @param letters what she writes to people to whom the script writes nothing, as every message would say it
 */
public record OffScript(List<Consultation> consultations, List<Message> letters) {

    /** Nothing: so it is with most calls. */
    public static final OffScript NOTHING = new OffScript(List.of(), List.of());

    public OffScript {
        consultations = List.copyOf(consultations);
        letters = List.copyOf(letters);
    }

    /** What she did by telephone alone: of what she writes nothing is read. */
    static OffScript calling(List<Consultation> consultations) {
        return new OffScript(consultations, List.of());
    }

    /** Whom she is calling; empty when nobody. */
    public Optional<Consultation> open() {
        return latest().filter(Consultation::isOpen);
    }

    /** Who took the call; empty when nobody did. */
    public Optional<Consultation> accepted() {
        return latest().filter(Consultation::isAccepted);
    }

    /** Whom she called last; empty when nobody. */
    public Optional<Consultation> latest() {
        return consultations.isEmpty() ? Optional.empty() : Optional.of(consultations.get(consultations.size() - 1));
    }

    /** The same in the script's terms, by the clocks of that zone; without him whom she calls now, and whom she gave up. */
    List<Attempt> attempts(ZoneId zone) {
        return consultations.stream()
                .flatMap(made -> made.attempt(zone).stream())
                .toList();
    }

    /** Whether the call can end here, wherever the script stands. */
    public boolean ends() {
        return accepted().isPresent() || !letters.isEmpty();
    }
}

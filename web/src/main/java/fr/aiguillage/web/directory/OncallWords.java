package fr.aiguillage.web.directory;

import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.facts.Rota;
import fr.aiguillage.script.rota.Turn;
import fr.aiguillage.web.platform.Sentences;
import fr.aiguillage.web.platform.Typography;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/** Rotas and their turns, in words. */
@Dependent
class OncallWords implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Sentences sentences;

    /** What a rota is called on a page: Astreinte, Astreinte de nuit, Secours, Secours de nuit. */
    String name(Rota rota) {
        String kind = sentences.say(rota.isBackup() ? "directory_oncall.backup" : "directory_oncall.rota");
        return (kind + " " + rota.ahead()).strip();
    }

    /** Whose turn it is; the word for nobody in a hole. */
    String who(Directory directory, Optional<String> personId) {
        return personId.flatMap(directory::person)
                .map(Person::name)
                .map(Typography::french)
                .orElseGet(() -> sentences.say("directory_oncall.nobody"));
    }

    /** du 7 décembre à 8h00 au 14 décembre à 8h00 */
    String stretch(LocalDateTime from, LocalDateTime to) {
        return sentences.say("directory_oncall.stretch", moment(from), moment(to));
    }

    String moment(LocalDateTime at) {
        return sentences.moment(at);
    }

    /** When in that day a turn begins or ends, in a few words; nothing when it fills the day. */
    String within(Turn turn, LocalDateTime day) {
        LocalDateTime end = day.plusDays(1);
        boolean begins = turn.from().isAfter(day);
        boolean ends = turn.to().isBefore(end);
        if (begins && ends) {
            return sentences.say(
                    "directory_oncall.between",
                    hour(turn.from().toLocalTime()),
                    hour(turn.to().toLocalTime()));
        }
        if (begins) {
            return sentences.say("directory_oncall.since", hour(turn.from().toLocalTime()));
        }
        return ends ? sentences.say("directory_oncall.until", hour(turn.to().toLocalTime())) : "";
    }

    private String hour(LocalTime time) {
        return sentences.hour(time);
    }
}

package fr.aiguillage.web.directory;

import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.facts.Rota;
import fr.aiguillage.script.rota.Overlap;
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

    /** du 7 décembre à 8h00 au 14 décembre à 8h00 : M. Ollier est d’astreinte, Mme Vasseur l’était aussi */
    String overlap(Directory directory, Overlap overlap) {
        return sentences.say(
                "directory_oncall.overlap",
                stretch(overlap.from(), overlap.to()),
                who(directory, Optional.of(overlap.winnerId())),
                who(directory, Optional.of(overlap.passedOverId())));
    }

    String moment(LocalDateTime at) {
        return sentences.moment(at);
    }

    /** The same, of a turn that may begin or end where nobody looked, of which nothing is said. */
    String stretch(Turn turn, LocalDateTime known, LocalDateTime knownUntil) {
        boolean begins = turn.from().isAfter(known);
        boolean ends = turn.to().isBefore(knownUntil);
        if (begins && ends) {
            return stretch(turn.from(), turn.to());
        }
        if (begins) {
            return sentences.say("directory_oncall.since_moment", moment(turn.from()));
        }
        return ends ? sentences.say("directory_oncall.until_moment", moment(turn.to())) : "";
    }

    /** dès 8h00; nothing of a turn that begins with a day. */
    String since(LocalDateTime at) {
        return at.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? ""
                : sentences.say("directory_oncall.since", hour(at.toLocalTime()));
    }

    /** jusqu’à 8h00; nothing of a turn that ends with a day. */
    String until(LocalDateTime at) {
        return at.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? ""
                : sentences.say("directory_oncall.until", hour(at.toLocalTime()));
    }

    private String hour(LocalTime time) {
        return sentences.hour(time);
    }
}

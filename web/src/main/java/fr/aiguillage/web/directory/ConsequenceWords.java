package fr.aiguillage.web.directory;

import fr.aiguillage.directory.Consequence;
import fr.aiguillage.web.platform.Sentences;
import fr.aiguillage.web.platform.Typography;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/** What a change of a directory would do elsewhere, in the reader's language. */
@Dependent
class ConsequenceWords implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Sentences sentences;

    /** A line for each, those that stand against the change first. */
    List<ConsequenceView> of(List<Consequence> consequences) {
        return consequences.stream()
                .map(this::view)
                .sorted(Comparator.comparing(view -> !view.blocking()))
                .distinct()
                .toList();
    }

    private ConsequenceView view(Consequence consequence) {
        if (consequence instanceof Consequence.InScenario in) {
            String place = sentences.say(
                    in.isLive() ? "directory_consequence.live" : "directory_consequence.draft", in.number());
            String step =
                    in.step().isEmpty() ? in.fault().file() : sentences.say("directory_consequence.step", in.step());
            String says = Typography.french(in.fault().says(sentences.locale()));
            return new ConsequenceView(place, Typography.french(step), says, in.isBlocking());
        }
        if (consequence instanceof Consequence.InDirectory in) {
            return new ConsequenceView(
                    sentences.say("directory_consequence.directory"),
                    "",
                    Typography.french(in.fault().says(sentences.locale())),
                    in.isBlocking());
        }
        Consequence.WaitingMessages waiting = (Consequence.WaitingMessages) consequence;
        return new ConsequenceView(
                sentences.say("directory_consequence.messages"),
                "",
                sentences.count("directory_consequence.waiting", waiting.many()) + " " + waiting.address(),
                false);
    }
}

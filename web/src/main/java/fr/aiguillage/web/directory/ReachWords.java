package fr.aiguillage.web.directory;

import fr.aiguillage.script.facts.LineKind;
import fr.aiguillage.script.facts.Reach;
import fr.aiguillage.web.platform.Sentences;
import fr.aiguillage.web.platform.Typography;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.stream.Collectors;

/** Whether somebody can be reached, on which line and until when, in a few words. */
@Dependent
class ReachWords implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Sentences sentences;

    /** The words for one that held at that local time. */
    String of(Reach reach, LocalDateTime at) {
        if (reach.until().isEmpty()) {
            return sentences.say("directory_reach." + reach.state(), lines(reach));
        }
        LocalDateTime until = reach.until().get();
        boolean today = until.toLocalDate().equals(at.toLocalDate());
        String key = "directory_reach." + reach.state() + (today ? "_today" : "_later");
        return sentences.say(key, lines(reach), today ? sentences.hour(until.toLocalTime()) : day(until));
    }

    private String lines(Reach reach) {
        return reach.lines().stream().map(this::line).collect(Collectors.joining(", "));
    }

    /** What a line is called. */
    String line(LineKind kind) {
        return sentences.say("directory_client.line_" + kind);
    }

    /** The day, and the hour when it does not begin with that day. */
    private String day(LocalDateTime time) {
        String day = Typography.french(sentences.day(time.toLocalDate()));
        return time.toLocalTime().toSecondOfDay() == 0
                ? day
                : sentences.say("format.moment", day, sentences.hour(time.toLocalTime()));
    }
}

package fr.aiguillage.web.message;

import fr.aiguillage.message.Rereading;
import fr.aiguillage.web.platform.AuthorNames;
import fr.aiguillage.web.platform.Sentences;
import fr.aiguillage.web.platform.Typography;
import java.util.stream.Collectors;

/** What is said of a second reading. */
final class RereadingWords {

    private final Sentences sentences;
    private final AuthorNames authors;

    RereadingWords(Sentences sentences, AuthorNames authors) {
        this.sentences = sentences;
        this.authors = authors;
    }

    /** That it waits and why, or who read it and what was found. */
    String standing(Rereading rereading) {
        return rereading
                .readAt()
                .map(at -> sentences.say(
                        "message_rereading.read",
                        authors.of(rereading.reader().orElse("")),
                        sentences.moment(at),
                        found(rereading)))
                .orElseGet(() -> origin(rereading));
    }

    /** Why it is read again. */
    String origin(Rereading rereading) {
        return rereading.origin() == Rereading.Origin.SAMPLED
                ? sentences.say("message_rereading.sampled")
                : sentences.say("message_rereading.flagged", authors.of(rereading.askedBy()));
    }

    /** What was found, and what the reader says about it. */
    String found(Rereading rereading) {
        String faults = rereading.faults().isEmpty()
                ? sentences.say("message_rereading.nothing")
                : rereading.faults().stream()
                        .map(fault -> fault.words(sentences.locale()))
                        .collect(Collectors.joining(", "));
        return rereading.note().isEmpty()
                ? faults
                : sentences.say("message_rereading.with_note", faults, Typography.french(rereading.note()));
    }
}

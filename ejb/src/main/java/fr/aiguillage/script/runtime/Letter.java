package fr.aiguillage.script.runtime;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the author of a message writes himself, instead of what every message says.
 *
 * @param subject its subject; empty when he writes none
 * @param body its sentences, in order; empty when he writes none
 * @param listing whether answers are listed, after the sentences if there are any
 * @param attempts whether the attempts made are told, last, though only some answers are listed
 */
public record Letter(Optional<Template> subject, List<Template> body, boolean listing, boolean attempts) {

    public Letter {
        body = List.copyOf(body);
    }

    /** The questions that it quotes, each once. */
    public List<Question> quotes() {
        return Stream.concat(subject.stream(), body.stream())
                .flatMap(template -> template.quotes().stream())
                .distinct()
                .toList();
    }
}

package fr.aiguillage.script.runtime;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Words to say to the caller; where they stand in the code, they are said.
 *
 * @param name as the scenario calls them; empty for words written in place
 * @param text the words, with what they quote of the call
 * @param english the same in English; empty when the scenario does not say
 * @param information whether saying them gives the caller what he called for
 */
public record Utterance(String name, Template text, Optional<Template> english, boolean information) implements Saying {

    /** Words that a caller who speaks English hears in French too. */
    public Utterance(String name, Template text, boolean information) {
        this(name, text, Optional.empty(), information);
    }

    /** What they quote, in whichever language. */
    public List<Question> quotes() {
        return Stream.concat(text.quotes().stream(), english.stream().flatMap(t -> t.quotes().stream()))
                .toList();
    }

    @Override
    public void execute(Machine machine) {
        machine.goOn(new Entry.Said(this, in(machine.tongue(), machine)));
    }

    String in(Tongue tongue, View call) {
        return tongue == Tongue.ENGLISH && english.isPresent()
                ? english.get().render(call, Tongue.ENGLISH)
                : text.render(call);
    }
}

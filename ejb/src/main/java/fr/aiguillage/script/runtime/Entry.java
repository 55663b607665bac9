package fr.aiguillage.script.runtime;

import fr.aiguillage.script.facts.Person;
import java.util.List;
import java.util.Optional;

/** Something that happened in a call, in the order it happened. */
public sealed interface Entry {

    /** A step began. */
    record Entered(Step step) implements Entry {}

    /** A question was answered. */
    record Answered(Question question, Value value) implements Entry {}

    /** A question that may be left unanswered was left so. */
    record Unanswered(Question question) implements Entry {}

    /** A value that nobody is asked for: read in a table, counted, reckoned; empty when there is none. */
    record Derived(Question question, Optional<Value> value) implements Entry {}

    /** Words were said. */
    record Said(Utterance utterance, String words) implements Entry {}

    /** The secretary was told something for herself. */
    record Instructed(String words) implements Entry {}

    /** Somebody was called. */
    record Attempted(Attempt attempt) implements Entry {}

    /** Somebody who had accepted was not put through after all. */
    record Cancelled(Attempt attempt) implements Entry {}

    /** Somebody would have been called, but for that reason he was not. */
    record Skipped(Person person, Skip reason) implements Entry {}

    /** A level began, or rose to that rank. */
    record Rose(Question level, Value rank) implements Entry {}

    /** Something was noted or promised that ends what the caller called for. */
    record Settled(Settlement settlement, String words) implements Entry {}

    /** What is noted with these words; nothing, when nothing is said and nothing settled. */
    static Optional<Entry> of(Optional<Settlement> settles, String words) {
        return settles.<Entry>map(what -> new Settled(what, words))
                .or(() -> words.isEmpty() ? Optional.empty() : Optional.of(new Noted(words)));
    }

    /** A sentence was noted for the messages. */
    record Noted(String words) implements Entry {}

    /** The scenario chose the language in which the caller is spoken to from here on. */
    record Spoke(Tongue tongue) implements Entry {}

    /** The call became urgent. */
    record Raised() implements Entry {}

    /** A block began. */
    record BlockBegan(String block) implements Entry {}

    /** The block begun last ended; the outcome is empty for one that has none. */
    record BlockEnded(String block, String outcome) implements Entry {}

    /** A message was begun; what it carries is known when the call ends. */
    record Composed(MessageTemplate template, List<Addressee> addressees, boolean urgent) implements Entry {}

    /** The caller hung up before the script had ended. */
    record HungUp() implements Entry {}
}

package fr.aiguillage.script.runtime;

import fr.aiguillage.script.facts.Person;
import java.util.List;
import java.util.Optional;

/** A way to say who: by name, by an answer, by the rota, by what happened. */
public sealed interface PersonReference {

    /** Who that is in this call, now; empty when nobody is. */
    Optional<Person> resolve(View call);

    /** The questions whose answers it needs. */
    default List<Question> needs() {
        return List.of();
    }

    /** A person of the directory. */
    record Named(String id) implements PersonReference {

        @Override
        public Optional<Person> resolve(View call) {
            return call.facts().directory().person(id);
        }
    }

    /** Whoever the answer to a question names. */
    record AnswerOf(Question question) implements PersonReference {

        @Override
        public Optional<Person> resolve(View call) {
            return call.answer(question) instanceof Value.Someone someone
                    ? call.facts().directory().person(someone.personId())
                    : Optional.empty();
        }

        @Override
        public List<Question> needs() {
            return List.of(question);
        }
    }

    /** A person of the directory, when he is among those meant. */
    record Candidate(String id, Condition fits) implements PersonReference {

        @Override
        public Optional<Person> resolve(View call) {
            return fits.holds(call) ? call.facts().directory().person(id) : Optional.empty();
        }

        @Override
        public List<Question> needs() {
            return fits.needs();
        }
    }

    /** Whoever the sheet of somebody says stands in for him. */
    record ReplacementOf(PersonReference replaced) implements PersonReference {

        @Override
        public Optional<Person> resolve(View call) {
            return replaced.resolve(call).flatMap(call.facts().directory()::replacement);
        }

        @Override
        public List<Question> needs() {
            return replaced.needs();
        }
    }

    /** Whoever is on call. */
    record OnCall(String rota) implements PersonReference {

        @Override
        public Optional<Person> resolve(View call) {
            return call.facts().onCall(rota);
        }
    }

    /** Whoever accepted the call last. */
    record Reached() implements PersonReference {

        @Override
        public Optional<Person> resolve(View call) {
            return call.reached().map(Attempt::person);
        }
    }

    /** The first of several who is not absent; the last one, when all are. */
    record FirstPresent(List<PersonReference> alternatives) implements PersonReference {

        public FirstPresent {
            alternatives = List.copyOf(alternatives);
        }

        @Override
        public Optional<Person> resolve(View call) {
            Optional<Person> found = Optional.empty();
            for (PersonReference alternative : alternatives) {
                Optional<Person> person = alternative.resolve(call);
                if (person.isPresent()) {
                    found = person;
                    if (!call.facts().isAbsent(person.get())) {
                        return found;
                    }
                }
            }
            return found;
        }

        @Override
        public List<Question> needs() {
            return alternatives.stream().flatMap(a -> a.needs().stream()).toList();
        }
    }
}

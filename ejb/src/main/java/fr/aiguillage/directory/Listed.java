package fr.aiguillage.directory;

import fr.aiguillage.script.facts.Person;

/** Somebody in a client's directory, made ready to be searched for. */
record Listed(long clientId, Person person, Findable findable) {

    static Listed of(long clientId, Person person) {
        return new Listed(clientId, person, Findable.of(person));
    }

    PersonMatch match(Likeness likeness) {
        return new PersonMatch(clientId, person, likeness.reason(), likeness.told(), likeness.fitting());
    }
}

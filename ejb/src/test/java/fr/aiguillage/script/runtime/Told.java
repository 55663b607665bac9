package fr.aiguillage.script.runtime;

import java.util.List;

/** All that a session tells. */
record Told(
        Prompt prompt,
        boolean urgent,
        List<Entry> entries,
        List<Attempt> attempts,
        Action action,
        List<Message> messages,
        int fewest,
        int most) {

    static Told of(Session session) {
        return new Told(
                session.prompt(),
                session.urgent(),
                session.entries(),
                session.attempts(),
                session.action(),
                session.messages(),
                session.fewestLeft(),
                session.mostLeft());
    }
}

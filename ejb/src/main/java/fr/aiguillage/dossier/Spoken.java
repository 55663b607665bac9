package fr.aiguillage.dossier;

import fr.aiguillage.script.runtime.Entry;
import fr.aiguillage.script.runtime.Move;
import fr.aiguillage.script.runtime.Program;
import fr.aiguillage.script.runtime.Prompt;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.Saying;
import fr.aiguillage.script.runtime.Session;
import fr.aiguillage.script.runtime.Tongue;
import java.util.Optional;

/**
 * The language of a test call. Where the scenario chooses it, the call must be in the language that the test names;
 * where it leaves the choice to the secretary, she makes it as she picks up. Whatever a caller who is spoken to in
 * English is asked and told must have its English.
 */
final class Spoken {

    private Spoken() {}

    static Session chosen(TestCall test, Session picked) {
        boolean hers = test.tongue() != picked.tongue() && !chooses(picked.program());
        return hers ? picked.apply(new Move.Speak(test.tongue())).orElse(picked) : picked;
    }

    private static boolean chooses(Program program) {
        return program.code().stream()
                .anyMatch(instruction -> instruction instanceof Saying.Speak speak
                        && speak.called().isEmpty());
    }

    /** What the call waits for, when it has no English and should. */
    static Optional<Difference> untranslated(Session session) {
        if (session.tongue() == Tongue.ENGLISH && session.prompt() instanceof Prompt.Ask ask) {
            Question question = ask.question();
            return question.judged() || question.english().isPresent()
                    ? Optional.empty()
                    : Optional.of(Difference.of(Difference.Kind.NOT_IN_ENGLISH, question.name()));
        }
        return Optional.empty();
    }

    /** What a call that has ended was said in another language than the test names. */
    static Optional<Difference> otherwise(TestCall test, Session session) {
        if (session.tongue() != test.tongue()) {
            return Optional.of(
                    Difference.of(Difference.Kind.OTHER_LANGUAGE, name(test.tongue()), name(session.tongue())));
        }
        Tongue tongue = Tongue.FRENCH;
        boolean hers = !chooses(session.program());
        for (Entry entry : session.entries()) {
            tongue = entry instanceof Entry.Spoke spoke ? spoke.tongue() : hers ? test.tongue() : tongue;
            if (tongue == Tongue.ENGLISH
                    && entry instanceof Entry.Said said
                    && said.utterance().english().isEmpty()) {
                return Optional.of(Difference.of(Difference.Kind.NOT_IN_ENGLISH, said.words()));
            }
        }
        return Optional.empty();
    }

    private static String name(Tongue tongue) {
        return tongue == Tongue.ENGLISH ? "en" : "fr";
    }
}

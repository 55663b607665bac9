package fr.aiguillage.script.runtime;

import fr.aiguillage.script.facts.Facts;
import java.util.List;
import java.util.Optional;

/** What conditions, people and texts may know of a call. */
interface View {

    Facts facts();

    /** The last answer to a question; null while there is none. */
    Value answer(Question question);

    boolean urgent();

    /** The language in which the caller is spoken to. */
    Tongue tongue();

    /** Every attempt on this path, in order. */
    List<Attempt> attempts();

    /** The last attempt on this path, whatever came of it. */
    Optional<Attempt> attempted();

    /** The last attempt that was accepted on this path, and not cancelled. */
    Optional<Attempt> reached();
}

package fr.aiguillage.script.runtime;

import fr.aiguillage.script.facts.Facts;
import java.util.List;
import java.util.Optional;

/**
 * A call of which nothing is known but what it knew when it was picked up.
 *
 * @param facts that
 */
record Unanswered(Facts facts) implements View {

    @Override
    public Value answer(Question question) {
        return null;
    }

    @Override
    public Tongue tongue() {
        return Tongue.FRENCH;
    }

    @Override
    public boolean urgent() {
        return false;
    }

    @Override
    public List<Attempt> attempts() {
        return List.of();
    }

    @Override
    public Optional<Attempt> attempted() {
        return Optional.empty();
    }

    @Override
    public Optional<Attempt> reached() {
        return Optional.empty();
    }
}

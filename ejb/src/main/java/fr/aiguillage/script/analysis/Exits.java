package fr.aiguillage.script.analysis;

import fr.aiguillage.script.syntax.BlockHeading;
import fr.aiguillage.script.syntax.Phrase;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where a block goes on when it ends, in one place of its use. */
final class Exits {

    /** Outside a block there is no way back. */
    static final Exits NONE = new Exits(null);

    /**
     * A way in which a block may end.
     *
     * @param name what it is called; empty for a block that ends in one way
     * @param label where the call goes on then
     */
    record Exit(String name, Label label) {}

    private final BlockHeading heading;
    private final Exit plain = new Exit("", new Label());
    private final NameTable<Exit> outcomes = new NameTable<>();
    private final Set<Exit> given = new HashSet<>();

    private Exits(BlockHeading heading) {
        this.heading = heading;
    }

    static Exits of(BlockHeading heading) {
        Exits exits = new Exits(heading);
        heading.outcomes().forEach(name -> exits.outcomes.add(name.text(), new Exit(name.text(), new Label())));
        return exits;
    }

    boolean isOfBlock() {
        return heading != null;
    }

    /** The block's name. */
    String block() {
        return heading.name().text();
    }

    /** What the block shares with whoever uses it. */
    List<Phrase> results() {
        return heading.results();
    }

    /** The only way in which it ends. */
    Exit plain() {
        return plain;
    }

    NameTable<Exit> outcomes() {
        return outcomes;
    }

    /** Remembers that the block ends so somewhere. */
    void give(Exit exit) {
        given.add(exit);
    }

    /** The outcomes with which it never ends. */
    List<Phrase> neverGiven() {
        return heading.outcomes().stream()
                .filter(name -> outcomes.exact(name)
                        .filter(exit -> !given.contains(exit))
                        .isPresent())
                .toList();
    }
}

package fr.aiguillage.scenario;

import java.util.ArrayList;
import java.util.List;

/** All the house's blocks, and what of them stands before each client; read once for all clients that have none of their own. */
final class Shelves {

    private static final long NOBODY = 0;

    private final List<Shelf.Item> all;
    private Shelf common;

    Shelves(List<Shelf.Item> all) {
        this.all = List.copyOf(all);
    }

    /** The same with another text for one block, or one block more. */
    Shelves with(Shelf.Item item) {
        List<Shelf.Item> others = new ArrayList<>(all);
        others.removeIf(other -> other.block().place().equals(item.block().place()));
        others.add(item);
        return new Shelves(others);
    }

    Shelf of(long client) {
        if (all.stream()
                .anyMatch(item ->
                        item.block().clientId().filter(owner -> owner == client).isPresent())) {
            return Shelf.of(client, all);
        }
        if (common == null) {
            common = Shelf.of(NOBODY, all);
        }
        return common;
    }
}

package fr.aiguillage.message;

import java.util.Set;

/** Which parts of its deliveries a gateway has taken: written down one by one, so that none goes again when another is refused. */
interface Parts {

    /** The numbers of those that it has, of a delivery that goes in so many, from 1. */
    Set<Integer> taken(long delivery, int of);

    /** It has one more, under this identifier. */
    void take(long delivery, int number, int of, String gatewayId);
}

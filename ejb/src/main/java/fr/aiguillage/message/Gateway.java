package fr.aiguillage.message;

/**
 * The way out for one channel. A channel without a gateway, or whose gateway is not set, keeps its deliveries until
 * there is one.
 */
interface Gateway {

    Channel channel();

    /** Whether the settings name a server. */
    boolean isSet();

    /** The name that makes this gateway's stable identifiers its own. */
    String domain();

    /** How many lines the server takes at once, at least one. */
    int lines();

    /** A line to the server, for one thread, opened when first used and again whenever it broke. */
    Line line();

    /** Stays within reach of what the server tells of messages that it has taken, if it tells it at all. */
    default void listen() {
        // most servers are not listened to
    }

    /** A line sends one message after the other. */
    interface Line extends AutoCloseable {

        /**
         * Tries once, within {@link Lease#LONGEST_ATTEMPT}. Never throws for what a server, a network or the message
         * may do.
         */
        Outcome send(Envelope envelope);

        @Override
        void close();
    }
}

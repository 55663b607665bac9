package fr.aiguillage.message;

/** What became of one attempt. */
sealed interface Outcome {

    /** Why it was not accepted, or null. */
    DeliveryReason reason();

    /** What the server answered, in its own words. */
    String detail();

    /** Where the delivery stands next, given whether it has waited as long as it may. */
    DeliveryState next(boolean waitedLongEnough);

    /** The relay has acknowledged the message. */
    record Accepted(String detail) implements Outcome {

        @Override
        public DeliveryReason reason() {
            return null;
        }

        @Override
        public DeliveryState next(boolean waitedLongEnough) {
            return DeliveryState.ACCEPTED;
        }
    }

    /** This message will never pass as it is. */
    record Refused(DeliveryReason reason, String detail) implements Outcome {

        @Override
        public DeliveryState next(boolean waitedLongEnough) {
            return DeliveryState.FAILED;
        }
    }

    /** This message may pass later; nothing is said of the others. */
    record Postponed(DeliveryReason reason, String detail) implements Outcome {

        @Override
        public DeliveryState next(boolean waitedLongEnough) {
            return waitedLongEnough ? DeliveryState.FAILED : DeliveryState.QUEUED;
        }
    }

    /**
     * This message may have passed without a word, and nothing tells it from another when it comes twice: it is tried again
     * for a short while, then left to a person.
     */
    record InDoubt(DeliveryReason reason, String detail) implements Outcome {

        @Override
        public DeliveryState next(boolean waitedLongEnough) {
            return waitedLongEnough ? DeliveryState.FAILED : DeliveryState.QUEUED;
        }
    }

    /** No message passes for now: it is no message's fault, so none is given up for it. */
    record Unavailable(DeliveryReason reason, String detail) implements Outcome {

        @Override
        public DeliveryState next(boolean waitedLongEnough) {
            return DeliveryState.QUEUED;
        }
    }
}

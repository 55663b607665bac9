package fr.aiguillage.message;

/** Deliveries have become due; told to observers once the transaction that queued them has succeeded. */
record MessagesQueued() {}

package fr.aiguillage.message;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs a round when wished for: one at a time, and once more when wishes came while it ran. */
final class Rounds {

    private final Runnable round;
    private final AtomicInteger wishes = new AtomicInteger();

    Rounds(Runnable round) {
        this.round = round;
    }

    void wish(Executor executor) {
        if (wishes.getAndIncrement() == 0) {
            executor.execute(this::run);
        }
    }

    private void run() {
        boolean ended = false;
        try {
            int granted;
            do {
                granted = wishes.get();
                round.run();
            } while (!wishes.compareAndSet(granted, 0));
            ended = true;
        } finally {
            if (!ended) {
                wishes.set(0);
            }
        }
    }
}

package fr.aiguillage.directory.exchange;

/** How far a long work is; written by the one who works, read by whoever asks. */
final class Progress {

    private volatile int done;
    private volatile int total;

    void begin(int many) {
        done = 0;
        total = many;
    }

    void step() {
        step(1);
    }

    void step(int many) {
        int now = done + many;
        done = now;
    }

    /** From 0 to 100. */
    int percent() {
        int many = total;
        return many == 0 ? 0 : (int) Math.min(100L, 100L * done / many);
    }
}

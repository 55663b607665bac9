package fr.aiguillage.script.analysis;

/** A place in the code that may be jumped to before it is known. */
final class Label {

    private int position = -1;

    void put(int place) {
        position = place;
    }

    int position() {
        return position;
    }
}

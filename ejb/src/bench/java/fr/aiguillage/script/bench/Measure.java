package fr.aiguillage.script.bench;

import java.util.Map;

/** What the lines of the table are called. */
final class Measure {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("turns 50", "processor a turn, start of call included, 50 steps"),
            Map.entry("turns 500", "… 500 steps"),
            Map.entry("turns 5000", "… 5,000 steps"),
            Map.entry("turns 50000", "… 50,000 steps"),
            Map.entry("begin", "first prompt of a new call, 5,000 steps"),
            Map.entry("save", "save a call after 5 turns"),
            Map.entry("restore", "restore it"),
            Map.entry("saved", "size of it, saved"),
            Map.entry("load 5000", "source to proved program, 5,000 steps (ink: compiled story to one that answers)"),
            Map.entry("load 50000", "… 50,000 steps"),
            Map.entry("heap loaded", "heap of the loaded program, 5,000 steps"),
            Map.entry("heap call", "heap of a live call after 5 turns"));

    private Measure() {}

    static String of(String key) {
        return NAMES.getOrDefault(key, key);
    }
}

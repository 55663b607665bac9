package fr.aiguillage.script;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Spoils a text the way hands, editors and enemies do. */
public final class Mutation {

    private static final List<String> BITS = List.of(
            "«",
            "»",
            "\"",
            "{",
            "}",
            "(",
            ")",
            ":",
            ",",
            "→",
            "->",
            "=",
            "<",
            ">=",
            "#",
            "\t",
            "    ",
            "\u0000",
            "\uFFFD",
            "\u00A0",
            "\r",
            "\n",
            "é",
            "e\u0301",
            "\uD83D",
            "@name",
            "'",
            "{0}",
            "si ",
            "sinon",
            "pas ",
            "à ",
            "et ",
            "24h00",
            "du 31 février",
            "question ",
            "étape ",
            "selon ",
            "redemander ",
            "# langue: en\n",
            "personne ",
            "astreinte ");

    private final Random random;
    private String text;

    private Mutation(String text, long seed) {
        this.text = text;
        random = new Random(seed);
    }

    /** The text after one to eight such changes; the same seed makes the same ones. */
    public static String of(String text, long seed) {
        return of(text, seed, 8);
    }

    /** The same after that many changes at most. */
    public static String of(String text, long seed, int most) {
        Mutation mutation = new Mutation(text, seed);
        int times = 1 + mutation.random.nextInt(most);
        for (int i = 0; i < times; i++) {
            mutation.once();
        }
        return mutation.text;
    }

    private void once() {
        int at = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), at + 1 + random.nextInt(20));
        switch (random.nextInt(5)) {
            case 0 -> text = text.substring(0, at) + text.substring(to);
            case 1 -> text = text.substring(0, at) + BITS.get(random.nextInt(BITS.size())) + text.substring(at);
            case 2 -> text = text.substring(0, to) + text.substring(at);
            case 3 -> swap();
            default -> text = text.substring(0, at) + (char) random.nextInt(0x3000) + text.substring(to);
        }
    }

    private void swap() {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (lines.size() > 1) {
            Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
        }
        text = String.join("\n", lines);
    }
}

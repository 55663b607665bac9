package fr.aiguillage.script.bench;

import java.util.StringJoiner;
import java.util.function.IntFunction;

/**
 * A call script of any number of steps, in ten layers that widen from one step: every step says a sentence, sets a topic
 * and adds to a score, offers four choices that lead to the next layer, and adds both to the message; every call has ten
 * choices. In ink the message is a text that each choice adds itself to; in a scenario a message carries the answers by
 * itself, and the step notes the rest.
 */
final class Graph {

    static final int LAYERS = 10;
    static final int CHOICES = 4;

    private final int steps;
    private final int[] first = new int[LAYERS + 1];

    Graph(int steps) {
        this.steps = steps;
        int rest = steps;
        long widest = 1;
        for (int layer = 0; layer < LAYERS; layer++, widest *= CHOICES) {
            int width = layer == LAYERS - 1 ? rest : (int) Math.min(widest, rest / (LAYERS - layer));
            first[layer + 1] = first[layer] + width;
            rest -= width;
        }
    }

    /** Where a choice of a step leads; -1 for the end. */
    private int next(int step, int choice) {
        int layer = 0;
        while (step >= first[layer + 1]) {
            layer++;
        }
        if (layer == LAYERS - 1) {
            return -1;
        }
        int width = first[layer + 2] - first[layer + 1];
        return first[layer + 1] + (int) ((4L * (step - first[layer]) + choice) % width);
    }

    private String target(int step, int choice) {
        int next = next(step, choice);
        return next < 0 ? "finish" : "k" + next;
    }

    /** The script in the language of scenarios. */
    String scenario() {
        return "scénario Banc\n"
                + lines(step -> "question q" + step + " « Que répond l'appelant ? » : choix " + answers(step))
                + "étape début\n    retenir score = 0\n    → k0\n"
                + lines(this::step)
                + "étape finish\n    mail à M. Banc\n    fin\n";
    }

    private String step(int step) {
        StringBuilder text = new StringBuilder("étape k" + step + "\n    dire « " + sentence(step)
                + " »\n    retenir topic = « t" + step + " »\n    retenir score = score + " + added(step)
                + "\n    demander q" + step + "\n    noter « {topic} ({score}) »\n    selon q" + step);
        for (int choice = 0; choice < CHOICES; choice++) {
            text.append("\n        ").append(answer(step, choice)).append(" → ").append(target(step, choice));
        }
        return text.toString();
    }

    private static String sentence(int step) {
        return "Question " + step + ": what is the caller asking for in section " + step + "?";
    }

    private static int added(int step) {
        return step % 7 + 1;
    }

    private static String answers(int step) {
        StringJoiner answers = new StringJoiner(", ");
        for (int choice = 0; choice < CHOICES; choice++) {
            answers.add(answer(step, choice));
        }
        return answers.toString();
    }

    private static String answer(int step, int choice) {
        return "Answer " + (choice + 1) + " for " + step;
    }

    private String lines(IntFunction<String> line) {
        StringBuilder lines = new StringBuilder();
        for (int step = 0; step < steps; step++) {
            lines.append(line.apply(step)).append('\n');
        }
        return lines.toString();
    }

    /** The script as ink's compiler writes it for ink's runtime. */
    String story() {
        return "{\"inkVersion\":21,\"root\":[[{\"->\":\"k0\"},[\"done\",{\"#n\":\"g-0\"}],null],\"done\",{"
                + lines(this::knot)
                + "\"finish\":[\"^Report: \",\"ev\",{\"VAR?\":\"report\"},\"out\",\"/ev\",\"\\n\",\"end\",null],"
                + "\"global decl\":[\"ev\",0,{\"VAR=\":\"score\"},\"str\",\"^\",\"/str\",{\"VAR=\":\"report\"},"
                + "\"str\",\"^\",\"/str\",{\"VAR=\":\"topic\"},\"/ev\",\"end\",null]}],\"listDefs\":{}}";
    }

    private String knot(int step) {
        StringBuilder knot = new StringBuilder("\"k" + step + "\":[[\"^" + sentence(step)
                + "\",\"\\n\",\"ev\",\"str\",\"^t" + step
                + "\",\"/str\",\"/ev\",{\"VAR=\":\"topic\",\"re\":true},\"ev\",{\"VAR?\":\"score\"}," + added(step)
                + ",\"+\",\"/ev\",{\"VAR=\":\"score\",\"re\":true},");
        for (int choice = 0; choice < CHOICES; choice++) {
            knot.append("\"ev\",\"str\",\"^" + answer(step, choice) + "\",\"/str\",\"/ev\",{\"*\":\".^.c-" + choice
                    + "\",\"flg\":4},");
        }
        StringJoiner branches = new StringJoiner(",", "{", "}");
        for (int choice = 0; choice < CHOICES; choice++) {
            branches.add("\"c-" + choice + "\":[\"\\n\",\"ev\",{\"VAR?\":\"report\"},\"str\",\"ev\","
                    + "{\"VAR?\":\"topic\"},\"out\",\"/ev\",\"^=" + (choice + 1)
                    + " (\",\"ev\",{\"VAR?\":\"score\"},\"out\",\"/ev\",\"^); \",\"/str\",\"+\",\"/ev\","
                    + "{\"VAR=\":\"report\",\"re\":true},{\"->\":\"" + target(step, choice) + "\"},null]");
        }
        return knot.append(branches).append("],null],").toString();
    }
}

package fr.aiguillage.script.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes a sound scenario for Essai by chance: every construct, forward jumps, and loops that ask again. */
final class RandomScenario {

    private static final List<String> TYPES = List.of(
            "",
            " : nombre",
            " : téléphone",
            " : date",
            " : heure",
            " : oui ou non",
            " : choix rouge, vert ou bleu, à voir",
            " : personne M. Aubrac, Mme Belhomme",
            " : plusieurs choix rouge, vert et bleu, bleu",
            " : montant",
            " : adresse mail",
            " : code postal",
            " : référence AA-99, 9999, « AVA »-9",
            " : date et heure",
            " : durée",
            " : personne");

    private final Random random;
    private final StringBuilder text = new StringBuilder("scénario Essai\n");
    private final List<Integer> types = new ArrayList<>();
    private final boolean level;
    private int steps;

    private RandomScenario(long seed, boolean level) {
        random = new Random(seed);
        this.level = level;
    }

    static String of(long seed) {
        return new RandomScenario(seed, false).write();
    }

    /** One whose path depends on a level too, which a correction leaves where it had risen. */
    static String withLevel(long seed) {
        return new RandomScenario(seed, true).write();
    }

    private String write() {
        int questions = 3 + random.nextInt(6);
        steps = 2 + random.nextInt(5);
        for (int i = 0; i < questions; i++) {
            types.add(random.nextInt(TYPES.size()));
            text.append("question q").append(i).append(" « Question ").append(i).append(" ? »");
            text.append(TYPES.get(types.get(i))).append('\n');
            text.append(random.nextInt(4) == 0 ? "    facultatif\n" : "");
        }
        text.append(level ? "niveau gravité : basse, haute, extrême\n" : "");
        for (int step = 0; step < steps; step++) {
            step(step);
        }
        return text.toString();
    }

    private void step(int step) {
        text.append("étape s").append(step).append('\n');
        int length = 1 + random.nextInt(5);
        for (int i = 0; i < length; i++) {
            statement(step);
        }
        if (step == steps - 1) {
            line("mail urgent si urgent à M. Aubrac, à défaut Mme Joncour");
            line("fin");
        } else {
            line("→ s" + (step + 1));
        }
    }

    private void statement(int step) {
        int question = random.nextInt(types.size());
        if (level && random.nextInt(3) == 0) {
            level(question);
            return;
        }
        switch (random.nextInt(11)) {
            case 0 -> line("demander q" + question + ", q" + random.nextInt(types.size()));
            case 1 -> line("redemander q" + question);
            case 2 -> line("dire « Bien, {q" + question + "}, {personne jointe}. »");
            case 3 -> line("appeler M. Kerdraon sur mobile, puis M. Aubrac sur directe");
            case 4 -> line(random.nextBoolean() ? "urgent" : "consigne « Doucement. »");
            case 5 -> branch(question, "→ s" + Math.min(steps - 1, step + 1 + random.nextInt(2)), step);
            case 6 -> loop(question, step);
            case 7 -> select(question);
            case 8 -> line("promettre un rappel « Demain, {q" + question + "}. »");
            case 9 -> letter(question);
            default -> line("sms à astreinte, à défaut M. Aubrac : sauf q" + question);
        }
    }

    private void letter(int question) {
        line("sms à M. Aubrac, Mme Joncour, à défaut mail : toutes les réponses");
        line("    texte « Il a dit {q" + question + "}. »");
        line("    caché à Mme Joncour : q" + random.nextInt(types.size()));
    }

    private void level(int question) {
        if (random.nextBoolean()) {
            line("monter gravité à " + (random.nextBoolean() ? "haute" : "extrême"));
        } else {
            line("si gravité ≥ haute : demander q" + question);
        }
    }

    private void branch(int question, String target, int step) {
        line("demander q" + question);
        line("si " + condition(question) + (step < steps - 1 ? " " + target : " : urgent"));
    }

    private void loop(int question, int step) {
        line("redemander q" + question);
        line("si " + condition(question) + " → s" + step);
    }

    private void select(int question) {
        if (types.get(question) != 6) {
            return;
        }
        line("demander q" + question);
        line("selon q" + question);
        line("    rouge : urgent");
        line("    vert ou bleu, à voir : demander q" + random.nextInt(types.size()));
    }

    private String condition(int question) {
        String name = "q" + question;
        return switch (types.get(question)) {
            case 1 -> name + " > 5";
            case 5 -> name + " = oui ou fermé";
            case 6 -> name + " = vert ou bleu et pas urgent";
            case 7, 15 -> name + " absent";
            case 8 -> name + " contient vert et bleu, rouge";
            case 9 -> name + " ≥ 1 000 €";
            case 13 -> name + " dans moins de 2 jours";
            case 14 -> name + " > 1h30";
            default -> name + " commence par a";
        };
    }

    private void line(String line) {
        text.append("    ").append(line).append('\n');
    }
}

package fr.aiguillage.script.exploration;

import fr.aiguillage.script.runtime.Answering;
import fr.aiguillage.script.runtime.Instruction;
import fr.aiguillage.script.runtime.Lookup;
import fr.aiguillage.script.runtime.Program;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a caller may answer where the program tells no answer from another: words that a person would take for a call. */
final class Plausible {

    /** Rows of a table that are tried for a key. */
    private static final int FEW = 6;

    /** What texts are about, by words in the name of their question; the first that fits. */
    private static final Map<Pattern, String> TEXTS = new LinkedHashMap<>();

    static {
        TEXTS.put(Pattern.compile("société|entreprise|raison sociale|company"), "Société Martin");
        TEXTS.put(Pattern.compile("prénom|first name"), "Anne");
        TEXTS.put(Pattern.compile("\\bnoms?\\b|name|patient|interlocuteur"), "Mme Martin");
        TEXTS.put(Pattern.compile("adresse|\\brue\\b|address|street"), "3 rue des Lilas, Lyon");
        TEXTS.put(Pattern.compile("ville|commune|town|city"), "Lyon");
    }

    private final Map<Question, List<Lookup>> lookups = new HashMap<>();
    private final Map<Question, List<String>> keys = new HashMap<>();

    /** For that program, which may read some answers in tables. */
    Plausible(Program program) {
        for (Instruction instruction : program.code()) {
            if (instruction instanceof Answering.LookUp lookUp) {
                lookups.computeIfAbsent(lookUp.lookup().key(), key -> new ArrayList<>())
                        .add(lookUp.lookup());
            }
        }
    }

    /** Words of which one is an answer to the question, where it has no answers foreseen. */
    List<String> anything(Question question) {
        return switch (question.type()) {
            case TEXT -> List.of(text(question));
            case NUMBER -> List.of("3");
            case AMOUNT -> List.of("100");
            case PHONE -> List.of("06 39 98 00 01");
            case ADDRESS -> List.of("martin@example.org");
            case POSTCODE -> List.of("75011");
            case REFERENCE -> question.shapes().stream().map(Shape::example).toList();
            case DATE -> List.of("demain");
            case TIME -> List.of("10h00");
            case DATE_TIME -> List.of("demain à 10h00");
            case DURATION -> List.of("2 heures");
            case CHOICE, SEVERAL, YES_NO, YES_NO_UNKNOWN, PERSON -> List.of();
        };
    }

    private static String text(Question question) {
        String name = question.name().toLowerCase(Locale.ROOT);
        return TEXTS.entrySet().stream()
                .filter(words -> words.getKey().matcher(name).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("une réponse");
    }

    /** Keys of the tables that are read by the answer to the question, one for each thing that they tell apart. */
    List<String> keys(Question question) {
        return keys.computeIfAbsent(question, this::found);
    }

    private List<String> found(Question question) {
        Set<List<String>> told = new HashSet<>();
        List<String> found = new ArrayList<>();
        for (Lookup lookup : lookups.getOrDefault(question, List.of())) {
            for (List<String> row : lookup.table().rows()) {
                String key = row.get(0).replace("*", "");
                if (found.size() < FEW
                        && !key.isEmpty()
                        && told.add(List.of(lookup.table().name(), row.get(lookup.column())))) {
                    found.add(key);
                }
            }
        }
        return List.copyOf(found);
    }
}

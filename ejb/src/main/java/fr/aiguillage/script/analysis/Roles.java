package fr.aiguillage.script.analysis;

import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.syntax.Phrase;
import java.util.List;

/**
 * Who has a role. A role is the same for a man and for a woman: {@code technicien} is {@code technicienne} too, by the
 * endings that regular French words have; words that differ in anything else are two roles.
 */
final class Roles {

    private static final List<List<String>> ENDINGS = List.of(
            List.of("teur", "trice"),
            List.of("eur", "euse"),
            List.of("er", "ère"),
            List.of("en", "enne"),
            List.of("on", "onne"),
            List.of("el", "elle"),
            List.of("if", "ive"),
            List.of("", "e"));

    private Roles() {}

    static boolean has(Person person, Phrase role) {
        List<String> his = Phrase.keys(person.role());
        List<String> wanted = Phrase.keys(role.text());
        if (his.size() != wanted.size()) {
            return false;
        }
        for (int i = 0; i < his.size(); i++) {
            if (!same(his.get(i), wanted.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(String one, String other) {
        return one.equals(other) || feminine(one, other) || feminine(other, one);
    }

    private static boolean feminine(String masculine, String word) {
        for (List<String> ending : ENDINGS) {
            String his = ending.get(0);
            boolean ends = masculine.endsWith(his) && masculine.length() > his.length() + 1;
            if (ends && word.equals(masculine.substring(0, masculine.length() - his.length()) + ending.get(1))) {
                return true;
            }
        }
        return false;
    }
}

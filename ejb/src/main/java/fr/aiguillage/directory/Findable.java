package fr.aiguillage.directory;

import fr.aiguillage.directory.PersonMatch.Reason;
import fr.aiguillage.script.facts.Matter;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.facts.PhoneNumber;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * By what somebody, or a company, is found.
 *
 * @param title what he is called before his name; empty for nothing
 * @param name the words of the name, in order
 * @param spelt those, and each that follows particles written as one with them: delatour
 * @param pronunciation how the name is said, when the sheet tells; else empty
 * @param spoken its words
 * @param phrases what else is told in words
 * @param numbers lines
 */
record Findable(
        String title,
        List<Word> name,
        List<Word> spelt,
        String pronunciation,
        List<Word> spoken,
        List<Phrase> phrases,
        List<Dialled> numbers) {

    static Findable of(Person person) {
        String pronunciation = person.profile().pronunciation();
        List<Word> name = Word.name(person.name());
        return new Findable(
                Word.title(person.name()),
                name,
                spelt(name),
                pronunciation,
                spoken(pronunciation),
                phrases(person),
                numbers(person.lines().values()));
    }

    static Findable of(Client client) {
        List<Word> name = Word.all(client.name());
        return new Findable(
                "",
                name,
                spelt(name),
                "",
                List.of(),
                List.of(Phrase.of(Reason.TRADE, client.trade()), Phrase.of(Reason.CODE, client.code())),
                numbers(client.numbers()));
    }

    private static List<Word> spelt(List<Word> name) {
        List<Word> spelt = new ArrayList<>(name);
        for (int i = 0; i < name.size() - 1; i++) {
            Word whole = name.get(i);
            for (int next = i + 1; next < name.size() && name.get(next - 1).isParticle(); next++) {
                whole = whole.and(name.get(next));
                spelt.add(whole);
            }
        }
        return spelt;
    }

    /** A pronunciation is written in syllables: o-lié. */
    private static List<Word> spoken(String pronunciation) {
        return Stream.of(pronunciation.split("\\s+"))
                .flatMap(part -> Word.all(part).stream().reduce(Word::and).stream())
                .toList();
    }

    private static List<Phrase> phrases(Person person) {
        List<Phrase> phrases = new ArrayList<>();
        for (Matter matter : person.profile().matters()) {
            phrases.add(Phrase.of(Reason.MATTER, matter.name()));
            matter.synonyms().forEach(synonym -> phrases.add(Phrase.of(Reason.MATTER, synonym)));
        }
        person.skills().forEach(skill -> phrases.add(Phrase.of(Reason.MATTER, skill)));
        phrases.add(Phrase.of(Reason.ROLE, person.role()));
        phrases.add(Phrase.of(Reason.DEPARTMENT, person.profile().department()));
        phrases.add(Phrase.of(Reason.INSTRUCTIONS, person.instructions()));
        phrases.removeIf(phrase -> phrase.words.isEmpty());
        return List.copyOf(phrases);
    }

    private static List<Dialled> numbers(Collection<String> written) {
        return written.stream()
                .flatMap(line -> PhoneNumber.read(line).stream())
                .map(Dialled::of)
                .toList();
    }

    /** Whether one of the lines has these digits in a row, and they are enough to tell it from others. */
    boolean hasNumber(String digits) {
        for (Dialled number : numbers) {
            if (number.has(digits)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Something that is told in words.
     *
     * @param text as it is written
     */
    record Phrase(Reason reason, String text, List<Word> words) {

        static Phrase of(Reason reason, String text) {
            return new Phrase(reason, text, Word.all(text));
        }

        /** Whether it names something in a few words that people ask for; what is told at length has a word near to any. */
        boolean isShort() {
            return switch (reason) {
                case ROLE, MATTER, DEPARTMENT, TRADE -> true;
                default -> false;
            };
        }
    }
}

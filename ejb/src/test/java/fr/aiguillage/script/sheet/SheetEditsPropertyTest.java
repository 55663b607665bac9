package fr.aiguillage.script.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.Samples;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.ClientSheet;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.facts.PersonKind;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.DirectoryReader;
import fr.aiguillage.script.syntax.Formatter;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Keywords;
import fr.aiguillage.script.translation.Translator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a form makes of a sheet is read back, and nobody else's sheet says anything else. */
class SheetEditsPropertyTest {

    private static final int CHANGES = 40;

    private static final Map<Keyword, List<String>> VALUES = Map.ofEntries(
            Map.entry(Keyword.PRONOUNCED, List.of("o-brac", "le « grand »", "")),
            Map.entry(Keyword.ROLE, List.of("gérante", "chef d'atelier # 2", "")),
            Map.entry(Keyword.DEPARTMENT, List.of("atelier", "")),
            Map.entry(Keyword.MAIL, List.of("x@example.org", "")),
            Map.entry(Keyword.MOBILE, List.of("06 39 98 12 34", "+32 2 123 45 67", "")),
            Map.entry(Keyword.PASSING, List.of("Annoncer.", "« Dire » : non", "\"seul\"", "")),
            Map.entry(Keyword.HANDLES, List.of("fuite (dégât des eaux, inondation)", "gaz", "")),
            Map.entry(Keyword.SKILL, List.of("gaz", "fuite", "")));

    static Stream<String> texts() {
        List<String> french = Stream.concat(
                        Samples.DOSSIERS.stream()
                                .map(dossier -> Samples.absolute("/dossiers/" + dossier + "/annuaire.txt")),
                        Stream.of(Samples.resource("annuaire.txt")))
                .toList();
        Stream<String> english = french.stream()
                .map(text -> ((fr.aiguillage.script.translation.Outcome.Translated)
                                Translator.directory(source(text), Keywords.ENGLISH))
                        .text());
        return Stream.concat(french.stream(), english).map(text -> Formatter.directory(source(text)));
    }

    private static SourceText source(String text) {
        return new SourceText("annuaire", text);
    }

    private static ClientSheet sheet(String text) {
        return DirectoryReader.read(source(text), new Diagnostics(source(text)));
    }

    private static List<Person> others(String text, String id) {
        return sheet(text).directory().people().stream()
                .filter(person -> !person.id().equals(id))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void what_is_written_is_read_and_the_rest_stays(String start) {
        Random random = new Random(start.hashCode());
        String text = start;
        for (int change = 0; change < CHANGES; change++) {
            List<Person> people = sheet(text).directory().people();
            String id = people.get(random.nextInt(people.size())).id();
            String name = sheet(text).directory().person(id).orElseThrow().name();
            Written before = SheetEdits.person(source(text), id).orElseThrow();
            assertThat(SheetEdits.change(source(text), id, name, before).edited())
                    .contains(text);
            Written wanted = changed(before, random);
            String after =
                    SheetEdits.change(source(text), id, name, wanted).edited().orElseThrow();
            assertThat(SheetEdits.person(source(after), id)).contains(settled(wanted));
            assertThat(others(after, id)).isEqualTo(others(text, id));
            assertThat(sheet(after).directory().rotas())
                    .isEqualTo(sheet(text).directory().rotas());
            assertThat(Formatter.directory(source(after))).isEqualTo(after);
            text = after;
        }
    }

    /** An empty text is no line; of a word that counts once, only what counts is compared. */
    private static Written settled(Written wanted) {
        return new Written(wanted.lines().entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Written changed(Written before, Random random) {
        Written wanted = before;
        for (Map.Entry<Keyword, List<String>> entry : VALUES.entrySet()) {
            if (random.nextInt(3) == 0) {
                List<String> values = entry.getValue();
                String value = values.get(random.nextInt(values.size()));
                boolean adds = Group.of(entry.getKey()) != Group.ONE
                        && !value.isEmpty()
                        && !before.all(entry.getKey()).contains(value);
                wanted = adds ? wanted.and(entry.getKey(), value) : wanted.with(entry.getKey(), value);
            }
        }
        return wanted;
    }

    @ParameterizedTest
    @MethodSource("texts")
    void who_comes_and_goes_leaves_no_trace(String text) {
        List<String> names = new ArrayList<>(List.of("Mme Nouvelle", "L'équipe « du soir »"));
        for (String name : names) {
            String with = SheetEdits.add(source(text), PersonKind.TEAM, name, Written.NOTHING)
                    .edited()
                    .orElseThrow();
            Person added = sheet(with).directory().people().stream()
                    .filter(person -> person.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            assertThat(others(with, added.id())).isEqualTo(others(text, ""));
            assertThat(Formatter.directory(source(with))).isEqualTo(with);
            assertThat(SheetEdits.remove(source(with), added.id(), "").edited()).contains(text);
        }
    }
}

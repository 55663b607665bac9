package fr.aiguillage.dossier;

import fr.aiguillage.script.exploration.Example;
import fr.aiguillage.script.exploration.Situation;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.runtime.Move;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells of a call in one line: when it comes, who is away, what is answered. */
public final class ExampleWords {

    private final Directory directory;
    private final Locale locale;

    /** For calls of a client with those people. */
    public ExampleWords(Directory directory, Locale locale) {
        this.directory = directory;
        this.locale = locale;
    }

    /** That call. */
    public String tell(Example example) {
        List<String> parts = new ArrayList<>(situation(example.situation()));
        example.moves().forEach(move -> parts.add(move(move)));
        return String.join(Texts.text("example.comma", locale), parts);
    }

    private List<String> situation(Situation situation) {
        List<String> parts = new ArrayList<>();
        parts.add(DateTimeFormatter.ofPattern(Texts.text("example.at", locale), locale)
                .format(situation.at()));
        situation.absent().stream()
                .map(this::name)
                .sorted()
                .forEach(name -> parts.add(Texts.format("example.absent", locale, name)));
        return parts;
    }

    private String move(Move move) {
        if (move instanceof Move.Answer answer) {
            return Texts.format("example.answer", locale, answer.question(), answer.value());
        }
        if (move instanceof Move.Leave leave) {
            return Texts.format("example.leave", locale, leave.question());
        }
        if (move instanceof Move.Report report) {
            return Texts.format("example." + report.outcome(), locale, name(report.personId()));
        }
        return Texts.text("example.other", locale);
    }

    private String name(String personId) {
        return directory.person(personId).map(Person::name).orElse(personId);
    }
}

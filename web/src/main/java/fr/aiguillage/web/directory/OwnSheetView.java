package fr.aiguillage.web.directory;

import fr.aiguillage.directory.ClientDirectory;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.OpeningHours;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.facts.Rota;
import fr.aiguillage.script.rota.RotaCalendar;
import fr.aiguillage.script.rota.Turn;
import fr.aiguillage.script.sheet.SheetEdits;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.web.platform.Sentences;
import fr.aiguillage.web.platform.Typography;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What somebody at a client's sees of its own sheet, at one instant.
 *
 * @param people everybody who can be away, or have a turn
 * @param aways the absences that are written down
 * @param hours the hours, by name
 * @param rotas the rotas, with the turns of the weeks to come
 */
public record OwnSheetView(List<Choice> people, List<Away> aways, List<Choice> hours, List<OwnRota> rotas)
        implements Serializable {

    /** How far ahead turns are shown, in days. */
    private static final int DAYS = 21;

    static OwnSheetView of(ClientDirectory current, LocalDateTime now, Sentences sentences) {
        Directory directory = current.sheet().directory();
        SourceText text = new SourceText("", current.text());
        return new OwnSheetView(
                directory.people().stream()
                        .map(person -> new Choice(person.id(), person.name()))
                        .toList(),
                directory.people().stream()
                        .flatMap(person -> aways(person, text).stream())
                        .toList(),
                directory.hours().stream()
                        .map(OpeningHours::name)
                        .map(name -> new Choice(name, name.isEmpty() ? sentences.say("directory_client.hours") : name))
                        .toList(),
                directory.rotas().stream()
                        .filter(rota -> !rota.isBackup())
                        .map(rota -> rota(rota, directory, now, sentences))
                        .toList());
    }

    private static List<Away> aways(Person person, SourceText text) {
        return SheetEdits.person(text, person.id()).orElseThrow().all(Keyword.ABSENT).stream()
                .map(written -> new Away(person.id(), person.name(), written, Typography.french(written)))
                .toList();
    }

    private static OwnRota rota(Rota rota, Directory directory, LocalDateTime now, Sentences sentences) {
        String words = rota.name().isEmpty() ? sentences.say("directory_oncall.rota") : rota.name();
        LocalDateTime end = now.plusDays(DAYS);
        List<OwnTurn> turns = RotaCalendar.of(rota, now, end).turns().stream()
                .filter(turn -> turn.to().isBefore(end) || !turn.from().isAfter(now)) // the last one is cut off there
                .map(turn -> turn(turn, end, directory, sentences))
                .toList();
        return new OwnRota(rota.name(), words, turns);
    }

    private static OwnTurn turn(Turn turn, LocalDateTime end, Directory directory, Sentences sentences) {
        String who = turn.personId()
                .flatMap(directory::person)
                .map(Person::name)
                .orElseGet(() -> sentences.say("directory_own.nobody"));
        String until = turn.to().isBefore(end)
                ? sentences.say("directory_own.until", sentences.moment(turn.to()))
                : sentences.say("directory_own.long");
        return new OwnTurn(who, until, turn.isHole());
    }

    /** Something to choose. */
    public record Choice(String value, String words) implements Serializable {}

    /** Somebody's absence, as it is written and as it is read. */
    public record Away(String person, String name, String written, String words) implements Serializable {}

    /** A rota and its turns to come. */
    public record OwnRota(String value, String words, List<OwnTurn> turns) implements Serializable {}

    /** A turn; nobody's in a hole. */
    public record OwnTurn(String who, String until, boolean hole) implements Serializable {}
}

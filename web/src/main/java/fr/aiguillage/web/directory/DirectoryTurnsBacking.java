package fr.aiguillage.web.directory;

import fr.aiguillage.directory.Client;
import fr.aiguillage.directory.ClientDirectory;
import fr.aiguillage.directory.DirectoryChange;
import fr.aiguillage.directory.DirectoryOrigin;
import fr.aiguillage.directory.DirectoryRefused;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.directory.FileTurn;
import fr.aiguillage.directory.RotaFile;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.facts.Rota;
import fr.aiguillage.script.rota.RotaChange;
import fr.aiguillage.script.rota.RotaEdits;
import fr.aiguillage.script.rota.TurnWords;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.DirectoryReader;
import fr.aiguillage.script.syntax.Keywords;
import fr.aiguillage.web.platform.Sentences;
import fr.aiguillage.web.platform.Typography;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns from the file of another calendar: shown as they would be written, and written only when somebody says so. */
@Named
@ViewScoped
public class DirectoryTurnsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Of a rota that is so bad, the first say enough. */
    private static final int MOST_TOLD = 12;

    @Inject
    private transient FacesContext faces;

    @Inject
    private DirectoryService directories;

    @Inject
    private OncallWords words;

    @Inject
    private RefusalWords refusals;

    @Inject
    private Sentences sentences;

    @Inject
    private Clock clock;

    private long id;
    private String rotaName = "";
    private String name;
    private String trade;
    private String rotaTitle = "";
    private transient Part file;
    private long base;
    private List<Row> rows = List.of();
    private List<String> lines = List.of();
    private List<String> holes = List.of();
    private List<String> overlaps = List.of();
    private String refused = "";
    private String done = "";

    /** Reads the client, or answers 404 when the house does not have it. */
    public void open() throws IOException {
        Optional<Client> found = directories.client(id);
        Optional<ClientDirectory> current = directories.current(id);
        if (found.isEmpty() || current.isEmpty()) {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
            return;
        }
        name = found.get().name();
        trade = found.get().trade();
        rotaTitle = words.name(new Rota(rotaName, List.of()));
    }

    /** Reads the file and shows what it says; writes nothing. */
    public void look() throws IOException {
        forget();
        ClientDirectory current = directories.current(id).orElseThrow();
        Directory directory = current.sheet().directory();
        if (file == null || file.getSize() == 0) {
            refused = sentences.say("directory_turns.no_file");
            return;
        }
        try (InputStream in = file.getInputStream()) {
            LocalDate today = LocalDate.now(clock.withZone(directory.zone()));
            List<FileTurn> turns = RotaFile.read(in.readNBytes(RotaFile.LONGEST + 1), directory, today);
            base = current.versionId();
            rows = turns.stream().map(this::row).toList();
            lines = lines(turns, Keywords.in(new SourceText("annuaire", current.text())));
            foresee(current, today.atStartOfDay());
            if (turns.isEmpty()) {
                refused = sentences.say("directory_turns.empty");
            }
        } catch (RotaFile.Unreadable unreadable) {
            refused = sentences.say(
                    unreadable.isTooLarge() ? "directory_turns.too_large" : "directory_turns.no_calendar");
        }
    }

    private void forget() {
        refused = "";
        done = "";
        rows = List.of();
        lines = List.of();
        holes = List.of();
        overlaps = List.of();
    }

    /** Says what the rota would be like with these turns, where that is worse than it is. */
    private void foresee(ClientDirectory current, LocalDateTime from) {
        SourceText text = new SourceText("annuaire", with(current));
        Directory renewed = DirectoryReader.read(text, new Diagnostics(text)).directory();
        Optional<Rota> before = current.sheet().directory().rota(rotaName);
        RotaChange change = renewed.rota(rotaName)
                .filter(rota -> !lines.isEmpty())
                .map(rota -> RotaChange.of(before, rota, from, from.plusYears(1)))
                .orElse(RotaChange.NONE);
        holes = change.holes().stream()
                .limit(MOST_TOLD)
                .map(hole -> words.stretch(hole.from(), hole.to()))
                .toList();
        overlaps = change.overlaps().stream()
                .limit(MOST_TOLD)
                .map(overlap -> words.overlap(renewed, overlap))
                .toList();
    }

    /** The text of that directory with these turns above what the rota says already. */
    private String with(ClientDirectory current) {
        Rota rota = new Rota(rotaName, List.of());
        SourceText text = new SourceText("annuaire", current.text());
        TurnWords written = new TurnWords(Keywords.in(text));
        List<String> all = rota.isBackup() ? lines.stream().map(written::behind).toList() : lines;
        return RotaEdits.putFirst(text, rota.ahead(), all);
    }

    private static List<String> lines(List<FileTurn> turns, Keywords keywords) {
        TurnWords written = new TurnWords(keywords);
        List<String> lines = new ArrayList<>();
        for (FileTurn turn : turns) {
            turn.moments()
                    .forEach(moment -> lines.add(written.turn(
                            moment, turn.except(), turn.person().orElseThrow().name())));
        }
        return lines;
    }

    private Row row(FileTurn turn) {
        TurnWords written =
                new TurnWords(Keywords.of(sentences.locale().getLanguage()).orElse(Keywords.FRENCH));
        String who = turn.person().map(Person::name).orElse("");
        List<String> said = turn.moments().stream()
                .map(moment -> Typography.french(written.turn(moment, turn.except(), who)))
                .toList();
        String notes = turn.notes().stream()
                .sorted()
                .map(note -> sentences.say("directory_turns.note_" + note))
                .collect(Collectors.joining(" "));
        return new Row(
                turn.number(),
                turn.title(),
                turn.first().map(at -> words.stretch(at.from(), at.to())).orElse(""),
                said,
                turn.fault()
                        .map(fault -> sentences.say("directory_turns.fault_" + fault))
                        .orElse(""),
                notes);
    }

    /** Writes the turns that were shown, above what the rota says already. */
    public void take() {
        ClientDirectory shown = directories.version(base).orElseThrow();
        String told = sentences.count("directory_turns.told", lines.size());
        try {
            directories.change(new DirectoryChange(id, base, with(shown), DirectoryOrigin.IMPORT, told));
            forget();
            done = told;
        } catch (DirectoryRefused why) {
            refused = refusals.of(why);
        }
    }

    /** How many events are not taken. */
    public long getFaults() {
        return rows.stream().filter(row -> !row.fault().isEmpty()).count();
    }

    /** What would be written and what would not, counted. */
    public String getSummary() {
        return sentences.count("directory_turns.lines", lines.size())
                + (getFaults() == 0 ? "" : " " + sentences.count("directory_turns.left_out", getFaults()));
    }

    /** Whether something can be written. */
    public boolean isReady() {
        return !lines.isEmpty();
    }

    /** The events of the file. */
    public List<Row> getRows() {
        return rows;
    }

    /** When nobody would be on call who is now, in words, the first of them. */
    public List<String> getHoles() {
        return holes;
    }

    /** Where two people would have one time, in words, the first of them. */
    public List<String> getOverlaps() {
        return overlaps;
    }

    /** The client's name. */
    public String getName() {
        return name;
    }

    /** What the client does. */
    public String getTrade() {
        return trade;
    }

    /** What the rota is called. */
    public String getRotaTitle() {
        return rotaTitle;
    }

    /** The file chosen. */
    public Part getFile() {
        return file;
    }

    /** Takes the file chosen. */
    public void setFile(Part file) {
        this.file = file;
    }

    /** Why nothing was read or written; empty when something was, or nothing was asked for. */
    public String getRefused() {
        return refused;
    }

    /** What was written; empty when nothing was. */
    public String getDone() {
        return done;
    }

    /** The client's key. */
    public long getId() {
        return id;
    }

    /** Takes the client's key. */
    public void setId(long id) {
        this.id = id;
    }

    /** The rota. */
    public String getRotaName() {
        return rotaName;
    }

    /** Takes the rota. */
    public void setRotaName(String rotaName) {
        this.rotaName = rotaName == null ? "" : rotaName;
    }

    /** An event of the file, and what becomes of it. */
    public record Row(int number, String title, String when, List<String> lines, String fault, String notes)
            implements Serializable {}
}

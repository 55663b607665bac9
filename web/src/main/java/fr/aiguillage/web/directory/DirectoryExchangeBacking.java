package fr.aiguillage.web.directory;

import fr.aiguillage.directory.Client;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.directory.exchange.Column;
import fr.aiguillage.directory.exchange.ExchangeService;
import fr.aiguillage.directory.exchange.ImportStage;
import fr.aiguillage.directory.exchange.ImportState;
import fr.aiguillage.directory.exchange.RowOutcome;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * People brought in from a file: first what it would change, row by row, then the change in one press, and taken back in
 * another. What is under way belongs to the account, not to the page: it is there again after a reload.
 */
@Named
@ViewScoped
public class DirectoryExchangeBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Map<RowOutcome, String> KINDS = Map.of(
            RowOutcome.ADDED, "done",
            RowOutcome.CHANGED, "accent",
            RowOutcome.UNCHANGED, "muted",
            RowOutcome.REFUSED, "danger");

    @Inject
    private ExchangeService exchange;

    @Inject
    private DirectoryService directories;

    @Inject
    private RefusalWords refusals;

    @Inject
    private FaultWords faults;

    @Inject
    private Sentences sentences;

    private long id;
    private String name = "";
    private String trade = "";
    private String told = "";
    private transient Part file;
    private transient Optional<ImportState> state;
    private transient List<Choice> choices;

    /** Reads the client when there is one, or answers 404 when the house does not have it. */
    public void open() throws IOException {
        if (id == 0) {
            return;
        }
        Optional<Client> client = directories.client(id);
        if (client.isEmpty()) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
            return;
        }
        name = client.get().name();
        trade = client.get().trade();
    }

    /** Looks again how far the import is, before the page is drawn. */
    public void look() {
        state = null;
        choices = null;
    }

    /** Begins to read the file that was chosen. */
    public void take() throws IOException {
        told = "";
        if (file == null || file.getSize() == 0) {
            told = sentences.say("directory_exchange.no_file");
            return;
        }
        try (InputStream in = file.getInputStream()) {
            OptionalLong client = id == 0 ? OptionalLong.empty() : OptionalLong.of(id);
            exchange.begin(client, base(file.getSubmittedFileName()), in.readAllBytes());
        }
    }

    private static String base(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    /** Compares again, the columns taken for what is chosen. */
    public void reread() {
        exchange.reread(getChoices().stream().map(Choice::getMeaning).toList());
    }

    /** Makes the changes. */
    public void confirm() {
        exchange.confirm(sentences.say("directory_exchange.told", "{0}", "{1}", "{2}"));
    }

    /** Forgets the import. */
    public void forget() {
        told = "";
        exchange.forget();
    }

    /** Takes the changes back. */
    public void undo() {
        told = "";
        exchange.undo(sentences.say("directory_exchange.told_undo", file()));
    }

    private Optional<ImportState> state() {
        if (state == null) {
            state = exchange.state();
        }
        return state;
    }

    private String file() {
        return state().map(ImportState::file).orElse("");
    }

    /** How far the import of this page is; NONE when there is none. */
    public String getStage() {
        return isElsewhere() ? "NONE" : state().map(now -> now.stage().name()).orElse("NONE");
    }

    /** Whether an import is under way on another page, to which this one leads. */
    public boolean isElsewhere() {
        return state().isPresent() && state().get().client().orElse(0) != id;
    }

    /** The client whose page that is; 0 for the page over all clients. */
    public long getElsewhere() {
        return state().map(now -> now.client().orElse(0)).orElse(0L);
    }

    /** Whether a thread works on it, so that the page has to look again. */
    public boolean isWorking() {
        return state().map(ImportState::stage)
                .filter(now -> now == ImportStage.READING || now == ImportStage.WRITING || now == ImportStage.UNDOING)
                .isPresent();
    }

    /** Why what was to be taken back stands. */
    public String getKept() {
        return state().flatMap(ImportState::refused)
                .map(refusal -> refusals.of(refusal.why()))
                .orElseGet(() -> sentences.say("directory_exchange.undo_broke_off"));
    }

    /** How much of the work is done, from 0 to 100. */
    public int getPercent() {
        return state().map(ImportState::percent).orElse(0);
    }

    /** What the file is and how it was read, in one line. */
    public String getFile() {
        return state().map(now -> {
                    String kind = now.kind()
                            .map(known -> sentences.say("directory_exchange.kind_" + known))
                            .orElse("");
                    return Stream.of(now.file(), kind, now.charset(), rows(now))
                            .filter(part -> !part.isEmpty())
                            .reduce((one, other) -> one + ", " + other)
                            .orElse("");
                })
                .orElse("");
    }

    private String rows(ImportState now) {
        return now.rows() == 0 ? "" : sentences.count("directory_exchange.rows", now.rows());
    }

    /** How many rows do what, each with its word. */
    public List<Count> getCounts() {
        return Stream.of(RowOutcome.values())
                .map(outcome -> new Count(
                        sentences.say("directory_exchange.counted_" + outcome),
                        sentences.number(count(outcome)),
                        outcome == RowOutcome.REFUSED && count(outcome) > 0))
                .toList();
    }

    private long count(RowOutcome outcome) {
        return state().map(now -> now.counts().get(outcome)).orElse(0L);
    }

    /** Whether there is something to change. */
    public boolean isUseful() {
        return count(RowOutcome.ADDED) + count(RowOutcome.CHANGED) > 0;
    }

    /** What the press that changes everything says. */
    public String getConfirmation() {
        String people =
                sentences.count("directory_exchange.confirm", count(RowOutcome.ADDED) + count(RowOutcome.CHANGED));
        int clients = state().map(ImportState::clients).orElse(0);
        return id != 0 || clients < 2 ? people : people + sentences.say("directory_exchange.at_clients", clients);
    }

    /** What was done, in one sentence. */
    public String getDone() {
        return sentences.say(
                "directory_exchange.done",
                file(),
                sentences.count("directory_exchange.added", count(RowOutcome.ADDED)),
                sentences.count("directory_exchange.changed", count(RowOutcome.CHANGED)));
    }

    /** Why nothing could be read or written, and what to do; or what the last press met. */
    public String getTold() {
        return told;
    }

    /** Why the file cannot be read, and what to do. */
    public String getUnreadable() {
        return state().flatMap(ImportState::unreadable).map(faults::of).orElse("");
    }

    /** Why nothing could be written, and what to do. */
    public String getRefused() {
        return state().flatMap(ImportState::refused)
                .map(refusal -> (id == 0 ? refusal.client() + sentences.say("directory_exchange.colon") : "")
                        + refusals.of(refusal.why()))
                .orElse("");
    }

    /** What the columns are taken for. */
    public List<Choice> getChoices() {
        if (choices == null) {
            choices = new ArrayList<>();
            state().ifPresent(now -> {
                for (int column = 0; column < now.columns().size(); column++) {
                    choices.add(
                            new Choice(now.headings().get(column), now.columns().get(column)));
                }
            });
        }
        return choices;
    }

    /** What a column may be taken for, with its word. */
    public List<Meaning> getMeanings() {
        return Stream.of(Column.values())
                .map(column -> new Meaning(column, sentences.say("directory_exchange.column_" + column)))
                .toList();
    }

    /** The first rows. */
    public List<Shown> getPreview() {
        return state().map(ImportState::preview).orElse(List.of()).stream()
                .map(row -> new Shown(
                        row.number(),
                        sentences.say("directory_exchange.outcome_" + row.outcome()),
                        KINDS.get(row.outcome()),
                        row.cells().stream().map(Typography::french).toList()))
                .toList();
    }

    /** What is wrong or worth knowing, in the order of the rows. */
    public List<FaultWords.Told> getFaults() {
        return faults.of(state().map(ImportState::faults).orElse(List.of()));
    }

    /** How many rows are told of. */
    public String getFaultCount() {
        return faults.count(state().map(ImportState::faults).orElse(List.of()));
    }

    /** The client's key; 0 for all clients. */
    public long getId() {
        return id;
    }

    /** Takes the client's key. */
    public void setId(long id) {
        this.id = id;
    }

    /** The client's name; empty for all clients. */
    public String getName() {
        return name;
    }

    /** What the client does. */
    public String getTrade() {
        return trade;
    }

    /** The file chosen. */
    public Part getChosen() {
        return file;
    }

    /** Takes the file chosen. */
    public void setChosen(Part chosen) {
        file = chosen;
    }

    /** How many rows do something; notable when somebody should look at it. */
    public record Count(String word, String many, boolean notable) {}

    /** Something that a column may mean. */
    public record Meaning(Column column, String word) {}

    /** One of the first rows. */
    public record Shown(int number, String outcome, String kind, List<String> cells) {}

    /** A column, and what it is taken for. */
    public static final class Choice {

        private final String heading;
        private Column meaning;

        Choice(String heading, Column meaning) {
            this.heading = heading;
            this.meaning = meaning;
        }

        /** As the file writes it. */
        public String getHeading() {
            return heading;
        }

        /** What it is taken for. */
        public Column getMeaning() {
            return meaning;
        }

        /** Takes it for that. */
        public void setMeaning(Column meaning) {
            this.meaning = meaning;
        }
    }
}

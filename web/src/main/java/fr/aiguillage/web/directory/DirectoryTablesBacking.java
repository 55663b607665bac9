package fr.aiguillage.web.directory;

import fr.aiguillage.directory.Client;
import fr.aiguillage.directory.ClientDirectory;
import fr.aiguillage.directory.DirectoryRefused;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.directory.exchange.TablePlan;
import fr.aiguillage.directory.exchange.TableRow.Change;
import fr.aiguillage.directory.exchange.TableService;
import fr.aiguillage.directory.exchange.UnreadableFile;
import fr.aiguillage.script.facts.Table;
import fr.aiguillage.web.platform.Sentences;
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
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A client's own tables: read by everybody, and by those who keep the directory brought in from a file. What a file would
 * change is shown first; one press makes it so, and another takes it back.
 */
@Named
@ViewScoped
public class DirectoryTablesBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DirectoryService directories;

    @Inject
    private TableService exchange;

    @Inject
    private TableViews views;

    @Inject
    private FaultWords faults;

    @Inject
    private ConsequenceWords consequences;

    @Inject
    private RefusalWords refusals;

    @Inject
    private Sentences sentences;

    private long id;
    private String name = "";
    private String trade = "";
    private List<TableView> tables = List.of();
    private String table = "";
    private String newName = "";
    private String told = "";
    private String done = "";
    private long made;
    private String brought = "";
    private TablePlan plan;
    private transient List<ConsequenceView> effects;
    private transient Part file;

    /** Reads the client's tables, or answers 404 when the house does not have it. */
    public void open() throws IOException {
        Optional<Client> client = directories.client(id);
        Optional<ClientDirectory> current = directories.consult(id, "tables");
        if (client.isEmpty() || current.isEmpty()) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
            return;
        }
        name = client.get().name();
        trade = client.get().trade();
        show(current.get());
    }

    private void show(ClientDirectory directory) {
        tables = views.of(id, directory);
        if (tables.stream().noneMatch(one -> one.name().equals(table))) {
            table = "";
        }
    }

    /** Reads the file that was chosen, and compares it with the table that it is for. */
    public void take() throws IOException {
        told = "";
        done = "";
        made = 0;
        String into = table.isEmpty() ? newName.strip() : table;
        if (file == null || file.getSize() == 0) {
            told = sentences.say("directory_exchange.no_file");
        } else if (into.isEmpty()) {
            told = sentences.say("directory_tables.no_name");
        } else if (table.isEmpty() && tables.stream().anyMatch(one -> same(one.name(), into))) {
            told = sentences.say("directory_tables.name_taken", into);
        } else {
            read(into);
        }
    }

    private static boolean same(String one, String other) {
        return Table.key(one).equals(Table.key(other));
    }

    private void read(String into) throws IOException {
        String path = file.getSubmittedFileName();
        String base = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        try (InputStream in = file.getInputStream()) {
            effects = null;
            plan = exchange.plan(id, into, base, in.readAllBytes()).orElse(null);
        } catch (UnreadableFile unreadable) {
            told = base + sentences.say("directory_exchange.colon") + faults.ofTable(unreadable);
        }
    }

    /** Makes the table what the file says. */
    public void confirm() {
        String what = sentences.say(
                plan.isNew() ? "directory_tables.told_new" : "directory_tables.told",
                plan.table(),
                plan.file(),
                counted());
        try {
            ClientDirectory now = exchange.bring(plan, what);
            done = sentences.say("directory_tables.done", plan.table(), counted());
            made = now.versionId();
            brought = plan.table();
            table = brought;
            newName = "";
            forget();
            show(now);
        } catch (DirectoryRefused refused) {
            told = refusals.of(refused);
        }
    }

    private String counted() {
        return String.join(
                ", ",
                Stream.of(Change.values())
                        .map(change -> sentences.count("directory_tables.counted_" + change, plan.count(change)))
                        .toList());
    }

    /** Forgets what was read; the table stays as it is. */
    public void forget() {
        plan = null;
        effects = null;
        told = "";
    }

    /** Takes the last import of this page back. */
    public void undo() {
        done = "";
        try {
            show(directories.takeBack(made, sentences.say("directory_tables.told_undo", brought)));
            done = sentences.say("directory_tables.undone", brought);
            made = 0;
        } catch (DirectoryRefused refused) {
            told = refusals.of(refused);
        }
    }

    /** Whether a file was read and waits to be confirmed. */
    public boolean isReading() {
        return plan != null;
    }

    /** What the file is, how it was read, and which table it is for. */
    public String getFile() {
        return plan.file() + ", " + plan.charset();
    }

    /** What would become of the table: each count with its word, and the columns; nothing for a file that is not taken. */
    public List<Count> getCounts() {
        List<Count> counts = new ArrayList<>();
        if (plan.isRefused()) {
            return counts;
        }
        for (Change change : Change.values()) {
            counts.add(new Count(
                    sentences.say("directory_tables.count_" + change),
                    sentences.number(plan.count(change)),
                    change == Change.REMOVED && plan.count(change) > 0));
        }
        counts.add(new Count(sentences.say("directory_tables.unchanged"), sentences.number(plan.unchanged()), false));
        if (!plan.isNew() && !plan.columnsAdded().isEmpty()) {
            counts.add(new Count(
                    sentences.say("directory_tables.columns_added"), String.join(", ", plan.columnsAdded()), false));
        }
        if (!plan.columnsGone().isEmpty()) {
            counts.add(new Count(
                    sentences.say("directory_tables.columns_gone"), String.join(", ", plan.columnsGone()), true));
        }
        return counts;
    }

    /** Why there is nothing to confirm, or what else is to be known; empty when the counts say all. */
    public String getHint() {
        if (plan.isRefused()) {
            return sentences.say("directory_tables.refused");
        }
        if (isBlocked()) {
            return sentences.say("directory_tables.blocked");
        }
        if (!plan.isUseful()) {
            return sentences.say("directory_tables.nothing");
        }
        boolean moved = plan.rows().isEmpty()
                && plan.columnsAdded().isEmpty()
                && plan.columnsGone().isEmpty();
        return moved ? sentences.say("directory_tables.moved") : "";
    }

    /** Whether the plan may be confirmed. */
    public boolean isUseful() {
        return plan.isUseful() && !isBlocked();
    }

    private boolean isBlocked() {
        return getEffects().stream().anyMatch(ConsequenceView::blocking);
    }

    /** What the import would do elsewhere. */
    public List<ConsequenceView> getEffects() {
        if (effects == null) {
            effects = plan.isUseful()
                    ? consequences.of(directories.consequences(plan.clientId(), plan.after()))
                    : List.of();
        }
        return effects;
    }

    /** What the press that makes it so says. */
    public String getConfirmation() {
        return sentences.say(plan.isNew() ? "directory_tables.confirm_new" : "directory_tables.confirm", plan.table());
    }

    /** The columns as they would be. */
    public List<String> getColumns() {
        return plan.columns();
    }

    /** The first rows that would change. */
    public List<TablePreview.Row> getChanges() {
        return plan.isRefused() ? List.of() : TablePreview.rows(plan);
    }

    /** How many more there are; empty when all are shown. */
    public String getMoreChanges() {
        int more = plan.rows().size() - TablePreview.MOST;
        return more > 0 && !plan.isRefused() ? sentences.count("directory_tables.more", more) : "";
    }

    /** What is wrong or worth knowing, in the order of the rows. */
    public List<FaultWords.Told> getFaults() {
        return faults.of(plan.faults());
    }

    /** How many rows are told of. */
    public String getFaultCount() {
        return faults.count(plan.faults());
    }

    /** The client's key. */
    public long getId() {
        return id;
    }

    /** Takes the client's key. */
    public void setId(long id) {
        this.id = id;
    }

    /** The client's name. */
    public String getName() {
        return name;
    }

    /** What the client does. */
    public String getTrade() {
        return trade;
    }

    /** All tables. */
    public List<TableView> getTables() {
        return tables;
    }

    /** The table that a file is for; empty for a new one. */
    public String getTable() {
        return table;
    }

    /** Takes it. */
    public void setTable(String table) {
        this.table = table == null ? "" : table;
    }

    /** The name of the new table. */
    public String getNewName() {
        return newName;
    }

    /** Takes it. */
    public void setNewName(String newName) {
        this.newName = newName == null ? "" : newName;
    }

    /** Why nothing could be read or written, and what to do. */
    public String getTold() {
        return told;
    }

    /** What was done. */
    public String getDone() {
        return done;
    }

    /** Whether one press takes back what was done. */
    public boolean isUndoable() {
        return made != 0;
    }

    /** The file chosen. */
    public Part getChosen() {
        return file;
    }

    /** Takes the file chosen. */
    public void setChosen(Part chosen) {
        file = chosen;
    }

    /** How many rows do something, or which columns; notable when somebody should look at it. */
    public record Count(String word, String many, boolean notable) {}
}

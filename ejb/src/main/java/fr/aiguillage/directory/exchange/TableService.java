package fr.aiguillage.directory.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.aiguillage.directory.ClientDirectory;
import fr.aiguillage.directory.DirectoryChange;
import fr.aiguillage.directory.DirectoryOrigin;
import fr.aiguillage.directory.DirectoryRefused;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.platform.AuditTrail;
import fr.aiguillage.script.facts.Table;
import fr.aiguillage.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Brings a client's own tables in from CSV and out to it. */
@Stateless
@RolesAllowed(Role.ASSISTANT)
public class TableService {

    private static final char MARK = '\uFEFF';

    @Inject
    private DirectoryService directories;

    @Inject
    private AuditTrail audit;

    /**
     * What a file would make of a table. Changes nothing.
     *
     * @param table its name; one that the client does not have yet is a new one
     * @param file what the file is called
     * @return the plan; empty when there is no such client
     * @throws UnreadableFile when the file is no table
     */
    public Optional<TablePlan> plan(long clientId, String table, String file, byte[] bytes) throws UnreadableFile {
        Optional<ClientDirectory> current = directories.current(clientId);
        return current.isEmpty()
                ? Optional.empty()
                : Optional.of(TablePlanner.plan(clientId, current.get(), table, file, bytes));
    }

    /**
     * Makes a plan come true, as one new version of the directory.
     *
     * @param told the sentence for the history
     * @throws DirectoryRefused when the directory has changed since it was compared, or the live scenario could not go on;
     *     nothing is changed then
     */
    public ClientDirectory bring(TablePlan plan, String told) throws DirectoryRefused {
        return directories.change(
                new DirectoryChange(plan.clientId(), plan.baseVersionId(), plan.after(), DirectoryOrigin.IMPORT, told));
    }

    /** The table of that name, for whoever takes it out; the audit trail keeps that it leaves. Empty when there is none. */
    public Optional<Table> take(long clientId, String name) {
        Optional<ClientDirectory> current = directories.current(clientId);
        Optional<Table> table = current.flatMap(directory -> directory.sheet().directory().tables().stream()
                .filter(one -> one.name().equals(name))
                .findFirst());
        table.ifPresent(
                one -> audit.record("directory.exported", current.get().sheet().name(), "table " + one.name()));
        return table;
    }

    /** Writes it as French spreadsheets open it, with nothing that they would reckon; brought in again it changes nothing. */
    public void write(Table table, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(MARK);
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(writer)) {
            csv.writeRecord(harmless(table.columns()));
            table.rows().forEach(row -> csv.writeRecord(harmless(row)));
        }
    }

    private static List<String> harmless(List<String> cells) {
        return cells.stream().map(Formula::escaped).toList();
    }
}

package fr.aiguillage.directory.exchange;

import fr.aiguillage.directory.exchange.ImportState.PreviewRow;
import fr.aiguillage.directory.exchange.ImportState.Refusal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * One person's import, from the file to what became of it. One thread works on it at a time; any may look.
 *
 * <p>It is in the memory of the node that took the file, and is forgotten with it: nothing is changed before somebody
 * confirms, and what is confirmed is in the database as a whole.
 */
final class ImportJob {

    private static final int PREVIEW = 8;

    private final String file;
    private final OptionalLong client;
    private final Progress progress = new Progress();
    private ImportStage stage = ImportStage.READING;
    private Grid grid;
    private List<Column> columns = List.of();
    private ImportPlan plan;
    private UnreadableFile unreadable;
    private Refusal refusal;
    private OptionalLong batch = OptionalLong.empty();

    ImportJob(String file, OptionalLong client) {
        this.file = file;
        this.client = client;
    }

    String file() {
        return file;
    }

    OptionalLong client() {
        return client;
    }

    Progress progress() {
        return progress;
    }

    synchronized ImportStage stage() {
        return stage;
    }

    synchronized Grid grid() {
        return grid;
    }

    synchronized List<Column> columns() {
        return columns;
    }

    synchronized ImportPlan plan() {
        return plan;
    }

    synchronized OptionalLong batch() {
        return batch;
    }

    synchronized void read(Grid found, List<Column> meanings) {
        grid = found;
        columns = meanings;
    }

    /** Goes on to the next work, if it stands where that work begins; whether it does. */
    synchronized boolean begin(Set<ImportStage> from, ImportStage to) {
        if (!from.contains(stage)) {
            return false;
        }
        progress.begin(0);
        stage = to;
        return true;
    }

    /** Reads again, taking the columns for what they are said to be. */
    synchronized boolean reread(List<Column> meanings) {
        boolean isKept = grid != null && (stage == ImportStage.READY || stage == ImportStage.REFUSED);
        if (isKept) {
            columns = List.copyOf(meanings);
            stage = ImportStage.READING;
        }
        return isKept;
    }

    synchronized void ready(ImportPlan made) {
        plan = made;
        stage = ImportStage.READY;
    }

    synchronized void unreadable(UnreadableFile why) {
        unreadable = why;
        stage = ImportStage.UNREADABLE;
    }

    synchronized void refused(Refusal why) {
        refusal = why;
        stage = ImportStage.REFUSED;
    }

    synchronized void done(long made) {
        batch = OptionalLong.of(made);
        stage = ImportStage.DONE;
    }

    synchronized void undone() {
        stage = ImportStage.UNDONE;
    }

    /** What was to be taken back stands; null when nobody can say why. */
    synchronized void kept(Refusal why) {
        refusal = why;
        stage = ImportStage.KEPT;
    }

    synchronized ImportState state() {
        boolean isRead = grid != null;
        Map<RowOutcome, Long> counts = new EnumMap<>(RowOutcome.class);
        for (RowOutcome outcome : RowOutcome.values()) {
            counts.put(outcome, plan == null ? 0 : plan.count(outcome));
        }
        return new ImportState(
                stage,
                progress.percent(),
                file,
                client,
                isRead ? Optional.of(grid.kind()) : Optional.empty(),
                isRead ? grid.charset() : "",
                isRead ? grid.headings() : List.of(),
                columns,
                plan == null ? List.of() : preview(),
                isRead ? grid.rows().size() : 0,
                counts,
                plan == null ? 0 : plan.clients().size(),
                plan == null ? List.of() : plan.faults(),
                Optional.ofNullable(unreadable),
                stage == ImportStage.REFUSED || stage == ImportStage.KEPT
                        ? Optional.ofNullable(refusal)
                        : Optional.empty());
    }

    private List<PreviewRow> preview() {
        List<PreviewRow> preview = new ArrayList<>();
        for (Row row : grid.rows().subList(0, Math.min(PREVIEW, grid.rows().size()))) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < grid.headings().size(); column++) {
                cells.add(row.cell(column));
            }
            RowOutcome outcome = plan.outcomes().getOrDefault(row.number(), RowOutcome.REFUSED);
            preview.add(new PreviewRow(row.number(), outcome, cells));
        }
        return preview;
    }
}

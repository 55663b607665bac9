package fr.aiguillage.directory.exchange;

import fr.aiguillage.directory.exchange.House.Holder;
import fr.aiguillage.script.sheet.SheetBatch;
import fr.aiguillage.script.sheet.SheetBatch.Wanted;
import fr.aiguillage.script.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Works out what a file would change, and tells what is wrong in it. Changes nothing. */
final class Planner {

    private final House house;
    private final OptionalLong onlyClient;
    private final Progress progress;

    /**
     * @param onlyClient the client whose page the file was brought to; empty for a file over several clients
     * @param progress of the rows and the directories
     */
    Planner(House house, OptionalLong onlyClient, Progress progress) {
        this.house = house;
        this.onlyClient = onlyClient;
        this.progress = progress;
    }

    ImportPlan plan(Grid grid, List<Column> columns) {
        Tally tally = new Tally(grid, columns);
        progress.begin(2 * grid.rows().size());
        Map<Known, List<PersonChange>> changes = new LinkedHashMap<>();
        for (ClientRows rows : byClient(grid, columns, tally)) {
            changes.put(rows.known(), rows.changes());
        }
        shared(changes, tally);
        List<ClientPlan> plans = new ArrayList<>();
        changes.forEach((known, people) -> {
            written(known, people, tally).ifPresent(plans::add);
            progress.step(people.size());
        });
        return new ImportPlan(plans, tally.outcomes(), tally.sorted());
    }

    private Iterable<ClientRows> byClient(Grid grid, List<Column> columns, Tally tally) {
        Map<Long, ClientRows> clients = new LinkedHashMap<>();
        RowReader reader = new RowReader(grid.headings(), columns, tally.faults());
        for (Row row : grid.rows()) {
            progress.step();
            Optional<Entry> entry = reader.read(row);
            if (entry.isEmpty()) {
                tally.outcome(row.number(), RowOutcome.REFUSED);
                continue;
            }
            client(entry.get(), tally)
                    .ifPresent(known -> clients.computeIfAbsent(known.client().id(), id -> new ClientRows(known, tally))
                            .add(entry.get()));
        }
        return clients.values();
    }

    private Optional<Known> client(Entry entry, Tally tally) {
        Optional<Known> named = entry.client().isEmpty() ? Optional.empty() : house.client(entry.client());
        if (onlyClient.isPresent()) {
            Known only = house.client(onlyClient.getAsLong()).orElseThrow();
            boolean isOther = !entry.client().isEmpty() && !named.equals(Optional.of(only));
            if (isOther) {
                tally.fault(entry.row(), Column.CLIENT, FaultKind.OTHER_CLIENT, entry.client());
            }
            return isOther ? Optional.empty() : Optional.of(only);
        }
        if (named.isEmpty()) {
            FaultKind kind = entry.client().isEmpty() ? FaultKind.NO_CLIENT : FaultKind.UNKNOWN_CLIENT;
            tally.fault(entry.row(), Column.CLIENT, kind, entry.client());
        }
        return named;
    }

    /** Tells of numbers that somebody else has too; nobody is refused for it, since lines are shared in earnest. */
    private void shared(Map<Known, List<PersonChange>> changes, Tally tally) {
        Map<String, List<Holder>> holders = house.holders(changes);
        changes.forEach((known, people) -> people.forEach(change -> {
            List<String> before = Merge.numbers(change.before());
            Merge.numbers(change.after()).stream()
                    .filter(number -> !before.contains(number))
                    .forEach(number -> shared(known, change, number, holders, tally));
        }));
    }

    private static void shared(
            Known known, PersonChange change, String number, Map<String, List<Holder>> holders, Tally tally) {
        for (Holder holder :
                Acquaintance.international(number).map(holders::get).orElse(List.of())) {
            boolean isSame = holder.known().equals(known);
            if (!isSame) {
                String client = holder.known().client().name();
                tally.fault(change.row(), null, FaultKind.NUMBER_SHARED_BY_CLIENTS, number, client);
                return;
            }
            if (!holder.name().equals(change.name())) {
                tally.fault(change.row(), null, FaultKind.NUMBER_SHARED, number, holder.name());
                return;
            }
        }
    }

    /** The directory with the changes; without those that its text could not say, which are refused. */
    private static Optional<ClientPlan> written(Known known, List<PersonChange> people, Tally tally) {
        if (people.isEmpty()) {
            return Optional.empty();
        }
        SheetBatch.Result written = SheetBatch.change(
                known.text(),
                people.stream()
                        .map(change -> new Wanted(change.id(), change.kind(), change.name(), change.after()))
                        .toList());
        if (new SourceText("annuaire", written.text()).isTooLong()) {
            String client = known.client().name();
            people.forEach(change ->
                    tally.fault(change.row(), null, FaultKind.DIRECTORY_TOO_LONG, client, SourceText.LONGEST));
            return Optional.empty();
        }
        List<PersonChange> kept = new ArrayList<>();
        for (int place = 0; place < people.size(); place++) {
            PersonChange change = people.get(place);
            if (written.refused().contains(place)) {
                tally.fault(change.row(), null, FaultKind.UNFIT_WORDS, change.name());
            } else {
                kept.add(change);
            }
        }
        return kept.isEmpty() ? Optional.empty() : Optional.of(new ClientPlan(known, kept, written.text()));
    }
}

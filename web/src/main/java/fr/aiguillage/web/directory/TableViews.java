package fr.aiguillage.web.directory;

import fr.aiguillage.directory.ClientDirectory;
import fr.aiguillage.directory.Consequence;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.script.facts.Table;
import fr.aiguillage.script.sheet.Outcome;
import fr.aiguillage.script.sheet.TableEdits;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.web.platform.Sentences;
import fr.aiguillage.web.platform.Typography;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A client's own tables as a page shows them: what they hold, and which scenario could not go on without them. */
@Dependent
class TableViews implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Enough to know the table again. */
    private static final int FIRST = 5;

    @Inject
    private DirectoryService directories;

    @Inject
    private Sentences sentences;

    /** All tables of that directory, in the order of its text. */
    List<TableView> of(long client, ClientDirectory directory) {
        return directory.sheet().directory().tables().stream()
                .map(table -> view(client, directory, table))
                .toList();
    }

    private TableView view(long client, ClientDirectory directory, Table table) {
        int more = table.rows().size() - FIRST;
        return new TableView(
                table.name(),
                sentences.count("directory_tables.rows", table.rows().size()) + ", "
                        + sentences.count(
                                "directory_tables.columns", table.columns().size()),
                table.columns(),
                table.rows().stream().limit(FIRST).map(TableViews::shown).toList(),
                more > 0 ? sentences.count("directory_tables.more", more) : "",
                uses(client, directory.text(), table.name()));
    }

    private static List<String> shown(List<String> cells) {
        return cells.stream().map(Typography::french).toList();
    }

    private List<String> uses(long client, String text, String table) {
        Outcome without = TableEdits.remove(new SourceText("annuaire", text), table);
        Optional<String> changed =
                without instanceof Outcome.Faulty faulty ? Optional.of(faulty.text()) : without.edited();
        Map<String, List<String>> steps = new LinkedHashMap<>();
        for (Consequence one :
                changed.map(other -> directories.consequences(client, other)).orElse(List.of())) {
            if (one instanceof Consequence.InScenario in) {
                steps.computeIfAbsent(scenario(in), scenario -> new ArrayList<>())
                        .add(in.step());
            }
        }
        return steps.entrySet().stream()
                .map(scenario -> told(scenario.getKey(), scenario.getValue()))
                .toList();
    }

    private String scenario(Consequence.InScenario in) {
        return sentences.say(in.isLive() ? "directory_consequence.live" : "directory_consequence.draft", in.number());
    }

    private String told(String scenario, List<String> steps) {
        String named = steps.stream()
                .filter(step -> !step.isEmpty())
                .distinct()
                .map(step -> Typography.french(sentences.say("directory_tables.step", step)))
                .collect(Collectors.joining(", "));
        return named.isEmpty() ? scenario : sentences.say("directory_tables.in_steps", scenario, named);
    }
}

package fr.aiguillage.web.scenario;

import fr.aiguillage.scenario.ScenarioService;
import fr.aiguillage.scenario.ScenarioSummary;
import fr.aiguillage.scenario.ScenarioVersion;
import fr.aiguillage.web.platform.Sentences;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** Every client's scenario at a glance; what waits for somebody comes first. */
@Named
@ViewScoped
public class ScenarioListBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ScenarioService scenarios;

    @Inject
    private AuthorNames authors;

    @Inject
    private Sentences sentences;

    private List<Row> rows;
    private List<Row> shown;

    @PostConstruct
    void read() {
        rows = scenarios.summaries().stream().map(this::row).toList();
    }

    private Row row(ScenarioSummary summary) {
        ScenarioVersion pending = summary.pending().orElse(null);
        return new Row(
                summary.client().id(),
                summary.client().name(),
                summary.client().trade(),
                summary.live()
                        .map(v -> sentences.say("scenario_list.version", v.number()))
                        .orElse(""),
                summary.live()
                        .flatMap(ScenarioVersion::liveAt)
                        .map(sentences::day)
                        .orElse(""),
                pending == null ? "" : state(pending),
                pending == null ? "" : authors.of(pending.createdBy()) + ", " + sentences.moment(pending.createdAt()),
                pending != null && pending.state() == ScenarioVersion.State.APPROVED);
    }

    private String state(ScenarioVersion version) {
        String state = version.state().name().toLowerCase(Locale.ROOT);
        return sentences.say("scenario_workshop.state_" + state, version.number());
    }

    /** A line for each client. */
    public List<Row> getRows() {
        return rows;
    }

    /** Those that pass the filter. */
    public List<Row> getShown() {
        return shown;
    }

    /** Takes those that pass the filter. */
    public void setShown(List<Row> shown) {
        this.shown = shown;
    }

    /**
     * A client's scenario.
     *
     * @param live the version that answers calls; empty when none does
     * @param pending the newer version and its state; empty when there is none
     * @param approved whether it only waits to be made live
     */
    public record Row(
            long client,
            String name,
            String trade,
            String live,
            String since,
            String pending,
            String by,
            boolean approved)
            implements Serializable {}
}

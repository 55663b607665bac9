package fr.aiguillage.web.scenario;

import fr.aiguillage.directory.Client;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.scenario.ScenarioService;
import fr.aiguillage.scenario.TextStanding;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every client's scenario at a glance. */
@Named
@ViewScoped
public class ScenarioListBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ScenarioService scenarios;

    @Inject
    private DirectoryService directories;

    @Inject
    private VersionWords words;

    private List<Row> rows;
    private List<Row> shown;

    @PostConstruct
    void read() {
        Map<Long, TextStanding> standings = scenarios.standings();
        // the table sorts it in place
        rows = new ArrayList<>();
        for (Client client : directories.clients()) {
            TextStanding standing = standings.getOrDefault(client.id(), TextStanding.NONE);
            rows.add(new Row(client.id(), client.name(), client.trade(), words.row(standing)));
        }
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
     * @param standing which version answers calls and which one waits
     */
    public record Row(long client, String name, String trade, StandingView standing) implements Serializable {}
}

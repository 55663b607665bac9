package fr.aiguillage.web.scenario;

import fr.aiguillage.directory.Client;
import fr.aiguillage.scenario.BlockService;
import fr.aiguillage.scenario.BlockSummary;
import fr.aiguillage.security.CurrentUser;
import fr.aiguillage.security.Role;
import fr.aiguillage.web.platform.Sentences;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The blocks that scenarios share, at a glance. */
@Named
@ViewScoped
public class ScenarioBlocksBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    /** No more users than these are named in a row; the rest is counted. */
    private static final int NAMED = 3;

    @Inject
    private BlockService blocks;

    @Inject
    private VersionWords words;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Sentences sentences;

    private List<Row> rows;
    private List<Row> shown;

    @PostConstruct
    void read() {
        // the table sorts it in place
        rows = new ArrayList<>(blocks.summaries().stream().map(this::row).toList());
    }

    private Row row(BlockSummary summary) {
        return new Row(
                summary.block().id(),
                summary.block().name(),
                summary.owner().map(Client::name).orElse(""),
                summary.users().size(),
                users(summary.users()),
                words.row(summary.standing()));
    }

    private String users(List<Client> users) {
        String named = users.stream().limit(NAMED).map(Client::name).collect(Collectors.joining(", "));
        return users.size() <= NAMED ? named : sentences.say("scenario_blocks.and_more", named, users.size() - NAMED);
    }

    /** Whether this person writes blocks, or only reads them. */
    public boolean isWriter() {
        return currentUser.hasRole(Role.ASSISTANT);
    }

    /** A line for each block. */
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
     * A block.
     *
     * @param owner the client whose own it is; empty for the house's
     * @param many how many scenarios use it
     * @param users the clients whose scenarios these are, the first by name
     * @param standing which version answers calls and which one waits
     */
    public record Row(long block, String name, String owner, int many, String users, StandingView standing)
            implements Serializable {}
}

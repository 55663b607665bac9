package fr.aiguillage.web.scenario;

import fr.aiguillage.directory.Client;
import fr.aiguillage.scenario.BlockService;
import fr.aiguillage.scenario.BlockSummary;
import fr.aiguillage.scenario.BlockVersion;
import fr.aiguillage.scenario.TextVersion;
import fr.aiguillage.security.CurrentUser;
import fr.aiguillage.security.Role;
import fr.aiguillage.web.platform.Sentences;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
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
    private AuthorNames authors;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Sentences sentences;

    private List<Row> rows;
    private List<Row> shown;

    @PostConstruct
    void read() {
        rows = blocks.summaries().stream().map(this::row).toList();
    }

    private Row row(BlockSummary summary) {
        BlockVersion pending = summary.pending().orElse(null);
        return new Row(
                summary.block().id(),
                summary.block().name(),
                summary.owner().map(Client::name).orElse(""),
                summary.users().size(),
                users(summary.users()),
                summary.live()
                        .map(v -> sentences.say("scenario_list.version", v.number()))
                        .orElse(""),
                summary.live().flatMap(BlockVersion::liveAt).map(sentences::day).orElse(""),
                pending == null ? "" : state(pending),
                pending == null ? "" : authors.of(pending.createdBy()) + ", " + sentences.moment(pending.createdAt()),
                pending != null && pending.state() == TextVersion.State.APPROVED);
    }

    private String users(List<Client> users) {
        String named = users.stream().limit(NAMED).map(Client::name).collect(Collectors.joining(", "));
        return users.size() <= NAMED ? named : sentences.say("scenario_blocks.and_more", named, users.size() - NAMED);
    }

    private String state(BlockVersion version) {
        String state = version.state().name().toLowerCase(Locale.ROOT);
        return sentences.say("scenario_workshop.state_" + state, version.number());
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
     * @param live the version that answers calls; empty when none does
     * @param pending the newer version and its state; empty when there is none
     * @param approved whether it only waits to be made live
     */
    public record Row(
            long block,
            String name,
            String owner,
            int many,
            String users,
            String live,
            String since,
            String pending,
            String by,
            boolean approved)
            implements Serializable {}
}

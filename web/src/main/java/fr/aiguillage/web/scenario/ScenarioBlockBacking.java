package fr.aiguillage.web.scenario;

import fr.aiguillage.flowchart.Flowchart;
import fr.aiguillage.scenario.BlockProof;
import fr.aiguillage.scenario.BlockService;
import fr.aiguillage.scenario.BlockSummary;
import fr.aiguillage.scenario.BlockVersion;
import fr.aiguillage.scenario.Impact;
import fr.aiguillage.scenario.ScenarioRefused;
import fr.aiguillage.scenario.TextStanding;
import fr.aiguillage.security.CurrentUser;
import fr.aiguillage.security.Role;
import fr.aiguillage.web.platform.Sentences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** One block of the house: its text with its faults, its drawing, and what becomes of every scenario that uses it. */
@Named
@RequestScoped
public class ScenarioBlockBacking {

    @Inject
    private BlockService blocks;

    @Inject
    private Workbench bench;

    @Inject
    private VersionWords words;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Sentences sentences;

    private Optional<BlockSummary> summary;
    private BlockProof proved;
    private ProofView proof;
    private List<BlockVersion> versions;
    private long kept;

    /** Answers 404 for a block that the house does not have. */
    public void open() throws IOException {
        if (key() > 0 && summary().isEmpty()) {
            bench.answerNotFound();
        }
    }

    /** Takes the act that the page sends; an act without a name proves the text again. */
    public void act() {
        try {
            switch (bench.sent("act")) {
                case "save" -> save(false);
                case "force" -> save(true);
                case "approve" ->
                    done(
                            "scenario_workshop.approved",
                            blocks.approve(opened().orElseThrow().id()));
                case "publish" ->
                    done(
                            "scenario_block.published",
                            blocks.publish(opened().orElseThrow().id()));
                default -> bench.clear();
            }
        } catch (ScenarioRefused refused) {
            reread();
            bench.refused("scenario_block", refused);
        }
    }

    private void save(boolean anyway) throws ScenarioRefused {
        if (!anyway && bench.conflict(latest())) {
            return;
        }
        BlockVersion draft = blocks.save(key(), getSource());
        kept = draft.blockId();
        done("scenario_workshop.kept", draft);
        if (!proved().holds()) {
            bench.mind("scenario_block.kept_with_faults");
        }
    }

    private void done(String told, BlockVersion version) {
        reread();
        proved = null;
        bench.done(told, version);
    }

    private void reread() {
        summary = null;
        versions = null;
    }

    /** What the page is headed with: the block's name, or that it is new. */
    public String getName() {
        return summary().map(s -> s.block().name()).orElseGet(() -> sentences.say("scenario_block.new"));
    }

    /** Whose block it is. */
    public String getOwner() {
        return summary()
                .flatMap(BlockSummary::owner)
                .map(client -> sentences.say("scenario_block.own", client.name()))
                .orElseGet(() -> sentences.say("scenario_block.house"));
    }

    /** Which version is live, in words; and when none is. */
    public String getLive() {
        return words.live(summary().map(BlockSummary::standing).orElse(TextStanding.NONE));
    }

    /** The key of the block; 0 while it is new. */
    public long getKey() {
        return key();
    }

    /** How this page is asked for this block. */
    public String getAddress() {
        return "?block=" + key();
    }

    /** What is to be told of the act; null when nothing is. */
    public NoticeView getNotice() {
        return bench.notice();
    }

    /** The version that the page has opened, or that it has just kept. */
    public VersionView getVersion() {
        return opened().map(this::view).orElse(VersionView.NONE);
    }

    /** Every version, the latest first. */
    public List<VersionView> getVersions() {
        return versions().stream().map(this::view).toList();
    }

    /** The text, as the page sent it or as the opened version has it. */
    public String getSource() {
        return bench.text(
                "source",
                () -> opened().map(BlockVersion::source).orElseGet(() -> sentences.say("scenario_block.first_text")));
    }

    /** The number of the version that a save must follow. */
    public int getBase() {
        return latest().map(BlockVersion::number).orElse(0);
    }

    /** What can be said of the text. */
    public ProofView getProof() {
        if (proof == null) {
            proof = ProofDrawing.draw(proved(), sentences);
        }
        return proof;
    }

    private BlockProof proved() {
        if (proved == null) {
            proved = blocks.prove(key(), getSource());
        }
        return proved;
    }

    /** What becomes of every scenario that uses the block, those that fail first. */
    public List<ImpactView> getImpacts() {
        return proved().impacts().stream().map(this::view).toList();
    }

    private ImpactView view(Impact impact) {
        boolean asked = String.valueOf(impact.client().id()).equals(bench.sent("noticed"));
        List<String> noticed = asked
                ? ImpactView.lines(
                        blocks.noticed(key(), getSource(), impact.client().id()), impact, sentences)
                : List.of();
        return ImpactView.of(impact, getName(), noticed, sentences);
    }

    /** How many scenarios use the block and how many could not answer calls with the text, in words. */
    public String getImpactCount() {
        long all = proved().impacts().size();
        long failing =
                proved().impacts().stream().filter(impact -> !impact.holds()).count();
        if (all == 0) {
            return sentences.say("scenario_block.unused");
        }
        return sentences.count("scenario_block.used", all) + ", "
                + (failing == 0
                        ? sentences.say("scenario_block.all_hold")
                        : sentences.count("scenario_block.failing", failing));
    }

    /** Whether this person writes blocks, or only reads them. */
    public boolean isWriter() {
        return currentUser.hasRole(Role.ASSISTANT);
    }

    /** The words that the editor colours. */
    public String getWords() {
        return EditorWords.of(getSource());
    }

    /** How a flowchart takes the page's colours. */
    public String getFlowchartStyle() {
        return Flowchart.stylesheet();
    }

    private VersionView view(BlockVersion version) {
        return VersionView.of(version, words, currentUser.getName());
    }

    private Optional<BlockVersion> opened() {
        return bench.opened(versions(), this::latest);
    }

    private Optional<BlockVersion> latest() {
        return versions().stream().findFirst();
    }

    private List<BlockVersion> versions() {
        if (versions == null) {
            versions = blocks.versions(key());
        }
        return versions;
    }

    private Optional<BlockSummary> summary() {
        if (summary == null) {
            summary = blocks.summary(key());
        }
        return summary;
    }

    private long key() {
        return kept > 0 ? kept : bench.sentKey("block");
    }
}

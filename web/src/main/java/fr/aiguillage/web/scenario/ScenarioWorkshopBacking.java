package fr.aiguillage.web.scenario;

import fr.aiguillage.flowchart.Flowchart;
import fr.aiguillage.scenario.BlockService;
import fr.aiguillage.scenario.ScenarioRefused;
import fr.aiguillage.scenario.ScenarioService;
import fr.aiguillage.scenario.ScenarioSummary;
import fr.aiguillage.scenario.ScenarioVersion;
import fr.aiguillage.script.runtime.Entry;
import fr.aiguillage.script.runtime.Session;
import fr.aiguillage.security.CurrentUser;
import fr.aiguillage.security.Role;
import fr.aiguillage.web.platform.Sentences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One scenario in the workshop: what is sent is proved and drawn again; acts keep it, approve it, make it live. */
@Named
@RequestScoped
public class ScenarioWorkshopBacking {

    @Inject
    private ScenarioService scenarios;

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

    @Inject
    private Clock clock;

    private ScenarioSummary summary;
    private Optional<Session.Replay> replay;
    private ProofView proof;
    private Optional<String> renamed;

    /** Answers 404 for a client that the house does not have. */
    public void open() throws IOException {
        if (getSummary() == null) {
            bench.answerNotFound();
        } else if (isRenamed()) {
            bench.mind("scenario_workshop.renamed", bench.sent("instead"), bench.sent("by"));
        }
    }

    /** Takes the act that the page sends; an act without a name proves the text again. */
    public void act() {
        try {
            switch (bench.sent("act")) {
                case "save" -> save(false);
                case "force" -> save(true);
                case "approve" ->
                    done("approved", scenarios.approve(opened().orElseThrow().id()));
                case "publish" ->
                    done("published", scenarios.publish(opened().orElseThrow().id()));
                default -> bench.clear();
            }
        } catch (ScenarioRefused refused) {
            summary = null;
            bench.refused("scenario_workshop", refused);
        }
    }

    private void save(boolean anyway) throws ScenarioRefused {
        if (!anyway && bench.conflict(getSummary().version(getBase()))) {
            return;
        }
        done("kept", scenarios.save(client(), getSource(), getTests()));
        if (!getProof().compiles()) {
            bench.mind("scenario_workshop.kept_with_faults");
        }
    }

    private void done(String what, ScenarioVersion version) {
        summary = null;
        bench.done("scenario_workshop." + what, version);
    }

    /** The client and its versions; null when there is none. */
    public ScenarioSummary getSummary() {
        if (summary == null) {
            summary = scenarios.summary(client()).orElse(null);
        }
        return summary;
    }

    /** How this page is asked for this scenario. */
    public String getAddress() {
        return "?client=" + client();
    }

    /** What is to be told of the act; null when nothing is. */
    public NoticeView getNotice() {
        return bench.notice();
    }

    /** The version that the page has opened, or that it has just kept; the one that waits to go live until it says otherwise. */
    public VersionView getVersion() {
        return opened().map(this::view).orElse(VersionView.NONE);
    }

    /** Every version, the latest first. */
    public List<VersionView> getVersions() {
        return getSummary().versions().stream().map(this::view).toList();
    }

    /** Which version is live, in words; and when none is. */
    public String getLive() {
        return words.live(getSummary().standing());
    }

    /** The scenario's text, as the page sent it or as the opened version has it. */
    public String getSource() {
        return bench.text("source", () -> renamed().orElseGet(() -> stored(ScenarioVersion::source)));
    }

    /** Whether the text names somebody else than any version does, as the page was asked to, and is not kept yet. */
    public boolean isRenamed() {
        return renamed().isPresent();
    }

    private Optional<String> renamed() {
        if (renamed == null) {
            renamed = bench.sent("instead").isEmpty() || !isWriter()
                    ? Optional.empty()
                    : scenarios.naming(client(), bench.sent("by"), bench.sent("instead"));
        }
        return renamed;
    }

    /** Its test calls likewise. */
    public String getTests() {
        return bench.text("tests", () -> stored(ScenarioVersion::tests));
    }

    /** The number of the version that a save must follow. */
    public int getBase() {
        return getSummary().lastWritten();
    }

    /** What can be said of the text. */
    public ProofView getProof() {
        if (proof == null) {
            List<Entry> tried = replay().map(r -> r.session().entries()).orElse(List.of());
            proof = ProofDrawing.draw(scenarios.prove(client(), getSource(), getTests()), tried, sentences);
        }
        return proof;
    }

    /** The call that is tried; null when none is, or the text cannot answer one. */
    public TrialView getTrial() {
        int moves = moves().length;
        return replay().map(r -> TrialDrawing.draw(r, moves, sentences)).orElse(null);
    }

    private Optional<Session.Replay> replay() {
        if (replay == null) {
            replay = bench.sent("at").isEmpty()
                    ? Optional.empty()
                    : scenarios.rehearse(client(), getSource(), at(), TrialMoves.read(moves()));
        }
        return replay;
    }

    /** Now, as a field for date and hour writes it. */
    public String getNow() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES).toString();
    }

    /** Whether this person writes scenarios, or only reads them. */
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

    private VersionView view(ScenarioVersion version) {
        VersionView view = VersionView.of(version, words, currentUser.getName());
        return version.blockVersionId()
                .flatMap(blocks::version)
                .map(block ->
                        view.with(sentences.say("scenario_workshop.with_block", blocks.name(block), block.number())))
                .orElse(view);
    }

    private Optional<ScenarioVersion> opened() {
        return bench.opened(getSummary().versions(), getSummary()::current);
    }

    private String stored(Function<ScenarioVersion, String> part) {
        return opened().map(part).orElse("");
    }

    private LocalDateTime at() {
        try {
            return LocalDateTime.parse(bench.sent("at"));
        } catch (DateTimeParseException unreadable) {
            return LocalDateTime.now(clock);
        }
    }

    private String[] moves() {
        return bench.allSent("move");
    }

    private long client() {
        return bench.sentKey("client");
    }
}

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
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
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
    private FacesContext faces;

    @Inject
    private ScenarioService scenarios;

    @Inject
    private BlockService blocks;

    @Inject
    private AuthorNames authors;

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
    private NoticeView notice;

    /** Answers 404 for a client that the house does not have. */
    public void open() throws IOException {
        if (getSummary() == null) {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
        }
    }

    /** Takes the act that the page sends; an act without a name proves the text again. */
    public void act() {
        try {
            switch (sent("act")) {
                case "save" -> save(false);
                case "force" -> save(true);
                case "approve" ->
                    done("approved", scenarios.approve(opened().orElseThrow().id()));
                case "publish" ->
                    done("published", scenarios.publish(opened().orElseThrow().id()));
                default -> notice = null;
            }
        } catch (ScenarioRefused refused) {
            summary = null;
            notice = NoticeView.fault(sentences.say("scenario_workshop.refused_" + refused.reason()));
        }
    }

    private void save(boolean anyway) throws ScenarioRefused {
        Optional<ScenarioVersion> latest = lastWritten();
        int number = latest.map(ScenarioVersion::number).orElse(0);
        if (!anyway && !String.valueOf(number).equals(sent("base"))) {
            ScenarioVersion other = latest.orElseThrow();
            notice = NoticeView.conflict(sentences.say(
                    "scenario_workshop.conflict",
                    authors.of(other.createdBy()),
                    number,
                    sentences.moment(other.createdAt())));
            return;
        }
        done("kept", scenarios.save(client(), getSource(), getTests()));
        if (!getProof().compiles()) {
            notice = notice.butMind(sentences.say("scenario_workshop.kept_with_faults", notice.version()));
        }
    }

    private void done(String what, ScenarioVersion version) {
        summary = null;
        notice = NoticeView.done(sentences.say("scenario_workshop." + what, version.number()), version.number());
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
        return notice;
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
        return text("source", ScenarioVersion::source);
    }

    /** Its test calls likewise. */
    public String getTests() {
        return text("tests", ScenarioVersion::tests);
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
            replay = sent("at").isEmpty()
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
        String number = notice != null && notice.version() > 0 ? String.valueOf(notice.version()) : sent("version");
        return number.isEmpty()
                ? getSummary().current()
                : getSummary().versions().stream()
                        .filter(v -> String.valueOf(v.number()).equals(number))
                        .findFirst();
    }

    private Optional<ScenarioVersion> lastWritten() {
        return getSummary().version(getSummary().lastWritten());
    }

    private String text(String field, Function<ScenarioVersion, String> stored) {
        return faces.isPostback() ? sent(field) : opened().map(stored).orElse("");
    }

    private LocalDateTime at() {
        try {
            return LocalDateTime.parse(sent("at"));
        } catch (DateTimeParseException unreadable) {
            return LocalDateTime.now(clock);
        }
    }

    private String[] moves() {
        String[] moves =
                faces.getExternalContext().getRequestParameterValuesMap().get("move");
        return moves == null ? new String[0] : moves;
    }

    private long client() {
        String client = sent("client");
        return client.matches("\\d{1,18}") ? Long.parseLong(client) : 0;
    }

    private String sent(String name) {
        return faces.getExternalContext().getRequestParameterMap().getOrDefault(name, "");
    }
}

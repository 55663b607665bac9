package fr.aiguillage.web.call;

import fr.aiguillage.call.CallPasts;
import fr.aiguillage.call.CallState;
import fr.aiguillage.call.Remark;
import fr.aiguillage.call.RemarkService;
import fr.aiguillage.message.AcknowledgementService;
import fr.aiguillage.message.MessageService;
import fr.aiguillage.scenario.BriefingService;
import fr.aiguillage.web.platform.Screen;
import fr.aiguillage.web.platform.Sentences;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** What she looks up and says beside the call: none of it moves the script. */
@Dependent
public class Beside implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Set<String> ACTS =
            Set.of("search", "searchAll", "chart", "remark", "briefing", "understood", "read");

    @Inject
    private RemarkService remarks;

    @Inject
    private CallPasts pasts;

    @Inject
    private BriefingService briefings;

    @Inject
    private AcknowledgementService acknowledgements;

    @Inject
    private MessageService messages;

    @Inject
    private Clock clock;

    @Inject
    private CallDirectory directory;

    @Inject
    private Sentences sentences;

    @Inject
    private Screen screen;

    private PastView past = PastView.nothing(0);
    private transient DirectoryView found;
    private transient ChartView chart;
    private transient BriefingView briefing;
    private boolean unread;

    /** Whether the act of that name is done here. */
    static boolean isOne(String act) {
        return ACTS.contains(act);
    }

    /**
     * Does that act.
     *
     * @param at how many moves of the call the page has seen
     */
    void act(String name, String value, long call, int at, Optional<CallState> state) {
        switch (name) {
            case "search", "searchAll" -> found = directory.search(state, value, name.equals("searchAll"), words());
            case "chart" -> chart = directory.chart(state, words());
            case "briefing" -> brief(state.flatMap(one -> one.call().scenarioVersionId()));
            case "read" -> read(Long.parseLong(value));
            case "understood" -> understood(Long.parseLong(value), state);
            default -> remark(value.split(" ", 2), call, at);
        }
    }

    /** What she says does not fit, after its kind; the call goes on where it stands. */
    private void remark(String[] said, long call, int at) {
        remarks.make(call, at, Remark.Kind.valueOf(said[0]), said.length > 1 ? said[1] : "");
    }

    /** Its recipient has said on the telephone that he knows an urgent message. */
    private void read(long delivery) {
        acknowledgements.acknowledgeByTelephone(delivery);
        past = PastView.nothing(0);
    }

    /** The briefing of the call before her; between calls, the next that she has not read. */
    private void brief(Optional<Long> version) {
        briefing = version.or(() -> briefings.unread().stream().findFirst())
                .flatMap(briefings::of)
                .map(known -> BriefingDrawing.draw(known, sentences))
                .orElse(BriefingView.NOTHING);
    }

    private void understood(long version, Optional<CallState> state) {
        briefings.understood(version);
        unread = false;
        if (state.isPresent()) {
            briefing = BriefingView.NOTHING;
        } else {
            brief(Optional.empty());
        }
    }

    /** The briefing that she asked for. */
    BriefingView briefing() {
        return briefing == null ? BriefingView.NOTHING : briefing;
    }

    /** Whether she has never read the briefing of the call before her. */
    boolean unread() {
        return unread;
    }

    /** How many briefings she has not read, in words; empty when she has read them all. */
    String toRead() {
        int many = briefings.unread().size();
        return many == 0 ? "" : words().count("briefings", many, many);
    }

    /** What the directory found last. */
    DirectoryView found() {
        return found == null ? DirectoryView.NOTHING : found;
    }

    /** The organigramme, once it was asked for. */
    ChartView chart() {
        return chart == null ? ChartView.NOTHING : chart;
    }

    /** What came before the call; looked up once, when it comes before her. */
    PastView past(ConsoleView desk) {
        long call = desk.call();
        if (past.call() != call) {
            past = pasts.of(call)
                    .map(before -> new PastDrawing(
                                    sentences, words(), sent(), desk.client().name())
                            .draw(call, before))
                    .orElse(PastView.nothing(call));
            unread = past.unread();
        }
        return past;
    }

    /** What she looked at is put away. */
    void forget() {
        past = PastView.nothing(0);
        found = null;
        chart = null;
        briefing = null;
    }

    /** From now on there is a client to look up. */
    void identified() {
        past = PastView.nothing(0);
    }

    private SentDrawing sent() {
        return new SentDrawing(words(), clock, messages::leavesAt);
    }

    private ConsoleWords words() {
        return new ConsoleWords(screen.getLocale());
    }
}

package fr.aiguillage.web.call;

import static java.util.stream.Collectors.toMap;

import fr.aiguillage.call.CallPasts;
import fr.aiguillage.call.CallService;
import fr.aiguillage.call.CallState;
import fr.aiguillage.call.Remark;
import fr.aiguillage.call.RemarkService;
import fr.aiguillage.message.MessageService;
import fr.aiguillage.script.facts.LineKind;
import fr.aiguillage.script.runtime.Entry;
import fr.aiguillage.script.runtime.Move;
import fr.aiguillage.script.runtime.Outcome;
import fr.aiguillage.script.runtime.Prompt;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.Session;
import fr.aiguillage.script.runtime.Tongue;
import fr.aiguillage.web.call.ConsoleView.CallTab;
import fr.aiguillage.web.call.ConsoleView.Stage;
import fr.aiguillage.web.platform.Screen;
import fr.aiguillage.web.platform.Sentences;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One secretary's console: takes each of her acts, draws what follows. */
@Named
@ViewScoped
public class CallConsoleBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CallService calls;

    @Inject
    private MessageService messages;

    @Inject
    private RemarkService remarks;

    @Inject
    private CallPasts pasts;

    @Inject
    private Sentences sentences;

    @Inject
    private CallDirectory directory;

    @Inject
    private CallRinging ringing;

    @Inject
    private Screen screen;

    @Inject
    private Clock clock;

    private long current;
    private String since;
    private PastView past = PastView.nothing(0);
    private transient ConsoleView desk;
    private transient DirectoryView found;
    private transient ChartView chart;
    private transient List<CallTab> tabs;
    private transient Glance glance;

    /** What the page draws. */
    public ConsoleView getDesk() {
        if (desk == null) {
            refresh();
        }
        return desk;
    }

    /** What the directory found last. */
    public DirectoryView getDirectory() {
        return found == null ? DirectoryView.NOTHING : found;
    }

    /** The organigramme, once it was asked for. */
    public ChartView getChart() {
        return chart == null ? ChartView.NOTHING : chart;
    }

    /** What came before the call; looked up once, when it comes before her. */
    public PastView getPast() {
        long call = getDesk().call();
        if (past.call() != call) {
            past = pasts.of(call)
                    .map(before ->
                            new PastDrawing(sentences, words(), desk.client().name()).draw(call, before))
                    .orElse(PastView.nothing(call));
        }
        return past;
    }

    /** Takes the act that the page sends. */
    public void act() {
        Map<String, String> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        String value = sent.getOrDefault("value", "");
        getDesk();
        if (sent.get("call").equals(String.valueOf(desk.call()))) {
            act(sent.get("act"), value, Integer.parseInt(sent.get("at")));
        } else {
            refresh();
        }
    }

    private void act(String name, String value, int at) {
        switch (name) {
            case "answer" -> withScript(session -> answer(session, value, at));
            case "leave" -> withScript(session -> leave(session, at));
            case "outcome" -> withScript(session -> report(session, value, at));
            case "back" -> withScript(session -> back(session, value));
            case "hangup" -> hangUp(at);
            case "speak" -> move(new Move.Speak(Tongue.valueOf(value)), at, null);
            case "identify" -> identify(Long.parseLong(value));
            case "keep" -> DraftBodies.read(value).forEach((rank, body) -> calls.keepEdit(current, rank, body));
            case "send" -> send(DraftBodies.read(value));
            case "search" -> found = directory.search(state(), value, false, words());
            case "searchAll" -> found = directory.search(state(), value, true, words());
            case "chart" -> chart = directory.chart(state(), words());
            case "remark" -> remark(value.split(" ", 2), at);
            case "dialled" -> dialled(value.split(" ", 3));
            case "switch" -> change(Long.parseLong(value));
            case "ready" -> ready();
            case "pause" -> pause();
            case "ring" -> ring(Long.parseLong(value));
            case "seen" -> seen();
            default -> look();
        }
    }

    private interface ScriptAct {
        void on(Session session);
    }

    private void withScript(ScriptAct act) {
        state().flatMap(CallState::session).ifPresentOrElse(act::on, this::refresh);
    }

    private void answer(Session session, String value, int at) {
        int place = DeskDrawing.place(session, glance.revising());
        if (place >= 0) {
            correct(session, place, value, at);
        } else if (session.prompt() instanceof Prompt.Ask ask) {
            move(new Move.Answer(ask.question().name(), value), at, faultOf(ask.question()));
        }
    }

    private void correct(Session session, int place, String value, int at) {
        var answered = (Entry.Answered) session.entries().get(place);
        if (answered.value().display().equals(value)) {
            redraw(glance.ahead(bodies()));
            return;
        }
        String question = answered.question().name();
        int occurrence = (int) session.entries().subList(0, place + 1).stream()
                .filter(e ->
                        e instanceof Entry.Answered a && a.question().name().equals(question))
                .count();
        move(new Move.Correct(question, occurrence, value), at, faultOf(answered.question()));
    }

    private void leave(Session session, int at) {
        if (session.prompt() instanceof Prompt.Ask ask) {
            move(new Move.Leave(ask.question().name()), at, words().get("required"));
        }
    }

    private void report(Session session, String outcome, int at) {
        if (session.prompt() instanceof Prompt.Dial dial) {
            LineKind line = dial.line();
            move(new Move.Report(dial.person().id(), line, Outcome.valueOf(outcome)), at, null);
        }
    }

    private void back(Session session, String answer) {
        int last = glance.revising() < 0 ? DeskDrawing.answers(session) : glance.revising();
        int rank = answer.isEmpty() ? last - 1 : Integer.parseInt(answer);
        redraw(rank < 0 ? glance : glance.revising(rank));
    }

    private void hangUp(int at) {
        if (state().flatMap(CallState::session).isPresent()) {
            move(new Move.HangUp(), at, null);
        } else {
            send(Map.of());
        }
    }

    private void move(Move move, int at, String fault) {
        Map<Integer, String> seen = bodies();
        Optional<CallService.Moved> moved = calls.move(current, at, move);
        if (moved.isEmpty()) {
            refresh();
        } else if (moved.get().taken()) {
            glance = glance.ahead(seen);
            draw(moved.get().state());
        } else {
            boolean behind = moved.get().state().moves() != at;
            glance = behind ? glance.noticed(words().get("behind")) : glance.refused(fault);
            draw(moved.get().state());
        }
    }

    private void identify(long clientId) {
        calls.identify(current, clientId);
        past = PastView.nothing(0); // from now on there is a client to look up
        refresh();
    }

    /** The messages leave; she has a moment to herself before the next call. */
    private void send(Map<Integer, String> bodies) {
        ClientView client = desk.client();
        long ended = current;
        calls.pause();
        calls.send(ended, bodies);
        since = clock.instant().toString();
        glance = Glance.AHEAD;
        tabs = drawing().tabs(calls.open(), 0);
        desk = new ConsoleView(
                Stage.WRAP_UP,
                since,
                tabs,
                ended,
                0,
                client,
                List.of(),
                null,
                List.of(),
                SentDrawing.draw(messages.deliveriesOf(ended), words()),
                null,
                null);
    }

    private void ready() {
        calls.ready();
        since = clock.instant().toString();
        current = 0;
        refresh();
    }

    private void pause() {
        calls.pause();
        since = clock.instant().toString();
        refresh();
    }

    private void ring(long clientId) {
        ringing.ring(clientId);
        refresh();
    }

    /** Somebody of the directory is called: of which client, who, on which line. */
    private void dialled(String[] whom) {
        calls.dialled(current, Long.parseLong(whom[0]), whom[2], LineKind.valueOf(whom[1]));
    }

    /** What she says does not fit, after its kind; the call goes on where it stands. */
    private void remark(String[] said, int at) {
        remarks.make(desk.call(), at, Remark.Kind.valueOf(said[0]), said.length > 1 ? said[1] : "");
    }

    private void change(long call) {
        current = call;
        glance = Glance.AHEAD;
        refresh();
    }

    private void seen() {
        calls.seen();
        look();
    }

    /** Looks for calls that have come; what she has before her stays. */
    private void look() {
        if (desk.stage() == Stage.WRAP_UP) {
            desk = desk.withTabs(drawing().tabs(calls.open(), 0));
        } else {
            refresh();
        }
    }

    private void refresh() {
        List<CallState> open = calls.open();
        boolean held = open.stream().anyMatch(state -> state.call().id() == current);
        if (!held) {
            current = open.isEmpty() ? 0 : open.get(0).call().id();
            glance = Glance.AHEAD;
        }
        glance = glance == null ? Glance.AHEAD : glance;
        tabs = drawing().tabs(open, current);
        calls.show(current).ifPresentOrElse(this::draw, this::idle);
    }

    private void idle() {
        since = since == null ? clock.instant().toString() : since;
        desk = ConsoleView.idle(calls.isReady() ? Stage.READY : Stage.BREAK, since);
    }

    private void redraw(Glance next) {
        glance = next;
        state().ifPresentOrElse(this::draw, this::refresh);
    }

    private void draw(CallState state) {
        desk = drawing().call(state, tabs, glance);
    }

    private Optional<CallState> state() {
        return calls.show(current);
    }

    private Map<Integer, String> bodies() {
        return desk.messages().stream().collect(toMap(DraftView::rank, DraftView::body));
    }

    private String faultOf(Question question) {
        return words().get("fault_" + question.type(), StepDrawing.examples(question));
    }

    private DeskDrawing drawing() {
        return new DeskDrawing(words(), clock.getZone(), LocalDate.now(clock));
    }

    private ConsoleWords words() {
        return new ConsoleWords(screen.getLocale());
    }
}

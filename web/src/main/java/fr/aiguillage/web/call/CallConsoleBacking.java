package fr.aiguillage.web.call;

import static java.util.stream.Collectors.toMap;

import fr.aiguillage.call.BreakReason;
import fr.aiguillage.call.CallService;
import fr.aiguillage.call.CallState;
import fr.aiguillage.call.PresenceService;
import fr.aiguillage.call.Standing;
import fr.aiguillage.message.MessageService;
import fr.aiguillage.script.runtime.Session;
import fr.aiguillage.web.call.ConsoleView.CallTab;
import fr.aiguillage.web.call.ConsoleView.Stage;
import fr.aiguillage.web.platform.Screen;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One secretary's console: takes each of her acts, draws what follows. It lasts as long as she is signed in; a page that is
 * opened begins it anew.
 */
@Named
@SessionScoped
public class CallConsoleBacking implements ConsoleModel, Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CallService calls;

    @Inject
    private PresenceService presence;

    @Inject
    private HoldActs holds;

    @Inject
    private Detour detour;

    @Inject
    private MessageService messages;

    @Inject
    private Beside beside;

    @Inject
    private CallPanels panels;

    @Inject
    private CallTasks tasks;

    @Inject
    private CallRinging ringing;

    @Inject
    private Screen screen;

    @Inject
    private Clock clock;

    private long current;
    private transient ConsoleView desk;
    private transient CallState drawn;
    private transient List<CallTab> tabs;
    private transient Map<Long, Glance> glances;

    /** Shows what is before her now, and nothing of what she looked at on the page before. */
    public synchronized void open() {
        current = 0;
        drawn = null;
        glances = null;
        beside.forget();
        refresh();
    }

    @Override
    public ConsoleView getDesk() {
        if (desk == null) {
            refresh();
        }
        return desk;
    }

    @Override
    public PastView getPast() {
        return beside.past(getDesk());
    }

    @Override
    public boolean isUnread() {
        return beside.unread();
    }

    @Override
    public String getToRead() {
        return beside.toRead();
    }

    @Override
    public UnsentView getUnsent() {
        Instant today = LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
        return UnsentView.of(messages.stuckSince(today, UnsentView.MOST_SHOWN), sent(), words());
    }

    @Override
    public BriefingView getBriefing() {
        return beside.briefing();
    }

    @Override
    public DirectoryView getDirectory() {
        return beside.found();
    }

    @Override
    public ChartView getChart() {
        return beside.chart();
    }

    @Override
    public PracticeView getPractice() {
        return null;
    }

    /** Does what she has done on the page, one act after the other, and draws the parts that the page asked for. */
    public synchronized String act(ConsoleAct act) {
        ConsoleView before = getDesk();
        boolean seen = act.call() == before.call();
        if (seen) {
            act.drafts().ifPresent(this::keep);
            act(act.name(), act.value(), act.at());
        } else {
            refresh();
        }
        return panels.draw(act.parts(), this, seen ? before : null);
    }

    private void act(String name, String value, int at) {
        if (ScriptMoves.isOne(name)) {
            script(name, value, at);
            return;
        }
        if (Beside.isOne(name)) {
            beside.act(name, value, desk.call(), at, state());
            return;
        }
        if (Detour.isOne(name)) {
            detour(name, value);
            return;
        }
        switch (name) {
            case "back" -> back(value);
            case "identify" -> identify(Long.parseLong(value));
            case "keep" -> redraw(glance()); // what she typed came with the act, and is counted again
            case "send" -> send(DraftBodies.read(value));
            case "switch" -> change(Long.parseLong(value));
            case "hold" -> hold();
            case "callback" -> callBack(value);
            case "ready" -> ready();
            case "pause" -> rest(BreakReason.valueOf(value));
            case "ring" -> ring(Long.parseLong(value));
            case "task" -> tasks.act(value);
            case "seen" -> seen();
            default -> look();
        }
    }

    private void detour(String name, String value) {
        detour.act(name, value, current);
        glances.put(current, glance().ahead(bodies()));
        refresh();
    }

    /** What she has typed into messages, before anything else is done. */
    private void keep(Map<Integer, String> drafts) {
        calls.keepEdits(current, drafts);
        drawn = null;
    }

    private void script(String name, String value, int at) {
        if (name.equals("hangup")) {
            detour.giveUp(current);
            drawn = null;
        }
        Optional<Session> session = state().flatMap(CallState::session);
        if (session.isEmpty() && name.equals("hangup")) {
            send(Map.of());
        } else if (session.isEmpty()) {
            refresh();
        } else {
            new ScriptMoves(session.get(), glance(), words())
                    .of(name, value)
                    .ifPresentOrElse(meant -> move(meant, at), () -> redraw(glance().ahead(bodies())));
        }
    }

    private void back(String answer) {
        state().flatMap(CallState::session)
                .ifPresentOrElse(
                        session -> redraw(new ScriptMoves(session, glance(), words()).back(answer)), this::refresh);
    }

    private void move(ScriptMoves.Meant meant, int at) {
        Map<Integer, String> seen = bodies();
        Optional<CallService.Moved> moved = calls.move(current, at, meant.move());
        if (moved.isEmpty()) {
            refresh();
        } else if (moved.get().taken()) {
            glances.put(current, glance().ahead(seen));
            draw(moved.get().state());
        } else {
            boolean behind = moved.get().state().moves() != at;
            glances.put(current, behind ? glance().noticed(words().get("behind")) : glance().refused(meant.fault()));
            draw(moved.get().state());
        }
    }

    private void identify(long clientId) {
        calls.identify(current, clientId);
        beside.identified();
        refresh();
    }

    /** The messages leave; she has a moment to herself before the next call. */
    private void send(Map<Integer, String> bodies) {
        ClientView client = desk.client();
        long ended = current;
        presence.wrapUp();
        calls.send(ended, bodies);
        glances.remove(ended);
        drawn = null;
        tabs = drawing().tabs(calls.open(), 0);
        desk = new ConsoleView(
                Stage.WRAP_UP,
                presence.standing().since().toString(),
                tabs,
                ended,
                0,
                client,
                List.of(),
                null,
                List.of(),
                sent().draw(messages.deliveriesOf(ended)),
                null,
                null,
                null,
                null,
                OffScriptView.NOTHING);
    }

    /** Whoever is on hold comes before whoever may call next. */
    private void ready() {
        presence.ready();
        List<CallState> open = calls.open();
        current = HoldActs.foremost(open);
        holds.goTo(current, open);
        refresh();
    }

    private void rest(BreakReason reason) {
        presence.rest(reason);
        current = 0;
        refresh();
    }

    private void ring(long clientId) {
        ringing.ring(clientId);
        refresh();
    }

    private void change(long call) {
        holds.goTo(call, calls.open());
        current = call;
        refresh();
    }

    private void hold() {
        calls.show(current).ifPresent(state -> current = holds.toggle(state.call(), calls.open()));
        refresh();
    }

    /** The caller is to be called back; with what she typed, where and when. */
    private void callBack(String typed) {
        if (typed.isEmpty()) {
            calls.show(current).ifPresent(holds::callBack);
        } else {
            glances.put(current, glance().misread(holds.amend(current, typed).orElse("")));
        }
        refresh();
    }

    private void seen() {
        presence.seen();
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
        boolean there = open.stream().anyMatch(state -> state.call().id() == current);
        if (!there) {
            current = HoldActs.foremost(open);
        }
        glances = glances == null ? new HashMap<>() : glances;
        tabs = drawing().tabs(open, current);
        calls.show(current).ifPresentOrElse(this::draw, this::idle);
    }

    private void idle() {
        Standing mine = presence.standing();
        Stage stage = switch (mine.availability()) {
            case READY -> Stage.READY;
            case WRAP_UP -> Stage.WRAP_UP;
            default -> Stage.BREAK;
        };
        desk = ConsoleView.idle(stage, mine.since().toString(), tabs);
    }

    private void redraw(Glance next) {
        glances.put(current, next);
        state().ifPresentOrElse(this::draw, this::refresh);
    }

    private void draw(CallState state) {
        drawn = state;
        desk = drawing().call(state, tabs, glance());
    }

    private Glance glance() {
        return glances.getOrDefault(current, Glance.AHEAD);
    }

    /** The call as it was drawn last: a move made on it is refused when somebody has made another since. */
    private Optional<CallState> state() {
        return Optional.ofNullable(drawn)
                .filter(state -> state.call().id() == current)
                .or(() -> calls.show(current));
    }

    private Map<Integer, String> bodies() {
        return desk.messages().stream().collect(toMap(DraftView::rank, DraftView::body));
    }

    private SentDrawing sent() {
        return new SentDrawing(words(), clock, messages::leavesAt);
    }

    private DeskDrawing drawing() {
        return new DeskDrawing(words(), clock.getZone(), LocalDate.now(clock), messages::smsTail);
    }

    private ConsoleWords words() {
        return new ConsoleWords(screen.getLocale());
    }
}

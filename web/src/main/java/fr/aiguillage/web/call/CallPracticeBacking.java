package fr.aiguillage.web.call;

import static java.util.stream.Collectors.toMap;

import fr.aiguillage.call.BreakReason;
import fr.aiguillage.call.CallState;
import fr.aiguillage.call.PracticeDesk;
import fr.aiguillage.call.PresenceService;
import fr.aiguillage.directory.Client;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.scenario.Practice;
import fr.aiguillage.scenario.PracticeService;
import fr.aiguillage.script.runtime.Session;
import fr.aiguillage.web.call.ConsoleView.Stage;
import fr.aiguillage.web.platform.Screen;
import fr.aiguillage.web.platform.Sentences;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A console on which a secretary practises: the same page, with a test call of a live scenario for a caller, and a correction
 * at the end. It is kept while she is signed in, until the page is opened anew, and is stored nowhere.
 */
@Named
@SessionScoped
public class CallPracticeBacking implements ConsoleModel, Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PracticeService practices;

    @Inject
    private PracticeDesk calls;

    @Inject
    private CallPanels panels;

    @Inject
    private PresenceService presence;

    @Inject
    private DirectoryService directories;

    @Inject
    private Sentences sentences;

    @Inject
    private Screen screen;

    @Inject
    private Clock clock;

    private transient ConsoleView desk;
    private transient PracticeView view;
    private transient Client client;
    private transient Practice practice;
    private transient CallState state;
    private transient Glance glance;
    private long number;

    /** While she practises she is given no call. */
    public synchronized void open() {
        presence.rest(BreakReason.TRAINING);
        choose();
    }

    @Override
    public ConsoleView getDesk() {
        if (desk == null) {
            choose();
        }
        return desk;
    }

    @Override
    public PracticeView getPractice() {
        getDesk();
        return view;
    }

    /** Does what she has done on the page, one act after the other, and draws the parts that the page asked for. */
    public synchronized String act(ConsoleAct act) {
        ConsoleView before = getDesk();
        boolean seen = act.call() == before.call();
        if (seen) {
            act(act.name(), act.value());
        }
        return panels.draw(act.parts(), this, seen ? before : null);
    }

    private void act(String name, String value) {
        switch (name) {
            case "seen" -> presence.seen();
            case "client" -> client(value);
            case "practice" -> begin(value);
            case "again" -> begin(practice);
            case "other" -> choose();
            case "back" -> back(value);
            case "send" -> send();
            default -> script(name, value);
        }
    }

    private void choose() {
        client = null;
        practice = null;
        state = null;
        view = drawing().clients(directories.clients());
        idle(Stage.CHOICE, null);
    }

    /** The client of that rank among those shown, or who is found by that name. */
    private void client(String value) {
        List<Client> all = directories.clients();
        Optional<Client> chosen = value.matches("\\d{1,4}") && Integer.parseInt(value) < all.size()
                ? Optional.of(all.get(Integer.parseInt(value)))
                : directories.searchClients(value).stream()
                        .map(match -> match.client())
                        .findFirst();
        List<Practice> those = chosen.map(one -> practices.of(one.id())).orElse(List.of());
        if (those.isEmpty()) {
            idle(Stage.CHOICE, sentences.say("call_practice.no_call"));
        } else {
            client = chosen.get();
            view = drawing().calls(client.name(), those);
            idle(Stage.CHOICE, null);
        }
    }

    private void begin(String rank) {
        List<Practice> those = client == null ? List.of() : practices.of(client.id());
        if (rank.matches("\\d{1,4}") && Integer.parseInt(rank) < those.size()) {
            begin(those.get(Integer.parseInt(rank)));
        }
    }

    private void begin(Practice chosen) {
        if (chosen != null) {
            practice = chosen;
            number--;
            glance = Glance.AHEAD;
            state = calls.begin(practice);
            draw();
        }
    }

    private void script(String name, String value) {
        Optional<Session> session = session();
        if (session.isEmpty() || !ScriptMoves.isOne(name)) {
            return;
        }
        Map<Integer, String> seen = desk.messages().stream().collect(toMap(DraftView::rank, DraftView::body));
        Optional<ScriptMoves.Meant> meant = new ScriptMoves(session.get(), glance, words()).of(name, value);
        Optional<CallState> next = meant.flatMap(one -> calls.move(state, one.move()));
        if (next.isPresent() || meant.isEmpty()) {
            state = next.orElse(state);
            glance = glance.ahead(seen);
        } else {
            glance = glance.refused(meant.get().fault());
        }
        draw();
    }

    private void back(String answer) {
        session().ifPresent(session -> {
            glance = new ScriptMoves(session, glance, words()).back(answer);
            draw();
        });
    }

    /** The messages go nowhere; she reads what was to be done otherwise. */
    private void send() {
        session().ifPresent(session -> {
            view = drawing().corrected(practice.correct(session));
            state = null;
            idle(Stage.CORRECTED, null);
        });
    }

    private Optional<Session> session() {
        return Optional.ofNullable(state).flatMap(CallState::session);
    }

    private void draw() {
        view = drawing().line(practice, state.session().orElseThrow());
        desk = new DeskDrawing(words(), clock.getZone(), LocalDate.now(clock), client -> "")
                .call(state, List.of(), glance)
                .withCall(number, clock.instant().toString());
    }

    private void idle(Stage stage, String notice) {
        desk = ConsoleView.idle(stage, clock.instant().toString(), List.of()).withNotice(notice);
    }

    private PracticeDrawing drawing() {
        return new PracticeDrawing(sentences, words());
    }

    private ConsoleWords words() {
        return new ConsoleWords(screen.getLocale());
    }
}

package fr.aiguillage.web.call;

import fr.aiguillage.call.Call;
import fr.aiguillage.call.CallState;
import fr.aiguillage.script.runtime.Entry;
import fr.aiguillage.script.runtime.Prompt;
import fr.aiguillage.script.runtime.Session;
import fr.aiguillage.web.call.ConsoleView.CallTab;
import fr.aiguillage.web.call.ConsoleView.Progress;
import fr.aiguillage.web.call.ConsoleView.Stage;
import fr.aiguillage.web.call.ConsoleView.TrailRow;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/** Draws a call as its secretary must see it: from the folded script to words on the screen. */
final class DeskDrawing {

    private static final int WHOLE = 100;

    private final ConsoleWords words;
    private final ZoneId zone;
    private final LocalDate today;
    private final LongFunction<String> smsTails;

    /**
     * @param smsTails what stands below a client's urgent SMS when it leaves, by the client's key
     */
    DeskDrawing(ConsoleWords words, ZoneId zone, LocalDate today, LongFunction<String> smsTails) {
        this.words = words;
        this.zone = zone;
        this.today = today;
        this.smsTails = smsTails;
    }

    List<CallTab> tabs(List<CallState> open, long current) {
        return new TabDrawing(words, zone, today).draw(open, current);
    }

    ConsoleView call(CallState state, List<CallTab> tabs, Glance glance) {
        if (state.client().isEmpty()) {
            ClientView client = new ClientDrawing(words, today).unknown(state.call());
            return view(state, Stage.UNKNOWN_LINE, tabs, client, List.of(), null, List.of(), null, glance);
        }
        ClientView client =
                new ClientDrawing(words, today).client(state.client().get(), state.call());
        return state.session()
                .map(session -> script(state, session, tabs, client, glance))
                .orElseGet(() -> view(
                        state,
                        Stage.CALL,
                        tabs,
                        client,
                        List.of(),
                        new OffScriptDrawing(words).step(state.offScript()).orElse(null),
                        List.of(),
                        null,
                        glance.noticed(words.get("no_scenario"))));
    }

    private ConsoleView script(CallState state, Session session, List<CallTab> tabs, ClientView client, Glance glance) {
        DraftDrawing letters = new DraftDrawing(
                words,
                state.edits(),
                glance.before(),
                () -> smsTails.apply(state.client().orElseThrow().clientId()));
        List<DraftView> written = letters.draw(state.messages());
        List<Entry> entries = session.entries();
        int revised = place(entries, glance.revising());
        boolean revising = revised >= 0;
        boolean stuck = session.prompt() instanceof Prompt.Exhausted;
        Optional<StepView> calling = new OffScriptDrawing(words).step(state.offScript());
        boolean check = !revising
                && calling.isEmpty()
                && (session.ended() || stuck || state.offScript().ends());
        List<DraftView> drafts = written.isEmpty() && !check ? letters.gathered(entries) : written;
        StepDrawing drawing = new StepDrawing(
                words, session, entries, !state.offScript().consultations().isEmpty());
        StepView step = revising
                ? drawing.past((Entry.Answered) entries.get(revised), glance.fault())
                : calling.orElseGet(() -> check ? drawing.closing() : drawing.present(glance.fault()));
        int until = revising ? revised : StepDrawing.start(entries);
        List<TrailRow> trail = new TrailDrawing(words, zone, state.offScript().consultations())
                .draw(session, entries, until, state.times());
        return view(
                state,
                check ? Stage.CHECK : Stage.CALL,
                tabs,
                client,
                trail,
                step,
                drafts,
                session.ended() || check ? checked(drafts) : progress(session, entries),
                stuck ? glance.noticed(words.get("exhausted")) : glance);
    }

    private ConsoleView view(
            CallState state,
            Stage stage,
            List<CallTab> tabs,
            ClientView client,
            List<TrailRow> trail,
            StepView step,
            List<DraftView> drafts,
            Progress progress,
            Glance glance) {
        Call call = state.call();
        return new ConsoleView(
                stage,
                begun(call),
                tabs,
                call.id(),
                state.moves(),
                client,
                trail,
                step,
                drafts,
                List.of(),
                progress,
                glance.notice(),
                new TabDrawing(words, zone, today).hold(call, tabs, glance.hour()),
                ReopeningView.of(state, words),
                new OffScriptDrawing(words).draw(state));
    }

    private static String begun(Call call) {
        return call.pickedUpAt().orElse(call.announcedAt()).toString();
    }

    private Progress checked(List<DraftView> drafts) {
        return new Progress(WHOLE, words.get(drafts.isEmpty() ? "progress_end" : "progress_check"));
    }

    private Progress progress(Session session, List<Entry> entries) {
        int done = (int) entries.stream().filter(TrailDrawing::isMove).count();
        int fewest = session.fewestLeft();
        int most = session.mostLeft();
        int share = WHOLE * (done + 1) / (done + 1 + Math.max(fewest, most));
        if (most < 0) {
            return new Progress(share, words.count("progress_from", fewest, fewest));
        }
        return fewest == most
                ? new Progress(share, words.count("progress", most, most))
                : new Progress(share, words.get("progress_between", fewest, most));
    }

    /** Where the answer of that rank stands in the entries; -1 when there is none. */
    static int place(List<Entry> entries, int answer) {
        int rank = 0;
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) instanceof Entry.Answered && rank++ == answer) {
                return i;
            }
        }
        return -1;
    }

    /** How many answers the call has. */
    static int answers(Session session) {
        return (int) session.entries().stream()
                .filter(Entry.Answered.class::isInstance)
                .count();
    }
}

package fr.aiguillage.web.call;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * All that the console shows at one moment.
 *
 * @param stage what the secretary is doing
 * @param since when she began to, as an ISO instant, for the timer
 * @param tabs the calls she holds, the one before her included
 * @param call the number of the call before her, or 0
 * @param at how many moves that call had when this was drawn
 * @param client whom she answers for, or null
 * @param trail what was said and answered, oldest first
 * @param step what to do now, or null
 * @param messages what the scenario has written so far
 * @param sent what left at the end of the call
 * @param progress how far along the script is, or null
 * @param notice one sentence about something unusual, or null
 * @param hold why the call is not spoken with, or null
 * @param reopening how the call goes on after all when something else than its script has ended it, or null
 * @param offScript what she did that the script does not foresee
 */
public record ConsoleView(
        Stage stage,
        String since,
        List<CallTab> tabs,
        long call,
        int at,
        ClientView client,
        List<TrailRow> trail,
        StepView step,
        List<DraftView> messages,
        List<SentMessage> sent,
        Progress progress,
        String notice,
        HoldView hold,
        ReopeningView reopening,
        OffScriptView offScript) {

    /** Copies the lists, so that what is shown never changes. */
    public ConsoleView {
        tabs = List.copyOf(tabs);
        trail = List.copyOf(trail);
        messages = List.copyOf(messages);
        sent = List.copyOf(sent);
    }

    static ConsoleView idle(Stage stage, String since, List<CallTab> tabs) {
        return new ConsoleView(
                stage,
                since,
                tabs,
                0,
                0,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                OffScriptView.NOTHING);
    }

    ConsoleView withTabs(List<CallTab> held) {
        return new ConsoleView(
                stage, since, held, call, at, client, trail, step, messages, sent, progress, notice, hold, reopening,
                offScript);
    }

    ConsoleView withNotice(String sentence) {
        return new ConsoleView(
                stage, since, tabs, call, at, client, trail, step, messages, sent, progress, sentence, hold, reopening,
                offScript);
    }

    ConsoleView withCall(long number, String begun) {
        return new ConsoleView(
                stage, begun, tabs, number, at, client, trail, step, messages, sent, progress, notice, hold, reopening,
                offScript);
    }

    /** Whether the top of the page says the same of both. */
    boolean hasTopOf(ConsoleView other) {
        return stage == other.stage && since.equals(other.since) && tabs.equals(other.tabs);
    }

    /** Whether the same keys stand below the script of both. */
    boolean hasKeysOf(ConsoleView other) {
        return stage == other.stage
                && isCalling() == other.isCalling()
                && Objects.equals(otherLanguage(), other.otherLanguage());
    }

    /** Whether she is calling somebody whom the script does not ask for. */
    public boolean isCalling() {
        return step != null && step.attempt() != null && step.attempt().since() != null;
    }

    /** The other language in which the caller may be spoken to, or null. */
    public String otherLanguage() {
        return step == null ? null : step.other();
    }

    /** The call on hold or ringing that she turns to when one has ended; null when none is. */
    public CallTab next() {
        return tabs.stream()
                .filter(tab -> tab.line() == CallTab.Line.HELD || tab.line() == CallTab.Line.RINGING)
                .findFirst()
                .orElse(null);
    }

    /** The call that rings beside the one before her; null when none does. */
    public CallTab ringing() {
        return tabs.stream()
                .filter(tab -> tab.line() == CallTab.Line.RINGING)
                .findFirst()
                .orElse(null);
    }

    /** The calls that wait to be called back. */
    public List<CallTab> callbacks() {
        return tabs.stream().filter(tab -> tab.line() == CallTab.Line.CALLBACK).toList();
    }

    /** How many of the messages that left with the call somebody has to look after. */
    public long stuck() {
        return sent.stream().filter(one -> !one.done()).count();
    }

    /** What the secretary is doing. */
    public enum Stage {
        BREAK,
        READY,
        CALL,
        CHECK,
        WRAP_UP,
        UNKNOWN_LINE,
        /** A call to practise with is chosen. */
        CHOICE,
        /** A practice has ended. */
        CORRECTED
    }

    /**
     * A call as a tab: the client's name, its colour, the key that brings it to the front.
     *
     * @param since since when it is in the state of its line, as an ISO instant
     * @param due when the caller is to be called back, as an ISO instant, or null
     * @param hour the same as people say it; empty when no hour was said
     */
    public record CallTab(
            long call,
            String client,
            String colour,
            String since,
            boolean current,
            int rank,
            Line line,
            String due,
            String hour) {

        /** What the caller does. */
        public enum Line {
            SPOKEN,
            RINGING,
            HELD,
            CALLBACK
        }
    }

    /** One sentence of how far along the script is, and a share of a hundred. */
    public record Progress(int percent, String words) {}

    /**
     * A message that was sent.
     *
     * @param message its key
     * @param summary by which channel and to whom
     * @param state what became of it
     * @param done whether nobody has to look after it
     */
    public record SentMessage(long message, String summary, String state, boolean done) implements Serializable {}

    /**
     * A row of the trail.
     *
     * @param answer the rank of the answer that the row gives back when clicked, or -1 for words and attempts
     */
    public record TrailRow(int answer, String label, String value, String detail, String time) {}
}

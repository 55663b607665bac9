package fr.aiguillage.scenario;

import fr.aiguillage.dossier.CallerLine;
import fr.aiguillage.dossier.TestCall;
import fr.aiguillage.dossier.TestCallRun;
import fr.aiguillage.script.runtime.Session;
import java.time.LocalDateTime;

/**
 * A test call of a live scenario, to be answered for practice.
 *
 * @param clientId whose calls the scenario answers
 * @param live what answers it
 */
public record Practice(long clientId, LiveScenario live, TestCall test) {

    /** What it is called among the test calls of its scenario. */
    public String id() {
        return test.id();
    }

    /** What the call is about. */
    public String title() {
        return test.title();
    }

    /** The client's local time at which it comes. */
    public LocalDateTime at() {
        return test.at();
    }

    /** The number from which it comes; empty when it is withheld. */
    public String caller() {
        return test.caller();
    }

    /** The call, just picked up. */
    public Session begin() {
        return TestCallRun.picked(test, live.program(), live.directory());
    }

    /** What the caller says or does now in that call. */
    public Line line(Session session) {
        CallerLine line = CallerLine.of(test, session);
        return new Line(Line.Kind.valueOf(line.kind().name()), line.about(), line.words());
    }

    /**
     * What the caller says or does at one moment.
     *
     * @param about the question that it answers, or who is called; empty when neither
     * @param words what is said, or the outcome's name; empty when nothing is
     */
    public record Line(Kind kind, String about, String words) {

        /** What it is, as a test call has it. */
        public enum Kind {
            SAYS,
            CORRECTS,
            OUTCOME,
            HANGS_UP,
            UNKNOWN,
            NOTHING
        }
    }

    /** In what a call that was answered so differs from what the test call expects. */
    public PracticeCorrection correct(Session session) {
        return PracticeCorrection.of(TestCallRun.session(test, live.program(), live.directory()), session);
    }
}

package fr.aiguillage.web.call;

/**
 * What the parts of a console are drawn from; looked up when the part that shows it is drawn, and not before. Beside the call
 * there is nothing, unless a console says otherwise.
 */
public interface ConsoleModel {

    /** The call before her, or what she does between calls. */
    ConsoleView getDesk();

    /** What came before the call. */
    default PastView getPast() {
        return PastView.nothing(getDesk().call());
    }

    /** Whether she has never read the briefing of the call before her; known once what came before it was looked up. */
    default boolean isUnread() {
        return false;
    }

    /** How many briefings she has not read, in words; empty when she has read them all. */
    default String getToRead() {
        return "";
    }

    /** Her messages of the day that have not left and ought to have. */
    default UnsentView getUnsent() {
        return UnsentView.NOTHING;
    }

    /** The briefing that she asked for. */
    default BriefingView getBriefing() {
        return BriefingView.NOTHING;
    }

    /** What the directory found last. */
    default DirectoryView getDirectory() {
        return DirectoryView.NOTHING;
    }

    /** The organigramme, once it was asked for. */
    default ChartView getChart() {
        return ChartView.NOTHING;
    }

    /** What is drawn beside a call that she practises with, or null in earnest; asked for by the page itself too. */
    PracticeView getPractice();
}

package fr.aiguillage.web.call;

/** What the parts of a console are drawn from; looked up when the part that shows it is drawn, and not before. */
public interface ConsoleModel {

    /** The call before her, or what she does between calls. */
    ConsoleView getDesk();

    /** What came before the call. */
    PastView getPast();

    /** Whether she has never read the briefing of the call before her; known once what came before it was looked up. */
    boolean isUnread();

    /** How many briefings she has not read, in words; empty when she has read them all. */
    String getToRead();

    /** The briefing that she asked for. */
    BriefingView getBriefing();

    /** What the directory found last. */
    DirectoryView getDirectory();

    /** The organigramme, once it was asked for. */
    ChartView getChart();

    /** What is drawn beside a call that she practises with, or null in earnest. */
    PracticeView getPractice();
}

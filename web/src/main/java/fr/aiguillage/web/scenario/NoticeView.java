package fr.aiguillage.web.scenario;

/**
 * What the workshop tells of an act.
 *
 * @param kind done, attention, danger
 * @param words the sentence
 * @param version the version that the act left open; 0 when it opened none
 * @param conflict whether somebody else has saved meanwhile, and the writer is to decide
 */
public record NoticeView(String kind, String words, int version, boolean conflict) {

    static NoticeView done(String words, int version) {
        return new NoticeView("done", words, version, false);
    }

    static NoticeView fault(String words) {
        return new NoticeView("danger", words, 0, false);
    }

    static NoticeView conflict(String words) {
        return new NoticeView("attention", words, 0, true);
    }

    /** The same act with other words, that ask to be read. */
    NoticeView butMind(String sentence) {
        return new NoticeView("attention", sentence, version, conflict);
    }
}

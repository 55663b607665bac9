package fr.aiguillage.web.scenario;

import fr.aiguillage.scenario.ScenarioRefused;
import fr.aiguillage.scenario.TextVersion;
import fr.aiguillage.web.platform.Sentences;
import jakarta.enterprise.context.Dependent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What it takes to work at a version, be it of a scenario or of a block: what the page has sent, the version that it has
 * opened, and what is told of its last act.
 */
@Dependent
class Workbench {

    private static final String[] NOTHING = {};

    @Inject
    private FacesContext faces;

    @Inject
    private VersionWords words;

    @Inject
    private Sentences sentences;

    private NoticeView notice;

    /** What the page has sent by that name; empty when it has sent nothing. */
    String sent(String name) {
        return faces.getExternalContext().getRequestParameterMap().getOrDefault(name, "");
    }

    /** All that the page has sent by that name, in order. */
    String[] allSent(String name) {
        return faces.getExternalContext().getRequestParameterValuesMap().getOrDefault(name, NOTHING);
    }

    /** The key that the page has sent by that name; 0 when it has sent none. */
    long sentKey(String name) {
        String key = sent(name);
        return key.matches("\\d{1,18}") ? Long.parseLong(key) : 0;
    }

    /** The text that the page has sent by that name with its act; what is kept, before it has made any. */
    String text(String name, Supplier<String> kept) {
        return faces.isPostback() ? sent(name) : kept.get();
    }

    /** Answers 404. */
    void answerNotFound() throws IOException {
        faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        faces.responseComplete();
    }

    /** The version that the last act has left open, else the one that the page asks for, else that other one. */
    <V extends TextVersion> Optional<V> opened(List<V> versions, Supplier<Optional<V>> other) {
        String number = notice != null && notice.version() > 0 ? String.valueOf(notice.version()) : sent("version");
        return number.isEmpty()
                ? other.get()
                : versions.stream()
                        .filter(v -> String.valueOf(v.number()).equals(number))
                        .findFirst();
    }

    /** Whether somebody else has kept a version since the page read them; that is told. */
    boolean conflict(Optional<? extends TextVersion> latest) {
        String number = String.valueOf(latest.map(TextVersion::number).orElse(0));
        if (number.equals(sent("base"))) {
            return false;
        }
        notice = NoticeView.conflict(words.conflict(latest.orElseThrow()));
        return true;
    }

    /** Tells that an act is done and leaves its version open. */
    void done(String key, TextVersion version) {
        notice = NoticeView.done(sentences.say(key, version.number()), version.number());
    }

    /** Tells what to mind about the act that is done, instead. */
    void mind(String key) {
        notice = notice.butMind(sentences.say(key, notice.version()));
    }

    /** Tells what to mind about the text that the page was asked for. */
    void mind(String key, String... names) {
        notice = NoticeView.done("", 0).butMind(sentences.say(key, (Object[]) names));
    }

    /** Tells why an act is refused, in the words of that page. */
    void refused(String page, ScenarioRefused refused) {
        notice = NoticeView.fault(sentences.say(page + ".refused_" + refused.reason()));
    }

    /** Tells nothing any more. */
    void clear() {
        notice = null;
    }

    /** What is told; null when nothing is. */
    NoticeView notice() {
        return notice;
    }
}

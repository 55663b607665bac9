package fr.aiguillage.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.aiguillage.dossier.TestCall;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A test call answered on the console as the screen asks. Tells what the screen had her say and whom it had her call, and
 * counts the keys that it takes beside what is written.
 */
final class KeyboardCall {

    private static final String OUTCOME = "issue de l'appel à ";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRENCH);

    private final Page page;
    private final Console console;
    private final List<TestCall.ExpectedAttempt> attempts = new ArrayList<>();
    private int keys;

    KeyboardCall(Page page, Console console) {
        this.page = page;
        this.console = console;
    }

    /** Whether the test tells there how an attempt ends, and no answer. */
    static boolean isOutcome(TestCall.Answer answer) {
        return answer.ask().startsWith(OUTCOME);
    }

    /** Answers as the caller does; an attempt of which the test says nothing is accepted. */
    KeyboardCall play(TestCall call) {
        for (TestCall.Answer answer : call.answers()) {
            if (isOutcome(answer)) {
                report(answer.reply());
            } else {
                accept();
                answer(answer);
            }
        }
        accept();
        return this;
    }

    private void answer(TestCall.Answer answer) {
        assertThat(plain(console.question())).isEqualToIgnoringCase(plain(answer.ask()));
        Locator choice = page.locator("[data-choice]");
        if (choice.count() == 0) {
            console.answer(answer.reply());
            keys++;
        } else {
            key(with(choice, answer.reply()).getAttribute("data-key"));
        }
    }

    private void accept() {
        while (isAttempt()) {
            report("accepte");
        }
    }

    private void report(String outcome) {
        assertThat(isAttempt()).as(console.text()).isTrue();
        Locator person = page.locator("#step .person");
        attempts.add(new TestCall.ExpectedAttempt(
                plain(person.locator(".person-name").innerText()),
                plain(person.locator("p > .nowrap").innerText()),
                outcome));
        key("F2");
        key(with(page.locator("[data-act=outcome]"), outcome).getAttribute("data-key"));
    }

    private boolean isAttempt() {
        return page.locator("[data-act=outcome]").count() > 0;
    }

    private static Locator with(Locator buttons, String words) {
        return buttons.all().stream()
                .filter(button ->
                        plain(button.locator("span").last().innerText()).equalsIgnoreCase(plain(words)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("« " + words + " » is not among " + buttons.allInnerTexts()));
    }

    /** Whether a message to check is the one that the brief wants. */
    void checks(TestCall.ExpectedMessage expected) {
        Locator draft = page.locator(
                ".draft",
                new Page.LocatorOptions()
                        .setHas(page.locator(
                                ".draft-to .muted", new Page.LocatorOptions().setHasText(expected.address()))));
        assertThat(plain(draft.locator(".draft-to .strong").innerText())).isEqualTo(expected.to());
        assertThat(draft.locator(".badge").allInnerTexts().stream().map(String::toLowerCase))
                .isEqualTo(expected.urgent() ? List.of(expected.channel(), "urgent") : List.of(expected.channel()));
        String body = plain(draft.locator("textarea").inputValue());
        expected.contains().forEach(part -> assertThat(body).containsIgnoringCase(asPeopleWrite(part)));
        expected.excludes().forEach(part -> assertThat(body).doesNotContainIgnoringCase(plain(part)));
    }

    /** A {@code question: answer} as a message writes it, a date in words. */
    private static String asPeopleWrite(String part) {
        Matcher date = Pattern.compile("(.*: )(\\d{4}-\\d\\d-\\d\\d)").matcher(part);
        String told = date.matches() ? date.group(1) + DAY.format(LocalDate.parse(date.group(2))) : part;
        return plain(told.replaceFirst(": ", " : "));
    }

    void send() {
        key("Control+Enter");
    }

    /** Says that she is ready again; that is no key of the call. */
    void next() {
        console.press("Enter");
    }

    private void key(String key) {
        console.press(key);
        keys++;
    }

    /** Without what a screen prints otherwise than a test writes: unbreakable spaces, curled apostrophes. */
    static String plain(String words) {
        return words.replaceAll("[\\s\\u00A0\\u202F]+", " ").replace('’', '\'').strip();
    }

    /** The words that she says to the caller beside the questions, in order; the last are before her when the call ends. */
    List<String> said() {
        Stream<String> before = page.locator(".trail-row").all().stream()
                .filter(row -> row.locator(".trail-label").innerText().equals("Dit"))
                .map(row -> plain(row.locator(".trail-value").innerText()));
        Stream<String> last = page.locator("#step .words").all().stream()
                .map(words -> plain(words.innerText()).replaceAll("^.*?« | »$", ""));
        return Stream.concat(before, last).toList();
    }

    /** Whom the screen had her call, and what came of it. */
    List<TestCall.ExpectedAttempt> attempts() {
        return List.copyOf(attempts);
    }

    int keys() {
        return keys;
    }

    List<Locator> drafts() {
        return page.locator(".draft").all();
    }
}

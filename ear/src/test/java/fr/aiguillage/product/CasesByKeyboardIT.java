package fr.aiguillage.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import fr.aiguillage.dossier.Dossier;
import fr.aiguillage.dossier.DossierFiles;
import fr.aiguillage.dossier.DossierReader;
import fr.aiguillage.dossier.TestCall;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every test call of three clients played on the console with no more keys than a call may cost: one a choice, one
 * {@code Enter} a free answer, two an attempt and one to send, beyond the signs of what is written. The calls come in the
 * order of their hours, and the house's clock is put forward to each.
 */
class CasesByKeyboardIT extends OwnProductTest {

    private static final String TOKEN = "la-pendule";

    private static final List<Dossier> DOSSIERS = Stream.of(
                    "05-etablissement-scolaire", "09-syndic-gerance", "12-avocats-dommage-corporel")
            .map(name -> DossierReader.read(name, DossierFiles.bundled(name)))
            .toList();

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("'le' d MMMM yyyy", Locale.FRENCH);

    @Override
    Map<String, String> settings() {
        return Map.of(
                "aiguillage.api.token",
                TOKEN,
                "aiguillage.demonstration.at",
                "2026-11-24T07:00",
                "aiguillage.demonstration.dossiers",
                String.join(",", DOSSIERS.stream().map(Dossier::name).toList()));
    }

    /** A test call of a client. */
    private record Case(Dossier dossier, TestCall call) {

        String client() {
            return dossier.program().orElseThrow().client();
        }
    }

    @TestFactory
    Stream<DynamicTest> every_call_is_answered_by_keyboard_and_all_that_comes_of_it_is_as_in_the_brief() {
        Page page = signedIn("s.benali");
        Console console = new Console(page);
        Page directory = signedIn("p.roussel");
        return DOSSIERS.stream()
                .flatMap(dossier -> dossier.tests().stream().map(call -> new Case(dossier, call)))
                .sorted(Comparator.comparing(one -> one.call().at()))
                .map(one -> DynamicTest.dynamicTest(
                        one.call().id() + " " + one.call().title(), () -> {
                            isAt(directory, one.call());
                            List<String> sheets = one.call().absent().stream()
                                    .map(name -> isAway(directory, one, name))
                                    .toList();
                            play(one, page, console);
                            sheets.forEach(sheet -> isBack(directory, sheet));
                        }));
    }

    private void play(Case one, Page page, Console console) {
        TestCall.Expectation expected = one.call().expected();
        console.free().ready().ring(one.client());
        KeyboardCall secretary = new KeyboardCall(page, console).play(one.call());

        assertThat(console.stage()).as(console.text()).isEqualTo("CHECK");
        assertThat(secretary.said()).isEqualTo(words(one.dossier(), expected.says()));
        assertThat(secretary.attempts()).isEqualTo(expected.attempts());
        assertThat(secretary.drafts()).hasSameSizeAs(expected.messages());
        expected.messages().forEach(secretary::checks);
        secretary.send();
        assertThat(console.stage()).isEqualTo("WRAP_UP");
        assertThat(secretary.keys()).isEqualTo(allowed(one.call()));
        secretary.next();
    }

    /** Puts the clock forward to the hour of the call, unless it stands there since the one before. */
    private static void isAt(Page person, TestCall call) {
        int status = person.request()
                .put(
                        "/api/demonstration/clock",
                        RequestOptions.create()
                                .setHeader("Authorization", "Bearer " + TOKEN)
                                .setHeader("Content-Type", "application/json")
                                .setData(Map.of("at", call.at().toString())))
                .status();
        assertThat(status).isIn(204, 409);
    }

    /** Writes in somebody's sheet that he is absent on the day of the call; the address of the sheet. */
    private static String isAway(Page directory, Case one, String name) {
        directory.navigate("/directory/list.xhtml");
        directory.getByText(one.client()).first().click();
        directory.getByText(name).first().click();
        directory.waitForURL(url -> url.contains("person.xhtml"));
        writeAbsences(directory, DAY.format(one.call().at()));
        return directory.url();
    }

    private static void isBack(Page directory, String sheet) {
        directory.navigate(sheet);
        writeAbsences(directory, "");
    }

    private static void writeAbsences(Page sheet, String words) {
        sheet.getByLabel("Absences", new Page.GetByLabelOptions().setExact(true))
                .fill(words);
        sheet.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Enregistrer"))
                .click();
        sheet.getByText("C’est enregistré.").waitFor();
    }

    /** What is to be said, in the words that the scenario gives it. */
    private static List<String> words(Dossier dossier, List<String> says) {
        return says.stream()
                .map(name -> {
                    Matcher said = Pattern.compile("(?:parole|information) " + Pattern.quote(name) + " «\\h(.*)\\h»")
                            .matcher(dossier.scenarioText().text());
                    assertThat(said.find()).as(name).isTrue();
                    return KeyboardCall.plain(said.group(1));
                })
                .toList();
    }

    /** One key an answer, two an attempt whether the test says its outcome or not, one for the messages together. */
    private static int allowed(TestCall call) {
        int answers = (int) call.answers().stream()
                .filter(answer -> !KeyboardCall.isOutcome(answer))
                .count();
        return answers + 2 * call.expected().attempts().size() + 1;
    }
}

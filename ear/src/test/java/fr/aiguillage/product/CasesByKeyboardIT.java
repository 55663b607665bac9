package fr.aiguillage.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.aiguillage.dossier.TestCall;
import fr.aiguillage.dossier.TestCallReader;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Test calls of three clients played on the console with no more keys than a call may cost: one a choice, one
 * {@code Enter} a free answer, two an attempt and one to send, beyond the signs of what is written. The house's clock
 * stands at the hour of the calls.
 */
class CasesByKeyboardIT extends OwnProductTest {

    @Override
    Map<String, String> settings() {
        return Map.of(
                "aiguillage.demonstration.at",
                "2026-11-24T10:00",
                "aiguillage.demonstration.dossiers",
                "05-etablissement-scolaire,09-syndic-gerance,12-avocats-dommage-corporel");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "Collège Saint-Aubin-du-Val, 05-etablissement-scolaire, 05-6",
        "Cabinet Hautrive Immeubles, 09-syndic-gerance, 09-4",
        "Cabinet Vermeil & Associés, 12-avocats-dommage-corporel, 12-1",
        "Cabinet Vermeil & Associés, 12-avocats-dommage-corporel, 12-7"
    })
    void a_call_is_answered_by_keyboard_and_its_messages_are_those_of_the_brief(
            String client, String dossier, String id) throws IOException {
        TestCall call = call(dossier, id);
        Page page = signedIn("s.benali");
        Console console = new Console(page).ready().ring(client);
        KeyboardCall secretary = new KeyboardCall(page, console).play(call);

        assertThat(console.stage()).as(console.text()).isEqualTo("CHECK");
        assertThat(secretary.drafts()).hasSameSizeAs(call.expected().messages());
        call.expected().messages().forEach(secretary::checks);
        secretary.send();
        assertThat(console.stage()).isEqualTo("WRAP_UP");
        assertThat(secretary.keys()).isEqualTo(allowed(call));
        secretary.next();
    }

    /** One key an answer, two an attempt whether the test says its outcome or not, one for the messages together. */
    private static int allowed(TestCall call) {
        int answers = (int) call.answers().stream()
                .filter(answer -> !KeyboardCall.isOutcome(answer))
                .count();
        return answers + 2 * call.expected().attempts().size() + 1;
    }

    private static TestCall call(String dossier, String id) throws IOException {
        try (InputStream file = CasesByKeyboardIT.class.getResourceAsStream("/dossiers/" + dossier + "/appels.yaml")) {
            var text = new SourceText("appels", new String(file.readAllBytes(), StandardCharsets.UTF_8));
            return new TestCallReader(new Diagnostics(text))
                    .read(text).stream()
                            .filter(call -> call.id().equals(id))
                            .findFirst()
                            .orElseThrow();
        }
    }
}

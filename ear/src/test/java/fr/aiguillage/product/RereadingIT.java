package fr.aiguillage.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A message that has left is put right, read again, and known to be read by its recipient. */
class RereadingIT extends BrowserTest {

    @Test
    void a_recipient_tells_a_secretary_on_the_telephone_that_he_has_read_a_message() {
        Page secretary = signedIn("l.marchal");
        Console console =
                new Console(secretary).ready().ring("Sanitherm Dépannage").press("1");
        console.answer("5 allée des Charmes").answer("0639989025").press("Control+Enter");
        Page message = secretary.waitForPopup(() -> secretary
                .locator(".deliveries a", new Page.LocatorOptions().setHasText("M. Aubrac"))
                .click());
        console.press("Enter");
        Locator told = message.locator("[id='letter'] button", new Page.LocatorOptions().setHasText("par téléphone"));
        told.click();
        message.locator("[id='letter:told']", new Page.LocatorOptions().setHasText("est noté"))
                .waitFor();
        assertThat(message.locator(".revision").innerText()).contains("lu", "par M. Aubrac");
        assertThat(told.count()).isZero();
    }

    @Test
    void a_recipient_who_rings_to_say_that_he_has_read_an_urgent_message_is_noted_in_one_key_beside_the_call() {
        Page page = signedIn("l.marchal");
        Console console = new Console(page).ready().ring("Sanitherm Dépannage").press("1");
        console.answer("9 allée des Charmes").answer("0639989029").press("Control+Enter");
        console.press("Enter").ring("Sanitherm Dépannage");
        Locator latest = page.locator(".latest li").first();
        assertThat(latest.innerText()).contains("M.\u00a0Aubrac l’a lu");

        console.press("Alt+u");
        assertThat(latest.innerText()).contains("lu par M.\u00a0Aubrac").doesNotContain("l’a lu");
        assertThat(console.question()).isEqualTo("Problème");
        console.free().ready();

        Page manager = signedIn("d.ferrand");
        manager.navigate("/message/list.xhtml");
        assertThat(manager.locator(".messages tbody tr").first().innerText()).contains("lu", "par M. Aubrac");
        manager.setViewportSize(683, 384);
        assertThat(manager.locator(".messages .ui-datatable-tablewrapper")
                        .evaluate("one => one.scrollWidth <= one.clientWidth"))
                .isEqualTo(true);
        AccessibilityIT.assertAccessible(manager, "the messages at 200 %");
        assertTabAsksForNothing(manager);
    }

    /** A list that is drawn anew because somebody walks over its search by keyboard takes the focus away. */
    private static void assertTabAsksForNothing(Page messages) {
        List<String> asked = new ArrayList<>();
        messages.onRequest(request -> asked.add(request.url()));
        messages.clock().install();
        messages.locator("[id='box:words']").focus();
        messages.keyboard().press("Shift+Tab");
        messages.keyboard().press("Tab");
        messages.clock().runFor(2000);
        assertThat(asked).isEmpty();
        messages.keyboard().insertText("Aubrac");
        messages.clock().runFor(2000);
        assertThat(asked).isNotEmpty();
    }

    @Test
    void a_message_that_cannot_leave_is_told_at_the_end_of_the_call_and_between_calls() {
        Page page = signedIn("l.marchal");
        Console console = new Console(page).ready().ring("Sanitherm Dépannage").press("1");
        console.answer("7 allée des Charmes").answer("0639989027").press("Control+Enter");
        assertThat(page.locator("#step .notice-danger").innerText())
                .contains("Un message n’est pas parti", "téléphonez au destinataire");
        assertThat(page.locator(".deliveries .is-danger").innerText())
                .contains("l’envoi des mails n’est pas réglé", "Il partira de lui-même");
        console.press("Enter");
        assertThat(page.locator("#step .notice-danger").innerText()).contains("d’aujourd’hui", "Mail à M.\u00a0Aubrac");
    }

    @Test
    void a_message_is_corrected_from_the_end_of_the_call_and_read_again_by_somebody_else() {
        Page secretary = signedIn("s.benali");
        Console console =
                new Console(secretary).ready().ring("Sanitherm Dépannage").press("1");
        console.answer("3 allée des Charmes").answer("0639989024").press("Control+Enter");
        assertThat(console.stage()).isEqualTo("WRAP_UP");
        assertThat(secretary.locator(".deliveries li").first().innerText()).contains("M.\u00a0Aubrac");
        Page message = secretary.waitForPopup(() -> secretary.keyboard().press("1"));
        console.press("Enter");

        Locator text = message.locator("[id='letter:corrected']");
        text.fill(text.inputValue().replace("3 allée des Charmes", "33 allée des Charmes"));
        message.locator("[id='letter:correct']").click();
        message.locator(".revision", new Page.LocatorOptions().setHasText("Ce message corrige celui"))
                .waitFor();
        assertThat(message.locator(".revision").allInnerTexts())
                .hasSize(2)
                .anySatisfy(one -> assertThat(one).contains("33 allée des Charmes"));
        message.locator("[id='letter:doubt']").fill("Le bon étage ?");
        message.locator("[id='letter:flag']").click();
        message.locator("[id='letter:told']", new Page.LocatorOptions().setHasText("attend une relecture"))
                .waitFor();
        assertThat(message.locator("main").innerText()).contains("Relecture demandée par");

        Page assistant = signedIn("p.roussel");
        assistant.navigate("/message/rereading.xhtml");
        while (!assistant.locator("main").innerText().contains("Le bon étage")) {
            String before = assistant.locator("#read-title + p").innerText();
            assistant.locator("[id='rereading:pass']").click();
            assistant
                    .locator("#read-title + p", new Page.LocatorOptions().setHasText(before))
                    .waitFor(new Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        }
        assistant
                .locator("label", new Page.LocatorOptions().setHasText("Incomplet"))
                .click();
        assistant.locator("[id='rereading:keep']").click();
        assistant
                .locator("[id='rereading:told']", new Page.LocatorOptions().setHasText("enregistrée"))
                .waitFor();

        message.navigate("/message/rereading.xhtml");
        assertThat(message.locator("main").innerText())
                .contains("Dans vos messages")
                .contains("incomplet");
    }
}

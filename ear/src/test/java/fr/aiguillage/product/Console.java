package fr.aiguillage.product;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** The secretary's console as she works it: by keyboard alone. */
final class Console {

    private static final int MOST_STEPS = 30;

    private final Page page;

    Console(Page page) {
        this.page = page;
        page.navigate("/call/console.xhtml");
    }

    /** Takes calls, unless she already does or has one before her. */
    Console ready() {
        if (List.of("BREAK", "WRAP_UP").contains(stage())) {
            press("Enter");
        }
        return this;
    }

    /** Ends the call that a test before this one failed in, if one did. */
    Console free() {
        if (stage().equals("CALL")) {
            press("F9");
        }
        if (stage().equals("CHECK")) {
            press("Control+Enter");
        }
        return this;
    }

    /** Makes a client's telephone ring and waits for the answer phrase. */
    Console ring(String client) {
        page.locator("[data-act=ring]", new Page.LocatorOptions().setHasText(client))
                .click();
        page.waitForSelector(".words-greeting");
        return settled();
    }

    /** Presses a key and waits until what it did is stored and drawn. */
    Console press(String key) {
        page.keyboard().press(key);
        return settled();
    }

    /** Writes an answer and confirms it. */
    Console answer(String words) {
        page.locator("#answer:focus").waitFor();
        page.keyboard().type(words);
        return press("Enter");
    }

    private Console settled() {
        page.waitForSelector(
                "main:not([aria-busy=true]) #now",
                new Page.WaitForSelectorOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
        return this;
    }

    /** Answers whatever is asked, the first choice each time, until there is a message to check. */
    Console anyhow() {
        for (int step = 0; step < MOST_STEPS && stage().equals("CALL"); step++) {
            if (isThere("#answer")) {
                answer(isThere("#answer[data-control=PHONE]") ? "06 39 98 90 25" : "12 rue du Lavoir");
            } else if (isThere("[data-act=outcome]")) {
                press("F2").press("A");
            } else {
                press(page.locator("[data-choice]").first().getAttribute("data-key"));
            }
        }
        return this;
    }

    /** READY, CALL, CHECK, WRAP_UP… */
    String stage() {
        return page.locator("#now").getAttribute("data-stage");
    }

    /** The name of the question asked, as it stands over its answers. */
    String question() {
        return page.locator("#question").innerText();
    }

    /** What is in the field of the answer. */
    String written() {
        return page.locator("#answer").inputValue();
    }

    /** The message to check. */
    Locator message() {
        return page.locator("[data-draft]").first();
    }

    /** Everything in the middle of the page. */
    String text() {
        return page.locator("main").innerText();
    }

    private boolean isThere(String selector) {
        return page.locator(selector).count() > 0;
    }
}

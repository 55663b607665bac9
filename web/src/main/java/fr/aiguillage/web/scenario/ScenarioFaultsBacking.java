package fr.aiguillage.web.scenario;

import fr.aiguillage.script.diagnostic.Example;
import fr.aiguillage.script.diagnostic.Page;
import fr.aiguillage.web.platform.Screen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What each fault and advice of the workshop means, with an example; the workshop leads to it by the code. */
@Named
@RequestScoped
public class ScenarioFaultsBacking {

    @Inject
    private Screen screen;

    /** A page for each code. */
    public List<View> getPages() {
        return Page.all(screen.getLocale()).stream().map(this::view).toList();
    }

    private View view(Page page) {
        Example example = page.examples().get(0);
        return new View(
                page.code().id(),
                page.title(),
                page.meaning() + " " + page.consequence(),
                page.repair(),
                example.faulty(),
                example.says(screen.getLocale()) + " " + example.remedy(screen.getLocale()),
                example.repaired());
    }

    /**
     * A code.
     *
     * @param meaning what is written, and what a caller loses by it
     * @param faulty a text that has the fault; empty when it is not in a text
     * @param says what is said of it
     * @param repaired the same text without the fault
     */
    public record View(
            String code, String title, String meaning, String repair, String faulty, String says, String repaired) {}
}

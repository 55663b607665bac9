package fr.aiguillage.web.scenario;

import fr.aiguillage.script.Scenarios;
import fr.aiguillage.web.platform.Screen;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The language of scenarios, in the reader's language. */
@Named
@RequestScoped
public class ScenarioReferenceBacking {

    @Inject
    private Screen screen;

    private ReferencePage page;

    @PostConstruct
    void read() {
        page = new ReferencePage(Scenarios.reference(screen.getLocale()));
    }

    /** The page as HTML; it holds nothing but what the product brings along. */
    public String getText() {
        return page.html();
    }

    /** Its chapters. */
    public List<Chapter> getChapters() {
        return page.chapters().stream()
                .map(heading -> new Chapter(heading.id(), heading.title()))
                .toList();
    }

    /** A chapter, and where it stands. */
    public record Chapter(String id, String title) {}
}

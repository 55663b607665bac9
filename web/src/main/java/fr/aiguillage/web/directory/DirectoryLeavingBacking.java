package fr.aiguillage.web.directory;

import fr.aiguillage.directory.ClientDirectory;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.directory.Successors;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.sheet.Outcome;
import fr.aiguillage.script.sheet.SheetEdits;
import fr.aiguillage.script.source.SourceText;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** Where somebody is named, what would become of it if he left, and who could take over. */
@Named
@ViewScoped
public class DirectoryLeavingBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DirectoryService directories;

    @Inject
    private ConsequenceWords words;

    private Leaving leaving;

    /**
     * Looks for where somebody is named. That takes a reading of every text that may name him: only whoever asks for it waits.
     */
    public void show(long client, String person) {
        leaving = directories
                .current(client)
                .flatMap(current ->
                        current.sheet().directory().person(person).map(leaver -> leaving(client, current, leaver)))
                .orElse(null);
    }

    /** What was found; null before anybody asked, or when there is no such person. */
    public Leaving getLeaving() {
        return leaving;
    }

    private Leaving leaving(long client, ClientDirectory current, Person leaver) {
        Outcome without = SheetEdits.remove(new SourceText("annuaire", current.text()), leaver.id(), "");
        Optional<String> text =
                without instanceof Outcome.Faulty faulty ? Optional.of(faulty.text()) : without.edited();
        List<ConsequenceView> uses =
                text.map(t -> words.of(directories.consequences(client, t))).orElse(List.of());
        List<String> successors = Successors.of(current.sheet().directory(), leaver).stream()
                .map(Person::name)
                .toList();
        return new Leaving(leaver.name(), uses, successors);
    }

    /**
     * What depends on somebody.
     *
     * @param name his name
     * @param uses where he is named, and what his leaving would break
     * @param successors who could take over, the likeliest first
     */
    public record Leaving(String name, List<ConsequenceView> uses, List<String> successors) implements Serializable {}
}

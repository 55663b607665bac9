package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.Facts;
import fr.aiguillage.script.facts.Moment;
import fr.aiguillage.script.facts.OpeningHours;
import fr.aiguillage.script.runtime.Condition;
import fr.aiguillage.script.runtime.Program;
import fr.aiguillage.script.source.Span;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Answer phrases by the hour: one that is never said since others come first, or an hour that has none. */
final class GreetingHours {

    private GreetingHours() {}

    /** Adds a diagnostic for each; the places are those of the phrases. */
    static void check(
            List<Program.Greeting> greetings, List<Span> places, Directory directory, Diagnostics diagnostics) {
        if (greetings.isEmpty()) {
            return;
        }
        List<Moment> rules = greetings.stream()
                .flatMap(g -> g.when().stream())
                .flatMap(Condition::leaves)
                .map(leaf -> rule(leaf, directory))
                .toList();
        Instants instants = new Instants(rules, directory.zone());
        BitSet left = instants.all();
        for (int i = 0; i < greetings.size(); i++) {
            Optional<Condition> when = greetings.get(i).when();
            BitSet said = when.map(hours -> instants.where(at -> hours.holdsAt(Facts.at(at, directory))))
                    .orElseGet(instants::all);
            if (!said.intersects(left)) {
                diagnostics.add(Code.NEVER_SHOWN, places.get(i));
            }
            left.andNot(said);
        }
        if (!left.isEmpty()) {
            String hour = HoleInRota.INSTANT.format(instants.first(left));
            diagnostics.add(Code.HOUR_WITHOUT_GREETING, places.get(0), hour);
        }
    }

    private static Moment rule(Condition leaf, Directory directory) {
        if (leaf instanceof Condition.CameAt came) {
            return came.moment();
        }
        String hours = ((Condition.HoursOpen) leaf).hours();
        return directory.hours(hours).map(OpeningHours::open).orElseThrow();
    }
}

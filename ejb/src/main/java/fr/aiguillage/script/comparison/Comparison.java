package fr.aiguillage.script.comparison;

import fr.aiguillage.script.runtime.Session;
import java.util.List;

/**
 * A call on two programs.
 *
 * @param before the call as it went
 * @param after the call as the other program tells it, as far as the answers go
 * @param whole whether the other program was told to where the call had come; false when it needs an answer that the call
 *     did not give, which then is among the differences
 * @param differences in the order of the call: what is asked, where it leads, what is said, who is called, what is written
 */
public record Comparison(Session before, Session after, boolean whole, List<Difference> differences) {

    public Comparison {
        differences = List.copyOf(differences);
    }

    /** Whether nothing differs that anybody would notice. */
    public boolean isSame() {
        return differences.stream().noneMatch(Difference::isFelt);
    }
}

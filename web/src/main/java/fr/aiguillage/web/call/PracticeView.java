package fr.aiguillage.web.call;

import java.util.List;

/**
 * What a practice shows beside the call, every text ready to be printed.
 *
 * @param said how the line of the caller is introduced; empty when he says nothing
 * @param words what he says, or what happens; may be empty
 * @param choices what may be chosen when no call is under way: clients, or calls
 * @param named whether the choices are so many that a name is typed
 * @param client the client chosen; empty until then
 * @param faults what was to be done otherwise, a sentence each
 */
public record PracticeView(
        String said, String words, List<StepView.Choice> choices, boolean named, String client, List<Fault> faults) {

    static final PracticeView NOTHING = new PracticeView("", "", List.of(), false, "", List.of());

    public PracticeView {
        choices = List.copyOf(choices);
        faults = List.copyOf(faults);
    }

    /** What differs, and at which step. */
    public record Fault(String place, String sentence) {}
}

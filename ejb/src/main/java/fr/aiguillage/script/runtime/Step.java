package fr.aiguillage.script.runtime;

/**
 * A step of a scenario; where it stands in the code, it begins.
 *
 * @param name unique within a version
 */
public record Step(String name) implements Routing {

    /** The name as its author wrote it, without that of the block which it belongs to. */
    public String label() {
        int within = name.lastIndexOf(Question.WITHIN);
        return within < 0 ? name : name.substring(within + Question.WITHIN.length());
    }

    @Override
    public void execute(Machine machine) {
        machine.goOn(new Entry.Entered(this));
    }
}

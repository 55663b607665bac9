package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.runtime.Instruction;
import fr.aiguillage.script.runtime.Program;
import fr.aiguillage.script.runtime.Routing;
import fr.aiguillage.script.source.Place;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Lays instructions in a row; those that lead elsewhere are made when every place is known. */
final class Assembler {

    private final List<Supplier<Instruction>> waiting = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final List<Diagnostics> homes = new ArrayList<>();
    private Map<Instruction, Instruction> shared = new HashMap<>();
    private Diagnostics home;
    private int labelled = Program.NOWHERE;
    private boolean goesOn = true;

    /** Instructions come from that text, unless something else is said. */
    Assembler(Diagnostics home) {
        this.home = home;
    }

    /** Instructions that are laid meanwhile come from another text. */
    void within(Diagnostics other, Runnable lays) {
        Diagnostics before = home;
        Map<Instruction, Instruction> sharedBefore = shared;
        home = other;
        shared = new HashMap<>();
        lays.run();
        home = before;
        shared = sharedBefore;
    }

    /** Adds an instruction that comes from that place of the source. */
    void add(Span span, Instruction instruction) {
        add(span, () -> instruction);
        goesOn = !(instruction instanceof Routing.End);
    }

    /**
     * The same, of an instruction that a text is likely to give in many places: it is one in all of them. A block in another
     * place of its use names other things by the same names.
     */
    void addShared(Span span, Instruction instruction) {
        add(span, shared.computeIfAbsent(instruction, first -> instruction));
    }

    /** Adds an instruction that is made when labels have their places; a null span when no line of the source is it. */
    void add(Span span, Supplier<Instruction> instruction) {
        waiting.add(instruction);
        spans.add(span);
        homes.add(home);
        goesOn = true;
    }

    /** Goes elsewhere, as that line says. */
    void jump(Span span, Label to) {
        add(span, to::jump);
        goesOn = false;
    }

    /** Goes elsewhere, which no line says; nothing where no call comes. */
    void jump(Label to) {
        if (isReached()) {
            jump(null, to);
        }
    }

    /** The place of the instruction that is added next. */
    int next() {
        return waiting.size();
    }

    /** Whether a call may come to the next place: from the one before it, or by a label. */
    boolean isReached() {
        return goesOn || labelled == waiting.size();
    }

    /** The label names the next instruction. */
    void here(Label label) {
        labelled = waiting.size();
        label.put(labelled);
    }

    Listing finish() {
        return new Listing(waiting.stream().map(Supplier::get).toList(), spans, homes);
    }

    /**
     * Instructions and where they come from.
     *
     * @param spans by place; null where no line of the source is the instruction
     * @param homes by place, the diagnostics of the text it comes from; a block has others in each place of its use
     */
    record Listing(List<Instruction> instructions, List<Span> spans, List<Diagnostics> homes) {

        /** Where each is written; the place of what comes before it for one that no line is. */
        List<Place> places() {
            List<Place> places = new ArrayList<>();
            Map<Diagnostics, Place> last = new IdentityHashMap<>();
            for (int i = 0; i < spans.size(); i++) {
                SourceText source = homes.get(i).source();
                Span span = spans.get(i);
                Place place = span == null
                        ? last.computeIfAbsent(homes.get(i), home -> new Place(source, source.start()))
                        : new Place(source, span);
                last.put(homes.get(i), place);
                places.add(place);
            }
            return List.copyOf(places);
        }
    }
}

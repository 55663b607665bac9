package fr.aiguillage.script.analysis;

import fr.aiguillage.script.runtime.Instruction;
import fr.aiguillage.script.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Lays instructions in a row; jumps are made when every place is known. */
final class Assembler {

    private final List<Supplier<Instruction>> waiting = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();

    /** Adds an instruction that comes from that place of the source. */
    void add(Span span, Instruction instruction) {
        add(span, () -> instruction);
    }

    /** Adds an instruction that is made when labels have their places; a null span when no line of the source is it. */
    void add(Span span, Supplier<Instruction> instruction) {
        waiting.add(instruction);
        spans.add(span);
    }

    void jump(Label to) {
        add(null, () -> new Instruction.Jump(to.position()));
    }

    /** The label names the next instruction. */
    void here(Label label) {
        label.put(waiting.size());
    }

    /** The place of the next instruction. */
    int position() {
        return waiting.size();
    }

    Listing finish() {
        return new Listing(waiting.stream().map(Supplier::get).toList(), spans);
    }

    /**
     * Instructions and where they come from.
     *
     * @param spans by place; null where no line of the source is the instruction
     */
    record Listing(List<Instruction> instructions, List<Span> spans) {

        /** Where each is written; the place of what comes before it for one that no line is. */
        List<Span> places(Span start) {
            List<Span> places = new ArrayList<>(spans);
            for (int i = 0; i < places.size(); i++) {
                if (places.get(i) == null) {
                    places.set(i, i == 0 ? start : places.get(i - 1));
                }
            }
            return List.copyOf(places);
        }
    }
}

package fr.aiguillage.web.call;

import java.util.List;

/**
 * A question with the control that answers it.
 *
 * @param name the question's own name, shown over its answers
 * @param choices the answers foreseen, for {@link Control#CHOICE} and {@link Control#SEVERAL}
 * @param other whether an answer that the choices do not foresee may be written
 * @param hint what helps to answer, or null
 * @param value what was answered before, or empty
 * @param fault why the last answer was refused and what to do, or null
 */
public record QuestionView(
        String name,
        Control control,
        List<StepView.Choice> choices,
        boolean other,
        String hint,
        String value,
        String fault) {

    /** Copies the list, so that what is shown never changes. */
    public QuestionView {
        choices = List.copyOf(choices);
    }

    /** The way in which a question is answered. */
    public enum Control {
        CHOICE,
        SEVERAL,
        TEXT,
        LONG_TEXT,
        PHONE,
        DATE,
        NUMBER,
        PERSON
    }

    /** Whether one key answers. */
    public boolean oneKey() {
        return control == Control.CHOICE;
    }

    /** Whether words are written: a field has the focus and keeps the digits. */
    public boolean written() {
        return control != Control.CHOICE && control != Control.SEVERAL;
    }

    /** Whether the choices are so many that they stand in three columns. */
    public boolean crowded() {
        return choices.size() > 12;
    }

    /** The key of the answer that the choices do not foresee: the first digit left, or none. */
    public String otherKey() {
        return choices.size() < 9 ? String.valueOf(choices.size() + 1) : "";
    }

    /** The kind of keyboard that a touch screen opens. */
    public String inputmode() {
        return switch (control) {
            case PHONE -> "tel";
            case NUMBER -> "decimal";
            default -> "text";
        };
    }
}

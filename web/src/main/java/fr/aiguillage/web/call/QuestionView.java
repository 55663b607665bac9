package fr.aiguillage.web.call;

import java.util.List;

/**
 * A question with the control that answers it.
 *
 * @param name the question's own name, shown over its answers
 * @param choices the answers foreseen, for {@link Control#CHOICE}, {@link Control#SEVERAL} and {@link Control#PERSON}
 * @param other what stands for an answer that is not foreseen, which is then written; or null
 * @param shape what a reference looks like, or null
 * @param optional whether it may be left unanswered
 * @param hint what helps to answer, or null
 * @param offered the answer that stands when nothing is typed, or empty
 * @param value what was answered before, or empty
 * @param fault why the last answer was refused and what to do, or null
 */
public record QuestionView(
        String name,
        Control control,
        List<StepView.Choice> choices,
        StepView.Choice other,
        String shape,
        boolean optional,
        String hint,
        String offered,
        String value,
        String fault) {

    /** From how many choices on they stand in three columns. */
    static final int CROWD = 12;

    /** Copies the list, so that what is shown never changes. */
    public QuestionView {
        choices = List.copyOf(choices);
    }

    /** The way in which a question is answered. */
    public enum Control {
        CHOICE,
        SEVERAL,
        TEXT,
        PHONE,
        DATE,
        TIME,
        DATE_TIME,
        DURATION,
        NUMBER,
        AMOUNT,
        ADDRESS,
        POSTCODE,
        REFERENCE,
        /** Somebody among so many that his name is typed. */
        PERSON
    }

    /** Whether words are written: a field has the focus and keeps the digits. */
    public boolean written() {
        return control != Control.CHOICE && control != Control.SEVERAL;
    }

    /** Whether several answers are ticked before they are confirmed. */
    public boolean several() {
        return control == Control.SEVERAL;
    }

    /** Whether the choices are so many that they stand in three columns. */
    public boolean crowded() {
        return choices.size() > CROWD;
    }

    /** The kind of keyboard that a touch screen opens. */
    public String inputmode() {
        return switch (control) {
            case PHONE -> "tel";
            case NUMBER, AMOUNT -> "decimal";
            case POSTCODE -> "numeric";
            case ADDRESS -> "email";
            default -> "text";
        };
    }
}

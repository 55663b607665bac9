package fr.aiguillage.web.directory;

import java.io.Serializable;

/** Opening hours, as the lines of a directory say them. */
public class HoursForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final String state;
    private String lines;

    HoursForm(String name, String state, String lines) {
        this.name = name;
        this.state = state;
        this.lines = lines;
    }

    /** Their name; empty for the company's own. */
    public String getName() {
        return name;
    }

    /** Whether it is open now, in a word. */
    public String getState() {
        return state;
    }

    /** The lines, one below another. */
    public String getLines() {
        return lines;
    }

    /** Takes the lines. */
    public void setLines(String lines) {
        this.lines = lines == null ? "" : lines;
    }
}

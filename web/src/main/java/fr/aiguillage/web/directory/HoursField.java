package fr.aiguillage.web.directory;

import java.io.Serializable;
import java.util.List;

/** Hours in a form: their moments, one a line, and the week that comes of them. */
public final class HoursField implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A day, and when it is open on it. */
    public record Day(String name, String open) implements Serializable {}

    private final String name;
    private String value;
    private List<Day> week;

    HoursField(String name, List<String> lines, List<Day> week) {
        this.name = name;
        this.week = week;
        value = String.join("\n", lines);
    }

    List<String> lines() {
        return value.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    void show(List<Day> days) {
        week = days;
    }

    /** Their name; empty for the client's own. */
    public String getName() {
        return name;
    }

    /** The moments, one a line. */
    public String getValue() {
        return value;
    }

    /** Takes the moments. */
    public void setValue(String value) {
        this.value = value == null ? "" : value;
    }

    /** The coming week; empty when the moments cannot be read. */
    public List<Day> getWeek() {
        return week;
    }

    /** How many lines are shown. */
    public int getRows() {
        return Math.max(3, Math.min(10, lines().size() + 1));
    }
}

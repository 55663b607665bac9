package fr.aiguillage.web.directory;

import fr.aiguillage.script.syntax.DirectoryOutline;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.web.platform.Typography;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** What a form shows of the lines of one word of a sheet: what stands behind it, and what is wrong with that. */
public final class SheetField implements Serializable {

    private static final long serialVersionUID = 1L;

    /** How it is filled in. */
    public enum Way {
        /** On one line. */
        LINE,
        /** On one line, a list between commas. */
        LIST,
        /** On a line, one of the people. */
        PERSON,
        /** A telephone number on a line. */
        NUMBER,
        /** On several lines. */
        AREA,
        /** By a tick. */
        TICK
    }

    private final Keyword keyword;
    private final Way way;
    private String value;
    private boolean ticked;
    private String fault = "";

    SheetField(Keyword keyword, Way way, List<String> texts) {
        this.keyword = keyword;
        this.way = way;
        value = switch (way) {
            case AREA -> String.join("\n", texts);
            case LIST -> String.join(", ", texts);
            default -> texts.isEmpty() ? "" : texts.get(texts.size() - 1);
        };
        ticked = !texts.isEmpty();
    }

    Keyword keyword() {
        return keyword;
    }

    /** What shall stand behind the word. */
    List<String> texts() {
        return switch (way) {
            case AREA -> lines().toList();
            case LIST -> DirectoryOutline.items(value.strip());
            case TICK -> ticked ? List.of("") : List.of();
            default -> value.isBlank() ? List.of() : List.of(value.strip());
        };
    }

    private Stream<String> lines() {
        return value.lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    /** The word, by which texts and ids of the page are called. */
    public String getName() {
        return keyword.name();
    }

    /** How it is filled in. */
    public String getWay() {
        return way.name();
    }

    /** The id of the part of the page that is filled in. */
    public String getPart() {
        return switch (way) {
            case AREA -> "area";
            case TICK -> "tick";
            default -> "line";
        };
    }

    /** How much room it takes: as much as its part, more for a list. */
    public String getWidth() {
        return way == Way.LIST ? "list" : getPart();
    }

    /** The list of the page that helps to fill it in; nothing when there is none. */
    public String getChoices() {
        return switch (way) {
            case PERSON -> "names";
            default -> keyword == Keyword.TIME_ZONE ? "zones" : keyword == Keyword.OFFER ? "offers" : null;
        };
    }

    /** How many lines are shown. */
    public int getRows() {
        return Math.max(2, Math.min(8, (int) lines().count() + 1));
    }

    /** What is in it, as it is read; nothing for a tick. */
    public List<String> getRead() {
        return value.lines()
                .filter(line -> !line.isBlank())
                .map(Typography::french)
                .toList();
    }

    /** What is in it. */
    public String getValue() {
        return value;
    }

    /** Takes what is in it. */
    public void setValue(String value) {
        this.value = value == null ? "" : value;
    }

    /** Whether it is ticked. */
    public boolean isTicked() {
        return ticked;
    }

    /** Takes whether it is ticked. */
    public void setTicked(boolean ticked) {
        this.ticked = ticked;
    }

    /** What is wrong with it, and what to do; empty when nothing is. */
    public String getFault() {
        return fault;
    }

    void blame(String words) {
        fault = fault.isEmpty() || words.isEmpty() ? words : fault + " " + words;
    }
}

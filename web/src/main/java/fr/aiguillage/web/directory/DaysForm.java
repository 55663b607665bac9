package fr.aiguillage.web.directory;

import java.io.Serializable;
import java.time.LocalDate;

/** Days on which somebody is away, or something is closed, both ends included. */
public class DaysForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String what = "";
    private LocalDate from;
    private LocalDate until;
    private String reason = "";
    private boolean hidden;

    /** Empties it. */
    void clear() {
        what = "";
        from = null;
        until = null;
        reason = "";
        hidden = false;
    }

    /** Whoever is away, by id, or the name of the hours. */
    public String getWhat() {
        return what;
    }

    /** Takes whoever is away, by id, or the name of the hours. */
    public void setWhat(String what) {
        this.what = what == null ? "" : what;
    }

    /** The first day. */
    public LocalDate getFrom() {
        return from;
    }

    /** Takes the first day. */
    public void setFrom(LocalDate from) {
        this.from = from;
    }

    /** The last day. */
    public LocalDate getUntil() {
        return until;
    }

    /** Takes the last day. */
    public void setUntil(LocalDate until) {
        this.until = until;
    }

    /** Why, in a few words; may be empty. */
    public String getReason() {
        return reason;
    }

    /** Takes why, in a few words; may be empty. */
    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }

    /** Whether the reason is kept from whoever answers calls. */
    public boolean isHidden() {
        return hidden;
    }

    /** Takes whether the reason is kept from whoever answers calls. */
    public void setHidden(boolean hidden) {
        this.hidden = hidden;
    }
}

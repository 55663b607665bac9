package fr.aiguillage.web.directory;

import java.io.Serializable;
import java.time.LocalDateTime;

/** A stretch of a rota that somebody takes. */
public class TurnForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String rota = "";
    private String person = "";
    private LocalDateTime from;
    private LocalDateTime until;

    /** Empties it. */
    void clear() {
        rota = "";
        person = "";
        from = null;
        until = null;
    }

    /** The name of the rota; empty for the only one. */
    public String getRota() {
        return rota;
    }

    /** Takes the name of the rota; empty for the only one. */
    public void setRota(String rota) {
        this.rota = rota == null ? "" : rota;
    }

    /** Whoever takes it, by id. */
    public String getPerson() {
        return person;
    }

    /** Takes whoever takes it, by id. */
    public void setPerson(String person) {
        this.person = person == null ? "" : person;
    }

    /** When it begins. */
    public LocalDateTime getFrom() {
        return from;
    }

    /** Takes when it begins. */
    public void setFrom(LocalDateTime from) {
        this.from = from;
    }

    /** When it ends. */
    public LocalDateTime getUntil() {
        return until;
    }

    /** Takes when it ends. */
    public void setUntil(LocalDateTime until) {
        this.until = until;
    }
}

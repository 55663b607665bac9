package fr.aiguillage.web.platform;

/** A body of which something is missing or says nothing of its kind. */
public final class MalformedBody extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String field;

    /** The field of that name cannot be used. */
    public MalformedBody(String field) {
        this(field, null);
    }

    MalformedBody(String field, RuntimeException cause) {
        super(field, cause);
        this.field = field;
    }

    /** Which field cannot be used; {@code body} when it is the whole. */
    public String field() {
        return field;
    }
}

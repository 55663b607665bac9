package fr.aiguillage.message.letter;

import fr.aiguillage.message.letter.LetterFault.Kind;
import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A template, read and found to use nothing but what it may. It keeps nothing from one letter to the next. */
public final class LetterTemplate {

    /** No template is longer, in characters. */
    public static final int LONGEST = 64 * 1024;

    /** The house's own, for mail readers that show HTML. */
    public static final LetterTemplate HOUSE = house("house.html", true);

    /** The house's own, for those that show text alone. */
    public static final LetterTemplate HOUSE_TEXT = house("house.txt", false);

    private static final String EVERYTHING = "_context";
    private static final Pattern NAMED = Pattern.compile("tag name \"([^\"]*)\"|(?:Filter|Macro|Test) \\[([^]]*)]");

    private final PebbleTemplate template;

    private LetterTemplate(PebbleTemplate template) {
        this.template = template;
    }

    /** Reads a client's template. */
    public static LetterTemplate of(String source) throws LetterRefused {
        if (source.length() > LONGEST) {
            throw new LetterRefused(new LetterFault(Kind.TOO_LONG, 0, ""), null);
        }
        int whole = source.indexOf(EVERYTHING);
        if (whole >= 0) {
            throw new LetterRefused(new LetterFault(Kind.FORBIDDEN, line(source, whole), EVERYTHING), null);
        }
        try {
            return new LetterTemplate(Sandbox.HTML.getLiteralTemplate(source));
        } catch (PebbleException | StackOverflowError fault) {
            throw refused(fault);
        }
    }

    /** The house's template as it is written, from which a client's own may start. */
    public static String houseSource() {
        return resource("house.html");
    }

    private static LetterTemplate house(String name, boolean html) {
        return new LetterTemplate((html ? Sandbox.HTML : Sandbox.TEXT).getLiteralTemplate(resource(name)));
    }

    private static String resource(String name) {
        try (InputStream in = LetterTemplate.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The letter as this template sets it. */
    public String write(Letter letter) throws LetterRefused {
        StringWriter written = new StringWriter();
        try {
            template.evaluate(written, letter.values(), letter.locale());
        } catch (PebbleException | StackOverflowError fault) {
            throw refused(fault);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return written.toString();
    }

    private static LetterRefused refused(Throwable fault) {
        if (fault instanceof Sandbox.Unfit unfit) {
            return new LetterRefused(new LetterFault(unfit.kind(), line(unfit), unfit.found()), fault);
        }
        if (fault instanceof AttributeNotFoundException missing) {
            return new LetterRefused(
                    new LetterFault(Kind.UNKNOWN_NAME, line(missing), missing.getAttributeName()), fault);
        }
        if (!(fault instanceof PebbleException said)) {
            return new LetterRefused(new LetterFault(Kind.TOO_DEEP, 0, ""), fault);
        }
        String message = String.valueOf(said.getPebbleMessage());
        Matcher named = NAMED.matcher(message);
        if (named.find()) {
            String found = named.group(1) == null ? named.group(2) : named.group(1);
            return new LetterRefused(new LetterFault(Kind.FORBIDDEN, line(said), found), fault);
        }
        Kind kind = message.startsWith("Tried to write more than") ? Kind.TOO_LONG : Kind.UNREADABLE;
        return new LetterRefused(new LetterFault(kind, line(said), ""), fault);
    }

    /** The line of a place in a source, from 1. */
    static int line(String source, int place) {
        return 1
                + (int) source.substring(0, place)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    private static int line(PebbleException fault) {
        return fault.getLineNumber() == null ? 0 : fault.getLineNumber();
    }
}

package fr.aiguillage.flowchart.drawing;

import java.util.Optional;
import org.w3c.dom.Element;

/** Tells what drew a drawing, and reads it. */
public final class DrawingReader {

    /** A longer file is no flowchart. */
    static final int LONGEST = 20_000_000;

    private DrawingReader() {}

    /** The drawing in that text; empty when it cannot be read, is none or is too large. Never throws for what it says. */
    public static Optional<Drawing> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String whole = text.startsWith("\uFEFF") ? text.substring(1) : text;
        Optional<Drawing> drawing = whole.stripLeading().startsWith("<")
                ? Xml.read(whole).flatMap(DrawingReader::drawing)
                : MermaidReader.read(whole);
        return drawing.filter(Drawing::isReasonable);
    }

    private static Optional<Drawing> drawing(Element root) {
        return Xml.name(root).equals("definitions") ? BpmnReader.read(root) : DrawioReader.read(root);
    }
}

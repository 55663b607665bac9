package fr.aiguillage.flowchart.drawing;

import java.io.ByteArrayOutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.w3c.dom.Element;

/** Reads draw.io, packed or not: vertices are boxes, edges are arrows, a label that stands on an edge is its own. */
final class DrawioReader {

    private DrawioReader() {}

    static Optional<Drawing> read(Element root) {
        Element page = root;
        for (Element element : Xml.under(root)) {
            if (Xml.name(element).equals("diagram") && Xml.under(element).isEmpty()) {
                Optional<Element> unpacked =
                        unpacked(element.getTextContent().strip()).flatMap(Xml::read);
                if (unpacked.isEmpty()) {
                    return Optional.empty();
                }
                page = unpacked.get();
                break;
            }
        }
        return Optional.of(drawing(page));
    }

    private static Drawing drawing(Element page) {
        Map<String, String> boxes = new LinkedHashMap<>();
        Map<String, Element> edges = new LinkedHashMap<>();
        Map<String, String> labels = new HashMap<>();
        for (Element cell : Xml.under(page)) {
            if (!Xml.name(cell).equals("mxCell")) {
                continue;
            }
            Element named = cell.getParentNode() instanceof Element parent
                            && !parent.getAttribute("label").isEmpty()
                    ? parent
                    : cell;
            String id = named.getAttribute("id");
            String words = Words.plain(named == cell ? cell.getAttribute("value") : named.getAttribute("label"));
            if (cell.getAttribute("edge").equals("1")) {
                edges.put(id, cell);
                labels.merge(id, words, (a, b) -> a + b);
            } else if (cell.getAttribute("vertex").equals("1")) {
                if (edges.containsKey(cell.getAttribute("parent"))) {
                    labels.merge(cell.getAttribute("parent"), words, (a, b) -> (a + " " + b).strip());
                } else {
                    boxes.put(id, words);
                }
            }
        }
        List<Drawing.Arrow> arrows = new ArrayList<>();
        edges.forEach((id, edge) -> arrows.add(new Drawing.Arrow(
                edge.getAttribute("source"), edge.getAttribute("target"), labels.getOrDefault(id, ""))));
        return new Drawing(boxes, arrows);
    }

    /** What draw.io packs: deflated, in base 64, percent signs written out. */
    private static Optional<String> unpacked(String packed) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(Base64.getMimeDecoder().decode(packed));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 16];
            int read = inflater.inflate(buffer);
            while (read > 0 && bytes.size() <= DrawingReader.LONGEST) {
                bytes.write(buffer, 0, read);
                read = inflater.inflate(buffer);
            }
            return bytes.size() > DrawingReader.LONGEST
                    ? Optional.empty()
                    : Optional.of(URLDecoder.decode(bytes.toString(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        } catch (DataFormatException | IllegalArgumentException unreadable) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }
}

package fr.aiguillage.flowchart.drawing;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML that comes from outside: a document type, and so any entity, is refused, and nothing is fetched. */
final class Xml {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    /** Deeper than this a drawing does not go; a tree that is walked by recursion must not. */
    private static final int DEEPEST = 200;

    private Xml() {}

    /** The root of that document; empty when it is none, or asks for an entity. */
    static Optional<Element> read(String text) {
        if (isTooDeep(text)) {
            return Optional.empty();
        }
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setNamespaceAware(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return Optional.of(
                    builder.parse(new InputSource(new StringReader(text))).getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether more elements stand in each other than any drawing has, without reading the text as XML. */
    private static boolean isTooDeep(String text) {
        int depth = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            int end = text.indexOf('>', at);
            char next = at + 1 < text.length() ? text.charAt(at + 1) : '!';
            if (end < 0 || next == '!' || next == '?') {
                continue;
            }
            depth += next == '/' ? -1 : text.charAt(end - 1) == '/' ? 0 : 1;
            if (depth > DEEPEST) {
                return true;
            }
        }
        return false;
    }

    /** Its name, without a prefix. */
    static String name(Node node) {
        return node.getLocalName() == null ? node.getNodeName() : node.getLocalName();
    }

    /** Every element under it, in the order of the text. */
    static List<Element> under(Element root) {
        List<Element> found = new ArrayList<>();
        gather(root, found);
        return found;
    }

    private static void gather(Node node, List<Element> into) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                into.add(element);
                gather(element, into);
            }
        }
    }
}

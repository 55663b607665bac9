package fr.aiguillage.directory.exchange;

import fr.aiguillage.directory.exchange.UnreadableFile.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks through the parts of a workbook for what its reader would believe to its harm: a cell so far to the right that a row
 * up to it fills the memory, and definitions of what other signs stand for.
 */
final class SheetScan {

    /** No spreadsheet has a cell to the right of XFD, or below 1048576. */
    private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}\\d{1,7}");

    private static final int MARK = 0xEF;
    private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private SheetScan() {}

    static void look(InputStream part) throws IOException, UnreadableFile {
        PushbackInputStream peeked = new PushbackInputStream(part);
        int first = peeked.read();
        if (first < 0 || first != '<' && first < MARK) {
            return;
        }
        peeked.unread(first);
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(peeked);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new UnreadableFile(Reason.BOMB);
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    look(xml);
                }
            }
        } catch (XMLStreamException malformed) {
            // the reader comes no further either; it tells the damage, if it needs that part at all
            if (malformed.getNestedException() instanceof IOException damaged) {
                throw damaged;
            }
        }
    }

    private static void look(XMLStreamReader xml) throws UnreadableFile {
        String cell = xml.getLocalName().equals("c") ? xml.getAttributeValue(null, "r") : null;
        if (cell != null && !CELL.matcher(cell).matches()) {
            throw new UnreadableFile(Reason.BOMB);
        }
    }
}

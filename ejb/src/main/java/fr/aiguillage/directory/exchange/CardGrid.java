package fr.aiguillage.directory.exchange;

import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import fr.aiguillage.directory.exchange.UnreadableFile.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads visiting cards of any version as rows of one table.
 *
 * <p>Each card's signs are judged by themselves, since files are put together from several sources: what is not UTF-8 is
 * Windows', also within the quoted-printable values of a card of version 2.1, whatever the card says of itself.
 */
final class CardGrid {

    private static final Pattern BEGIN = Pattern.compile("(?im)^BEGIN:VCARD[ \\t]*$");
    private static final Pattern END = Pattern.compile("(?im)^END:VCARD[ \\t]*$");
    private static final Pattern CHARSET = Pattern.compile("(?i);CHARSET=\"?[\\w-]+\"?");
    private static final char LOST = '\uFFFD';

    private final List<Row> rows = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final TreeSet<String> charsets = new TreeSet<>();

    private CardGrid() {}

    static Grid read(byte[] bytes) throws UnreadableFile {
        var grid = new CardGrid();
        TextEncoding.Decoded whole = TextEncoding.decode(bytes);
        if (whole.charset().equals("UTF-16")) {
            grid.charsets.add(whole.charset());
            grid.cards(whole.text(), StandardCharsets.UTF_8);
        } else {
            grid.cards(new String(bytes, StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1);
        }
        if (grid.rows.isEmpty()) {
            throw new UnreadableFile(Reason.EMPTY);
        }
        String charset = String.join(", ", grid.charsets);
        return new Grid(FileKind.VCARD, charset, CardCells.HEADINGS, grid.rows, grid.faults);
    }

    /** Cuts the file into cards; the charset is the one that gives a card's bytes back. */
    private void cards(String file, Charset back) throws UnreadableFile {
        Matcher begin = BEGIN.matcher(file);
        boolean found = begin.find();
        for (int number = 1; found; number++) {
            int start = begin.start();
            found = begin.find();
            String card = file.substring(start, found ? begin.start() : file.length());
            if (!END.matcher(card).find()) {
                throw new UnreadableFile(Reason.DAMAGED);
            }
            if (rows.size() == Grid.MOST_ROWS) {
                throw new UnreadableFile(Reason.TOO_MANY_ROWS, Grid.MOST_ROWS);
            }
            TextEncoding.Decoded decoded = TextEncoding.decode(card.getBytes(back));
            charsets.add(decoded.charset());
            card(number, decoded.text());
        }
    }

    private void card(int number, String text) {
        CardCells cells = cells(text, StandardCharsets.UTF_8);
        boolean isLost = text.indexOf(LOST) < 0 && cells.says(LOST);
        if (isLost) {
            // what the card says of its values is wrong: they are Windows'
            cells = cells(CHARSET.matcher(text).replaceAll(""), TextEncoding.WINDOWS);
            faults.add(Fault.of(number, "", FaultKind.WRONG_ENCODING, cells.name()));
            charsets.add("Windows-1252");
        }
        if (!Cells.areBlank(cells.row())) {
            rows.add(new Row(number, cells.row()));
        }
        for (Map.Entry<String, String> left : cells.leftOut().entrySet()) {
            faults.add(Fault.of(number, left.getValue(), FaultKind.NUMBER_LEFT_OUT, left.getKey()));
        }
    }

    private static CardCells cells(String text, Charset quoted) {
        try (VCardReader reader = new VCardReader(text)) {
            reader.setDefaultQuotedPrintableCharset(quoted);
            VCard card = reader.readNext();
            return CardCells.of(card == null ? new VCard() : card);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }
}

package fr.aiguillage.directory.exchange;

import fr.aiguillage.directory.exchange.UnreadableFile.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads a file by what it is; its name has to promise the same. */
final class GridReader {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final Pattern CARD = Pattern.compile("(?i)\\s*BEGIN:VCARD\\s");
    private static final int BEGINNING = 400;
    private static final int BLANKS = 3;

    private GridReader() {}

    /**
     * What a file of people says.
     *
     * @param name of the file, as the person who brings it knows it
     */
    static Grid read(String name, byte[] bytes) throws UnreadableFile {
        return switch (kind(name, bytes)) {
            case CSV -> CsvGrid.read(bytes);
            case EXCEL -> ExcelGrid.read(bytes);
            case VCARD -> CardGrid.read(bytes);
        };
    }

    /**
     * What a client's own table says, which is brought as CSV only.
     *
     * @param name of the file, as the person who brings it knows it
     */
    static Grid table(String name, byte[] bytes) throws UnreadableFile {
        if (kind(name, bytes) != FileKind.CSV) {
            throw new UnreadableFile(Reason.UNKNOWN_KIND, ending(name));
        }
        return CsvGrid.table(bytes);
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static FileKind kind(String name, byte[] bytes) throws UnreadableFile {
        String ending = ending(name);
        FileKind promised =
                FileKind.promisedBy(ending).orElseThrow(() -> new UnreadableFile(Reason.UNKNOWN_KIND, ending));
        if (isBlank(bytes)) {
            throw new UnreadableFile(Reason.EMPTY);
        }
        FileKind found = kind(bytes, ending, promised);
        if (found != promised) {
            throw new UnreadableFile(Reason.NOT_WHAT_IT_SAYS, ending);
        }
        return found;
    }

    private static FileKind kind(byte[] bytes, String ending, FileKind promised) throws UnreadableFile {
        if (begins(bytes, ZIP)) {
            return FileKind.EXCEL;
        }
        if (promised == FileKind.EXCEL && begins(bytes, OLD_OFFICE)) {
            // a workbook with a password is kept in the old form whatever its name
            throw new UnreadableFile(ending.equals("xls") ? Reason.OLD_WORKBOOK : Reason.LOCKED);
        }
        TextEncoding.Decoded beginning = TextEncoding.decode(
                bytes.length <= BEGINNING ? bytes : Arrays.copyOf(bytes, BEGINNING - BEGINNING % 2));
        if (beginning.text().indexOf('\0') >= 0) {
            throw new UnreadableFile(Reason.NOT_WHAT_IT_SAYS, ending);
        }
        return CARD.matcher(beginning.text()).lookingAt() ? FileKind.VCARD : FileKind.CSV;
    }

    private static boolean isBlank(byte[] bytes) {
        return bytes.length <= BLANKS || new String(bytes, StandardCharsets.ISO_8859_1).isBlank();
    }

    private static boolean begins(byte[] bytes, byte[] signature) {
        return bytes.length >= signature.length
                && Arrays.equals(bytes, 0, signature.length, signature, 0, signature.length);
    }
}

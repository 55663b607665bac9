package fr.aiguillage.directory.exchange;

import java.util.Locale;
import java.util.Optional;

/** The kinds of files that people are brought in and out by. */
public enum FileKind {
    /** A table as text. */
    CSV("csv", "text/csv; charset=UTF-8"),
    /** A workbook of Excel since 2007. */
    EXCEL("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** Visiting cards. */
    VCARD("vcf", "text/vcard; charset=UTF-8");

    private final String ending;
    private final String type;

    FileKind(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    /** How names of such files end, without the full stop. */
    public String ending() {
        return ending;
    }

    /** What browsers are told that it is. */
    public String type() {
        return type;
    }

    /** The kind that the end of a name promises; empty when files of that name are not read. */
    static Optional<FileKind> promisedBy(String ending) {
        return switch (ending.toLowerCase(Locale.ROOT)) {
            case "csv", "txt", "tsv" -> Optional.of(CSV);
            case "xlsx", "xlsm", "xls" -> Optional.of(EXCEL);
            case "vcf", "vcard" -> Optional.of(VCARD);
            default -> Optional.empty();
        };
    }
}

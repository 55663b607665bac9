package fr.aiguillage.reports;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Prints a call's traceability sheet: a page that one hands to a customer who complains. */
public final class TraceSheetReport {
    private static final Pdf PDF = new Pdf("TraceSheet");

    private TraceSheetReport() {}

    /**
     * The sheet as a tagged A4 PDF with its fonts embedded, in English when {@code locale} is English and in French
     * otherwise. The same sheet gives the same pages; safe from any thread.
     */
    public static byte[] toPdf(TraceSheet sheet, Locale locale) {
        Objects.requireNonNull(sheet, "sheet");
        Wording wording = new Wording(locale, sheet.edition().zone());
        String title = sheet.client() + ", " + wording.dayAndHour(sheet.receivedAt());
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("document", wording.say("trace.document"));
        parameters.put("reference", Lettering.printable(wording.say("trace.reference", sheet.reference())));
        parameters.put("title", Lettering.printable(title));
        parameters.put("columnTime", wording.say("trace.column.time"));
        parameters.put("continued", wording.say("continued"));
        parameters.put("page", wording.say("page"));
        parameters.put("pageOf", wording.say("page.of"));
        parameters.put("edition", wording.edition(sheet.edition()));
        String metadata = wording.say("trace.document") + " " + sheet.reference() + ", " + title;
        return PDF.print(metadata, wording, parameters, new TraceRows(sheet, wording).all());
    }
}

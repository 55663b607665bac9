package fr.aiguillage.reports;

import fr.aiguillage.reports.QualityMonth.ClientLine;
import fr.aiguillage.reports.QualityMonth.Figure;
import fr.aiguillage.reports.QualityMonth.Standing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Prints the management's month: five figures, the calls of each day, then a line for each client. */
public final class QualityReport {
    private static final Pdf PDF = new Pdf("QualityReport");
    private static final String NONE = "–";

    private QualityReport() {}

    /**
     * The month as a tagged A4 PDF, landscape, with its fonts embedded, in English when {@code locale} is English and
     * in French otherwise. Safe from any thread.
     */
    public static byte[] toPdf(QualityMonth month, Locale locale) {
        Objects.requireNonNull(month, "month");
        Wording wording = new Wording(locale, month.edition().zone());
        String document = wording.say("quality.document");
        String title = document + ", " + wording.month(month.month());
        Map<String, Object> parameters = new HashMap<>();
        for (String column : COLUMNS) {
            parameters.put(column, wording.say("quality.column." + column));
        }
        parameters.put("title", title);
        parameters.put("clients", wording.say("quality.clients", month.clients().size()));
        parameters.put("continued", wording.say("continued"));
        parameters.put("page", wording.say("page"));
        parameters.put("pageOf", wording.say("page.of"));
        parameters.put("edition", wording.edition(month.edition()));
        figures(month.figures(), parameters);
        BarPicture picture = new BarPicture(month.month(), month.days(), wording);
        parameters.put("pictureTitle", wording.say("quality.calls"));
        parameters.put("picture", picture.isEmpty() ? null : picture);
        parameters.put("pictureInWords", picture.inWords());
        return PDF.print(title, wording, parameters, rows(month, wording));
    }

    private static final List<String> COLUMNS =
            List.of("client", "trade", "calls", "messages", "delivered", "corrected", "failures", "scenario");

    private static void figures(List<Figure> figures, Map<String, Object> parameters) {
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            parameters.put("label" + i, Lettering.printable(figure.label()));
            parameters.put("value" + i, Lettering.printable(figure.value()));
            parameters.put("note" + i, standing(figure.standing(), figure.note()));
        }
    }

    private static Collection<Map<String, ?>> rows(QualityMonth month, Wording wording) {
        List<Map<String, ?>> rows = new ArrayList<>();
        for (ClientLine client : month.clients()) {
            Map<String, Object> row = new HashMap<>();
            row.put("client", Lettering.printable(client.name()));
            row.put("trade", Lettering.printable(client.trade()));
            row.put("calls", wording.count(client.calls()));
            row.put("messages", wording.count(client.messages()));
            row.put(
                    "delivered",
                    client.medianTimeToDeliver().map(wording::duration).orElse(NONE));
            row.put("corrected", client.corrected().map(wording::percent).orElse(NONE));
            row.put("failures", wording.count(client.failures()));
            row.put("scenario", standing(client.scenarioStanding(), client.scenario()));
            rows.add(row);
        }
        if (rows.isEmpty()) {
            rows.add(Map.of("sentence", wording.say("quality.clients.none")));
        }
        return rows;
    }

    private static String standing(Standing standing, String text) {
        Markup markup = new Markup();
        return (standing == Standing.ATTENTION ? markup.coloured(Markup.ATTENTION, text) : markup.muted(text))
                .toString();
    }
}

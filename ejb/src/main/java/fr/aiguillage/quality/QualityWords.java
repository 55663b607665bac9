package fr.aiguillage.quality;

import fr.aiguillage.message.DeliveryFigures;
import fr.aiguillage.quality.MonthCounts.Part;
import fr.aiguillage.reports.QualityMonth.Figure;
import fr.aiguillage.reports.QualityMonth.Standing;
import fr.aiguillage.scenario.TextStanding;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The month's figures in words, each held to what the house promises. */
final class QualityWords {

    private static final double SHOWN_PROMISE = 0.95;
    private static final double DELIVERED_PROMISE = 0.95;
    private static final double MOST_RETOUCHED = 0.05;

    private final Locale locale;
    private final ResourceBundle bundle;

    QualityWords(Locale asked) {
        boolean english = asked.getLanguage().equals("en");
        locale = english ? Locale.UK : Locale.FRANCE;
        bundle = ResourceBundle.getBundle(
                "fr.aiguillage.quality.words",
                english ? Locale.ENGLISH : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    Figure calls(long now, long before, YearMonth month) {
        String last = DateTimeFormatter.ofPattern("LLLL", locale).format(month.minusMonths(1));
        String note = before == 0
                ? say("calls.first", last)
                : say("calls.compared", String.format(locale, "%+.0f", (now - before) * 100.0 / before), last);
        return new Figure(say("calls"), number(now), note, Standing.ORDINARY);
    }

    Figure shown(Part part) {
        return promised("shown", part, SHOWN_PROMISE);
    }

    Figure delivered(Part part) {
        return promised("delivered", part, DELIVERED_PROMISE);
    }

    private Figure promised(String what, Part part, double promise) {
        String value = part.all() == 0 ? say("nothing") : percent(part.share());
        boolean kept = part.all() == 0 || part.share() >= promise;
        return new Figure(say(what), value, say("promise", percent(promise)), standing(kept));
    }

    Figure retouched(Part part, long changedWords) {
        String value = part.all() == 0 ? say("nothing") : percent(part.share());
        String note = say("retouched.of", number(part.all()), number(changedWords));
        return new Figure(say("retouched"), value, note, standing(part.share() <= MOST_RETOUCHED));
    }

    Figure failed(DeliveryFigures figures) {
        String note = say("failed.waiting", number(figures.waiting()));
        return new Figure(say("failed"), number(figures.failed()), note, standing(figures.failed() == 0));
    }

    String scenario(TextStanding standing) {
        String pending = standing.pending()
                .map(version -> ", " + say("scenario.pending", version.number()))
                .orElse("");
        return standing.live()
                .map(version -> say("scenario.live", version.number()) + pending)
                .orElseGet(() -> say("scenario.none"));
    }

    private static Standing standing(boolean well) {
        return well ? Standing.ORDINARY : Standing.ATTENTION;
    }

    private String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    private String percent(double share) {
        NumberFormat percent = NumberFormat.getPercentInstance(locale);
        percent.setMaximumFractionDigits(1);
        return percent.format(share);
    }

    private String say(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }
}

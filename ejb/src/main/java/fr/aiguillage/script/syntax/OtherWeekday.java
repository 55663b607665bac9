package fr.aiguillage.script.syntax;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.source.Span;
import java.time.LocalDate;

/** A date is written with a day of the week on which it does not fall. */
final class OtherWeekday extends MomentFault {

    private static final long serialVersionUID = 1L;

    private final LocalDate date;
    private final String weekday;
    private final transient Span place;

    /**
     * @param weekday the day of the week, as written
     * @param place where both are written
     */
    OtherWeekday(LocalDate date, String weekday, Span place) {
        super(date + " is no " + weekday);
        this.date = date;
        this.weekday = weekday;
        this.place = place;
    }

    @Override
    void report(Diagnostics diagnostics) {
        diagnostics.add(Code.WRONG_DAY, place, date.toString(), weekday);
    }
}

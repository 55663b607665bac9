package fr.aiguillage.directory;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.util.ICalDate;
import fr.aiguillage.script.facts.Recurrence;
import fr.aiguillage.script.facts.RefusedRule;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** The rules that a rota carries, beside another program's reading of them. */
class RuleComparisonTest {

    private static final LocalDateTime START = LocalDateTime.parse("2027-01-02T08:00");
    private static final LocalDate END = LocalDate.parse("2040-01-01");
    private static final int RULES = 600;

    private final Random random = new Random(5545);

    @Test
    void a_rule_comes_on_the_days_on_which_another_program_has_it_come() throws RefusedRule {
        int compared = 0;
        for (int i = 0; i < RULES; i++) {
            String rule = rule();
            List<LocalDate> theirs = comes(rule);
            if (theirs.isEmpty()) {
                continue;
            }
            Recurrence recurrence = Recurrence.of(rule, theirs.get(0).atTime(8, 0));
            assertThat(ours(recurrence)).as(rule).isEqualTo(theirs(rule, theirs.get(0)));
            compared++;
        }
        assertThat(compared).isGreaterThan(RULES / 2);
    }

    private String rule() {
        String rule = switch (random.nextInt(4)) {
            case 0 -> "FREQ=DAILY" + some(";BYMONTH=", "1", "2,7", "12") + some(";BYDAY=", "MO,WE", "SA,SU");
            case 1 -> "FREQ=WEEKLY" + some(";BYDAY=", "MO", "TU,SA", "SU,FR") + some(";WKST=", "SU", "TH");
            case 2 ->
                "FREQ=MONTHLY"
                        + some(";BYDAY=", "1SA", "-1FR", "2TU,-2TH", "MO,TU,WE,TH,FR")
                        + some(";BYMONTHDAY=", "1,2,3,4,5,6,7,8", "-1", "13,31")
                        + some(";BYMONTH=", "1", "6,12");
            default ->
                "FREQ=YEARLY"
                        + some(";BYMONTH=", "2", "1,5")
                        + some(";BYDAY=", "1MO", "-1SU", "FR", "20MO")
                        + some(";BYMONTHDAY=", "29", "1,13");
        };
        // Days of the week among every third day are read otherwise there: as every one of them.
        String pace = rule.startsWith("FREQ=DAILY") && rule.contains("BYDAY") ? "" : some(";INTERVAL=", "2", "3");
        return rule + pace + some(";COUNT=", "5", "40");
    }

    private String some(String part, String... values) {
        return random.nextBoolean() ? "" : part + values[random.nextInt(values.length)];
    }

    private static List<LocalDate> ours(Recurrence recurrence) {
        List<LocalDate> days = new ArrayList<>();
        var start = recurrence.startFrom(recurrence.from());
        while (start.isPresent() && start.get().toLocalDate().isBefore(END)) {
            days.add(start.get().toLocalDate());
            start = recurrence.startFrom(start.get().plusMinutes(1));
        }
        return days;
    }

    /** When it comes; not the first time, at which it may come although the rule does not say so. */
    private static List<LocalDate> comes(String rule) {
        return theirs(rule.replaceAll(";COUNT=\\d+", ""), START.toLocalDate()).stream()
                .skip(1)
                .toList();
    }

    private static List<LocalDate> theirs(String rule, LocalDate first) {
        String file = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nRRULE:" + rule + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        var read = Biweekly.parse(file)
                .first()
                .getEvents()
                .get(0)
                .getRecurrenceRule()
                .getValue();
        ICalDate start = new ICalDate(Date.from(first.atTime(8, 0).toInstant(ZoneOffset.UTC)), true);
        var dates = read.getDateIterator(start, TimeZone.getTimeZone("UTC"));
        List<LocalDate> days = new ArrayList<>();
        while (dates.hasNext()) {
            LocalDate day = LocalDate.ofInstant(dates.next().toInstant(), ZoneOffset.UTC);
            if (!day.isBefore(END)) {
                break;
            }
            days.add(day);
        }
        return days;
    }
}

package fr.aiguillage.web.quality;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.reports.QualityMonth.Day;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonthPictureTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private static MonthPicture picture(long... calls) {
        Day[] days = new Day[calls.length];
        for (int i = 0; i < calls.length; i++) {
            days[i] = new Day(LocalDate.of(2026, 11, i + 2), calls[i]);
        }
        return MonthPicture.of(NOVEMBER, List.of(days));
    }

    @Test
    void every_day_of_the_month_has_its_place() {
        assertThat(picture(3).bars())
                .hasSize(30)
                .extracting(MonthPicture.Bar::calls)
                .contains(3L, 0L);
    }

    @Test
    void the_highest_bar_stays_under_the_last_line() {
        MonthPicture picture = picture(3460, 2800);
        assertThat(picture.lines()).hasSizeLessThanOrEqualTo(5);
        assertThat(picture.lines().get(picture.lines().size() - 1).calls()).isGreaterThanOrEqualTo(3460);
        assertThat(picture.bars()).allSatisfy(bar -> assertThat(bar.y()).isBetween(0.0, (double) MonthPicture.HEIGHT));
    }

    @Test
    void a_month_without_a_call_is_drawn_flat() {
        assertThat(picture().bars()).allSatisfy(bar -> assertThat(bar.height()).isZero());
    }

    @Test
    void the_days_of_the_week_end_are_known() {
        assertThat(picture(1).bars())
                .filteredOn(MonthPicture.Bar::weekEnd)
                .extracting(MonthPicture.Bar::day)
                .containsExactly(1, 7, 8, 14, 15, 21, 22, 28, 29);
    }
}

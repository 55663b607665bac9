package fr.aiguillage.script.runtime;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A moment that the caller named: a day, an hour, or both.
 *
 * @param date the question about the day, or about a day and its hour at once; the day of the call when there is none
 * @param time the question about the hour; the beginning of the day when there is none
 */
public record PointInTime(Optional<Question> date, Optional<Question> time) {

    /** The moment in that call; empty while a question of it has no answer. */
    Optional<LocalDateTime> in(View call) {
        if (date.isPresent() && date.get().type() == QuestionType.DATE_TIME) {
            return call.answer(date.get()) instanceof Value.DayTime both ? Optional.of(both.at()) : Optional.empty();
        }
        LocalDate day = date.map(q -> call.answer(q) instanceof Value.Day d ? d.date() : null)
                .orElse(date.isPresent() ? null : call.facts().at().toLocalDate());
        LocalTime hour = time.map(q -> call.answer(q) instanceof Value.Time t ? t.time() : null)
                .orElse(time.isPresent() ? null : LocalTime.MIDNIGHT);
        return day == null || hour == null ? Optional.empty() : Optional.of(day.atTime(hour));
    }

    /** The questions whose answers it needs. */
    public List<Question> needs() {
        return Stream.concat(date.stream(), time.stream()).toList();
    }
}

package fr.aiguillage.script.syntax;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.Moment;
import fr.aiguillage.script.facts.Recurrence;
import fr.aiguillage.script.facts.Recurring;
import fr.aiguillage.script.facts.RefusedRule;
import fr.aiguillage.script.source.Span;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what comes back by a rule of calendars (RFC 5545): {@code selon la règle « FREQ=MONTHLY;BYDAY=1SA » à partir du
 * samedi 2 janvier 2027 à 8h00 pendant 24 heures}.
 */
final class RuleReader {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,5}");
    private static final Pattern HOURS = Pattern.compile("(\\d{1,4})h([0-5]\\d)?");
    private static final Map<Keyword, Duration> UNITS = Map.of(
            Keyword.MINUTES, Duration.ofMinutes(1),
            Keyword.HOURS_LONG, Duration.ofHours(1),
            Keyword.DAYS, Duration.ofDays(1));

    private final Cursor cursor;
    private final RepeatReader repeats;

    RuleReader(Cursor cursor, RepeatReader repeats) {
        this.cursor = cursor;
        this.repeats = repeats;
    }

    /** A rule that says half, or cannot be followed. */
    static final class Refused extends MomentFault {

        private static final long serialVersionUID = 1L;

        private final Code code;
        private final transient Span place;
        private final transient String[] arguments;

        Refused(Code code, Span place, String... arguments) {
            super(code.id());
            this.code = code;
            this.place = place;
            this.arguments = arguments.clone();
        }

        @Override
        void report(Diagnostics diagnostics) {
            diagnostics.add(code, place, arguments);
        }
    }

    /** What comes back by a rule; empty, with nothing read, when none is said here. */
    Optional<Moment> read() {
        if (!cursor.accept(Keyword.BY_RULE)) {
            return Optional.empty();
        }
        Token rule = cursor.accept(TokenKind.TEXT).orElseThrow(() -> missing(Keyword.BY_RULE, "@rule"));
        cursor.accept(TokenKind.COMMA);
        LocalDateTime from = repeats.start().orElseThrow(() -> missing(Keyword.BY_RULE, "@date"));
        cursor.accept(TokenKind.COMMA);
        if (!cursor.accept(Keyword.LASTING)) {
            throw missing(Keyword.BY_RULE, "@length");
        }
        Duration length = length().filter(lasting -> lasting.compareTo(Recurring.LONGEST) <= 0)
                .orElseThrow(() -> missing(Keyword.LASTING, "@length"));
        try {
            return Optional.of(new Recurring(Recurrence.of(rule.text(), from), length));
        } catch (RefusedRule refused) {
            throw new Refused(code(refused), rule.span(), refused.part());
        }
    }

    private Refused missing(Keyword after, String what) {
        return new Refused(Code.MISSING_PART, cursor.here(), cursor.keywords().spelling(after), what);
    }

    private Optional<Duration> length() {
        if (cursor.atEnd()) {
            return Optional.empty();
        }
        Matcher hours = HOURS.matcher(cursor.peek().key());
        if (hours.matches()) {
            cursor.next();
            long minutes = hours.group(2) == null ? 0 : Long.parseLong(hours.group(2));
            return Optional.of(Duration.ofHours(Long.parseLong(hours.group(1))).plusMinutes(minutes))
                    .filter(length -> !length.isZero());
        }
        if (!NUMBER.matcher(cursor.peek().key()).matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(cursor.next().key());
        return UNITS.entrySet().stream()
                .filter(unit -> cursor.accept(unit.getKey()))
                .findFirst()
                .map(unit -> unit.getValue().multipliedBy(number));
    }

    private static Code code(RefusedRule refused) {
        return switch (refused.reason()) {
            case UNREADABLE -> Code.UNREADABLE_RULE;
            case TOO_DENSE -> Code.RULE_TOO_DENSE;
            case OUT_OF_REACH -> Code.RULE_OUT_OF_REACH;
            case NEVER -> Code.RULE_NEVER_COMES;
        };
    }
}

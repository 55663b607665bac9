package fr.aiguillage.script.syntax;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.Acknowledging;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.Relay;
import fr.aiguillage.script.facts.Rota;
import fr.aiguillage.script.source.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads how a client has its messages read: {@code accusé de réception sous 15 minutes}, {@code relancer astreinte, Mme
 * Vasseur}, {@code chaque mail à accuser}.
 */
final class AcknowledgingReader {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}");
    private static final Duration LONGEST = Duration.ofDays(7);

    private final Diagnostics diagnostics;
    private boolean each;
    private Optional<Duration> within = Optional.empty();
    private boolean asked;
    private final List<Cursor> named = new ArrayList<>();
    private Optional<Span> relayed = Optional.empty();

    AcknowledgingReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void each(Cursor cursor) {
        each = true;
        PersonSheetReader.leftover(cursor, diagnostics);
    }

    /** {@code sous 15 minutes}, {@code sous 2 heures}. */
    void within(Cursor cursor) {
        asked = true;
        Span place = cursor.here();
        within = cursor.accept(Keyword.WITHIN_DELAY) ? delay(cursor) : Optional.empty();
        if (within.isEmpty() || !cursor.atEnd()) {
            diagnostics.add(Code.UNREADABLE_DELAY, place);
        }
    }

    private static Optional<Duration> delay(Cursor cursor) {
        if (cursor.atEnd() || !NUMBER.matcher(cursor.peek().text()).matches()) {
            return Optional.empty();
        }
        long many = Long.parseLong(cursor.next().text());
        Optional<Duration> delay = cursor.accept(Keyword.MINUTES)
                ? Optional.of(Duration.ofMinutes(many))
                : cursor.accept(Keyword.HOURS_LONG) ? Optional.of(Duration.ofHours(many)) : Optional.empty();
        return delay.filter(d -> d.compareTo(LONGEST) <= 0);
    }

    /** Names, found once everybody is known. */
    void relays(Cursor cursor) {
        relayed = relayed.or(() -> Optional.of(cursor.here()));
        named.add(cursor);
    }

    /** All that was read. */
    Acknowledging read(Directory directory) {
        List<Relay> relays = new ArrayList<>();
        var people = new NamedPeople(directory, diagnostics);
        named.forEach(cursor -> relays(cursor, people, relays));
        if (!asked) {
            relayed.ifPresent(place -> diagnostics.add(Code.RELAY_WITHOUT_DELAY, place));
        }
        return new Acknowledging(each, within, relays);
    }

    private void relays(Cursor cursor, NamedPeople people, List<Relay> relays) {
        do {
            if (cursor.accept(Keyword.ROTA)) {
                rota(cursor, people.directory()).ifPresent(relays::add);
            } else {
                cursor.phraseUntil(List.of(TokenKind.COMMA), List.of())
                        .flatMap(people::named)
                        .<Relay>map(person -> new Relay.Somebody(person.id()))
                        .ifPresent(relays::add);
            }
        } while (cursor.accept(TokenKind.COMMA).isPresent());
        PersonSheetReader.leftover(cursor, diagnostics);
    }

    private Optional<Relay> rota(Cursor cursor, Directory directory) {
        Span place = cursor.here();
        Optional<Phrase> name = cursor.phraseUntil(List.of(TokenKind.COMMA), List.of());
        List<String> wanted = name.map(Phrase::keys).orElse(List.of());
        Optional<Relay> found = directory.rotas().stream()
                .filter(rota -> !rota.isBackup() && Phrase.keys(rota.name()).equals(wanted))
                .map(Rota::name)
                .<Relay>map(Relay.OnCall::new)
                .findFirst();
        if (found.isEmpty()) {
            diagnostics.add(Code.UNKNOWN_ROTA, name.map(Phrase::span).orElse(place));
        }
        return found;
    }
}

package fr.aiguillage.message;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a summary of calls: a line for each thing that was written, with its time and to whom it went, and the text of
 * what leaves in no other mail. Of what was written to others it says no more than what it is about: a field may have been kept
 * from whoever reads the summary.
 */
final class DigestLetter {

    private final List<Message> told;
    private final List<Message> gathered;
    private final ZonedDateTime until;
    private final Locale locale;

    /**
     * @param told every message of the time, in order
     * @param gathered those to the reader that leave in no other mail; some may be older
     */
    DigestLetter(List<Message> told, List<Message> gathered, ZonedDateTime until, Locale locale) {
        this.told = told;
        this.gathered = gathered;
        this.until = until;
        this.locale = locale;
    }

    String subject() {
        return Words.say("digest.subject", locale, day(until), until);
    }

    String body() {
        Map<Object, List<Message>> entries = new LinkedHashMap<>();
        Stream.concat(gathered.stream().filter(message -> !told.contains(message)), told.stream())
                .forEach(message -> entries.computeIfAbsent(about(message), about -> new ArrayList<>())
                        .add(message));
        long urgent = entries.values().stream()
                .filter(messages -> messages.get(0).urgent())
                .count();
        String count = Words.say(entries.size() == 1 ? "digest.one" : "digest.many", locale, entries.size());
        String sent = urgent == 0
                ? ""
                : " " + Words.say(urgent == 1 ? "digest.urgent_one" : "digest.urgent_many", locale, urgent);
        return entries.values().stream()
                .map(this::entry)
                .collect(Collectors.joining("\n\n", count + sent + "\n\n", ""));
    }

    /** What makes two messages one line: the same call, about the same. */
    private static Object about(Message message) {
        return List.of(message.callId(), message.subject());
    }

    private String entry(List<Message> messages) {
        Message first = messages.get(0);
        String subject = first.subject().isEmpty() ? Words.get("digest.no_subject", locale) : first.subject();
        String to = messages.stream()
                .map(Message::recipientName)
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        String head = Words.say("digest.entry", locale, time(first.sentAt()), subject);
        String urgent = first.urgent() ? Words.get("digest.urgent", locale) : null;
        String whom = to.isEmpty() ? null : Words.say("digest.to", locale, to);
        Stream<String> texts =
                messages.stream().filter(gathered::contains).map(Message::sent).distinct();
        return Stream.concat(Stream.of(head, urgent, whom), texts)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private String time(Instant at) {
        ZonedDateTime time = at.atZone(until.getZone());
        return time.toLocalDate().equals(until.toLocalDate())
                ? Words.say("digest.time", locale, time)
                : Words.say("digest.day_and_time", locale, day(time), time);
    }

    private Object day(ZonedDateTime at) {
        boolean ordinal = at.getDayOfMonth() == 1 && locale.getLanguage().equals("fr");
        return ordinal ? "1er" : at.getDayOfMonth();
    }
}

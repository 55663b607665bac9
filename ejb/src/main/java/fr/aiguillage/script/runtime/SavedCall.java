package fr.aiguillage.script.runtime;

import fr.aiguillage.script.facts.LineKind;
import fr.aiguillage.script.facts.Person;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A call in as few bytes as it takes to fold it again. Whatever is in it goes by its name, never by its rank in a
 * program, so that an answer or a step added to the scenario changes no saved call.
 *
 * @param kept what the fold finds again
 * @param hungUp whether the caller had hung up
 */
record SavedCall(Kept kept, boolean hungUp) {

    /** The first byte. A form that reads otherwise takes another one, and goes on reading this one. */
    private static final int FORM = 1;

    private static final int MINUTE = 60;
    private static final int HUNG_UP = 1;
    private static final int SPOKEN = 2;

    byte[] write() {
        Writer out = new Writer();
        out.number(FORM);
        out.number((hungUp ? HUNG_UP : 0) | (kept.spoken().isPresent() ? SPOKEN : 0));
        kept.spoken().ifPresent(spoken -> {
            out.text(spoken.tongue().name());
            out.number(spoken.after());
        });
        out.number(kept.given().words().size());
        kept.given().words().forEach((question, words) -> {
            out.text(question);
            out.number(words.size());
            words.forEach(out::text);
        });
        out.number(kept.attempts().size());
        for (Attempt attempt : kept.attempts()) {
            out.text(attempt.person().id());
            out.text(attempt.line().name());
            out.text(attempt.outcome().name());
            out.number(
                    attempt.at().map(time -> time.toSecondOfDay() / MINUTE + 1).orElse(0));
        }
        return out.bytes();
    }

    /**
     * The call that was written.
     *
     * @param person whoever has that id
     * @return empty when no call was written so, or somebody it called is unknown
     */
    static Optional<SavedCall> read(byte[] saved, Function<String, Optional<Person>> person) {
        try {
            Reader in = new Reader(ByteBuffer.wrap(saved));
            if (in.number() != FORM) {
                return Optional.empty();
            }
            int flags = in.number();
            Optional<Kept.Spoken> spoken = (flags & SPOKEN) == 0
                    ? Optional.empty()
                    : Optional.of(new Kept.Spoken(Tongue.valueOf(in.text()), in.number()));
            Kept kept = new Kept(given(in), spoken, attempts(in, person));
            return Optional.of(new SavedCall(kept, (flags & HUNG_UP) != 0));
        } catch (BufferUnderflowException | IllegalArgumentException | DateTimeException damaged) {
            return Optional.empty();
        }
    }

    private static Given given(Reader in) {
        Map<String, List<String>> words = new HashMap<>();
        for (int left = in.number(); left > 0; left--) {
            String question = in.text();
            List<String> all = new ArrayList<>(1);
            for (int more = in.number(); more > 0; more--) {
                all.add(in.text());
            }
            words.put(question, all);
        }
        return new Given(words);
    }

    private static List<Attempt> attempts(Reader in, Function<String, Optional<Person>> person) {
        int many = in.number();
        List<Attempt> attempts = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            Person called = person.apply(in.text()).orElseThrow(IllegalArgumentException::new);
            LineKind line = LineKind.valueOf(in.text());
            String number = called.line(line).orElse("");
            Outcome outcome = Outcome.valueOf(in.text());
            attempts.add(new Attempt(called, line, number, outcome, time(in.number())));
        }
        return List.copyOf(attempts);
    }

    /** One more than the minute of the day; 0 when nobody knows. */
    private static Optional<LocalTime> time(int minute) {
        return minute == 0 ? Optional.empty() : Optional.of(LocalTime.ofSecondOfDay((minute - 1L) * MINUTE));
    }

    /** Numbers below 128 take a byte; a text is its length and its UTF-8. */
    private static final class Writer {

        private byte[] bytes = new byte[256];
        private int length;

        void number(int number) {
            int rest = number;
            while (rest > 0x7F) {
                put((byte) (rest | 0x80));
                rest >>>= 7;
            }
            put((byte) rest);
        }

        void text(String text) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            number(utf8.length);
            room(utf8.length);
            System.arraycopy(utf8, 0, bytes, length, utf8.length);
            length += utf8.length;
        }

        private void put(byte one) {
            room(1);
            bytes[length++] = one;
        }

        private void room(int more) {
            if (length + more > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
            }
        }

        byte[] bytes() {
            return Arrays.copyOf(bytes, length);
        }
    }

    /** What {@link Writer} wrote. */
    private record Reader(ByteBuffer bytes) {

        int number() {
            int number = 0;
            byte one;
            int shift = 0;
            do {
                one = bytes.get();
                number |= (one & 0x7F) << shift;
                shift += 7;
            } while (one < 0);
            return number;
        }

        String text() {
            int length = number();
            if (length < 0 || length > bytes.remaining()) {
                throw new BufferUnderflowException();
            }
            String text = new String(bytes.array(), bytes.position(), length, StandardCharsets.UTF_8);
            bytes.position(bytes.position() + length);
            return text;
        }
    }
}

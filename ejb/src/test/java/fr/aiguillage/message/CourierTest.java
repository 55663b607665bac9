package fr.aiguillage.message;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.message.Outcome.Accepted;
import fr.aiguillage.message.Outcome.Postponed;
import fr.aiguillage.message.Outcome.Refused;
import fr.aiguillage.message.Outcome.Unavailable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CourierTest {

    private static final Unavailable AWAY = new Unavailable(DeliveryReason.SERVER_UNREACHABLE, "refused");
    private static final Unavailable TOO_MANY = new Unavailable(DeliveryReason.SERVER_BUSY, "421 too many");

    private final ExecutorService hands = Executors.newCachedThreadPool();
    private final MemoryOutbox outbox = new MemoryOutbox();

    @AfterEach
    void release() {
        hands.shutdown();
    }

    @Test
    void everything_due_is_tried_once() {
        outbox.queue(250);
        round(id -> new Accepted("250 OK"));
        assertThat(outbox.outcomes)
                .hasSize(250)
                .allSatisfy((id, o) -> assertThat(o).isInstanceOf(Accepted.class));
        assertThat(outbox.attempts).hasSize(250);
    }

    @Test
    void a_refused_message_does_not_keep_the_others_back() {
        outbox.queue(3);
        round(id -> id == 1
                ? new Refused(DeliveryReason.ADDRESS_REFUSED, "550")
                : id == 2 ? new Postponed(DeliveryReason.CONNECTION_LOST, "lost") : new Accepted("250"));
        assertThat(outbox.outcomes.get(3L)).isInstanceOf(Accepted.class);
        assertThat(outbox.postponed).isEmpty();
    }

    @Test
    void a_message_that_meets_a_fault_of_ours_does_not_keep_the_others_back() {
        outbox.queue(2);
        round(id -> {
            if (id == 1) {
                throw new IllegalStateException("broken");
            }
            return new Accepted("250");
        });
        assertThat(outbox.outcomes.get(1L))
                .isEqualTo(new Postponed(DeliveryReason.UNEXPECTED, "java.lang.IllegalStateException: broken"));
        assertThat(outbox.outcomes.get(2L)).isInstanceOf(Accepted.class);
    }

    @Test
    void a_server_that_is_away_is_asked_once_for_all() {
        outbox.queue(4);
        round(id -> AWAY);
        assertThat(outbox.attempts).containsExactly(1L);
        assertThat(outbox.postponed).containsExactly(AWAY);
        assertThat(outbox.hastened).isZero();
    }

    @Test
    void a_server_that_takes_messages_again_gets_those_that_waited_for_it() {
        outbox.queue(1);
        round(id -> new Accepted("250"));
        assertThat(outbox.hastened).isEqualTo(1);
    }

    @Test
    void a_server_that_goes_away_in_the_middle_puts_off_the_rest() {
        outbox.queue(4);
        round(id -> id <= 2 ? new Accepted("250") : AWAY);
        assertThat(outbox.outcomes.keySet()).containsExactly(1L, 2L, 3L, 4L);
        assertThat(outbox.outcomes.get(2L)).isInstanceOf(Accepted.class);
        assertThat(outbox.postponed).containsExactly(AWAY);
    }

    @Test
    void a_line_too_many_is_not_a_server_that_is_away() {
        outbox.queue(10);
        var accepted = new boolean[1];
        round(id -> {
            if (id == 1 || accepted[0]) {
                accepted[0] = true;
                return new Accepted("250");
            }
            return TOO_MANY;
        });
        assertThat(outbox.postponed).isEmpty();
    }

    @Test
    void what_another_hand_has_taken_is_left_alone() {
        outbox.queue(3);
        outbox.takenElsewhere.add(2L);
        round(id -> new Accepted("250"));
        assertThat(outbox.outcomes.keySet()).containsExactly(1L, 3L);
    }

    private void round(Function<Long, Outcome> server) {
        new Courier(outbox, new Server(server), hands).round();
    }

    /** A gateway whose server answers by the rank of the delivery. */
    private record Server(Function<Long, Outcome> answers) implements Gateway {

        @Override
        public Channel channel() {
            return Channel.MAIL;
        }

        @Override
        public boolean isSet() {
            return true;
        }

        @Override
        public String domain() {
            return "example.org";
        }

        @Override
        public int lines() {
            return 3;
        }

        @Override
        public Line line() {
            return new Line() {
                @Override
                public Outcome send(Envelope envelope) {
                    return answers.apply(Long.valueOf(envelope.subject()));
                }

                @Override
                public void close() {
                    // a line of this server holds nothing
                }
            };
        }
    }

    /** An outbox that forgets everything but what the courier asked of it. */
    private static final class MemoryOutbox extends Outbox {

        final Set<Long> due = Collections.synchronizedSet(new TreeSet<>());
        final Set<Long> takenElsewhere = new TreeSet<>();
        final List<Long> attempts = Collections.synchronizedList(new ArrayList<>());
        final Map<Long, Outcome> outcomes = new ConcurrentSkipListMap<>();
        final List<Unavailable> postponed = Collections.synchronizedList(new ArrayList<>());
        int hastened;

        void queue(int howMany) {
            LongStream.rangeClosed(1, howMany).forEach(due::add);
        }

        @Override
        List<Long> due(Channel channel, int most) {
            synchronized (due) {
                return due.stream().limit(most).toList();
            }
        }

        @Override
        Optional<Taken> take(long id, String domain) {
            if (!due.remove(id) || takenElsewhere.contains(id)) {
                return Optional.empty();
            }
            attempts.add(id);
            Envelope envelope = Samples.envelope("M. Aubrac", "a@example.org", Long.toString(id), "");
            return Optional.of(new Taken(id, 1, Lease.from(Samples.NOW), envelope));
        }

        @Override
        void conclude(Taken taken, Outcome outcome) {
            outcomes.put(taken.id(), outcome);
        }

        @Override
        void postpone(Channel channel, Unavailable outcome, int attempts) {
            postponed.add(outcome);
            due.clear();
        }

        @Override
        void hasten(Channel channel) {
            hastened++;
        }

        @Override
        void release(Channel channel) {
            // nothing is held here
        }
    }
}

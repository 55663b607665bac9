package fr.aiguillage.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RoundsTest {

    private final Queue<Runnable> submitted = new ArrayDeque<>();
    private final AtomicInteger ran = new AtomicInteger();

    @Test
    void many_wishes_before_a_round_are_one_round() {
        var rounds = new Rounds(ran::incrementAndGet);
        for (int i = 0; i < 10; i++) {
            rounds.wish(submitted::add);
        }
        assertThat(submitted).hasSize(1);
        submitted.remove().run();
        assertThat(ran).hasValue(1);
    }

    @Test
    void a_wish_during_a_round_makes_another_of_the_same_hand() {
        var rounds = new Rounds[1];
        rounds[0] = new Rounds(() -> {
            if (ran.incrementAndGet() == 1) {
                rounds[0].wish(submitted::add);
                rounds[0].wish(submitted::add);
            }
        });
        rounds[0].wish(submitted::add);
        submitted.remove().run();
        assertThat(ran).hasValue(2);
        assertThat(submitted).isEmpty();
    }

    @Test
    void a_round_that_breaks_off_does_not_end_all_rounds() {
        var rounds = new Rounds(() -> {
            ran.incrementAndGet();
            throw new IllegalStateException("broken");
        });
        rounds.wish(submitted::add);
        assertThatThrownBy(submitted.remove()::run).hasMessage("broken");
        rounds.wish(submitted::add);
        assertThat(submitted).hasSize(1);
    }
}

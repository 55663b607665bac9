package fr.aiguillage.script.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;

/** One program, and one call, on many threads at once. */
class SharedProgramTest {

    private static final int THREADS = 8;
    private static final ExecutorService POOL = Executors.newFixedThreadPool(THREADS);

    /** What a thread has to tell, by its number. */
    private interface Task<T> {
        T run(int number);
    }

    @AfterContainer
    static void stop() {
        POOL.shutdown();
    }

    @Property(tries = 100)
    void calls_answered_at_once_are_the_calls_answered_alone(@ForAll long scenario) throws Exception {
        Session begun = Samples.call(RandomScenario.withLevel(scenario), "m-kerdraon");
        List<List<Told>> alone = new ArrayList<>();
        for (int number = 0; number < THREADS; number++) {
            alone.add(played(begun, number));
        }
        assertThat(atOnce(number -> played(begun, number))).isEqualTo(alone);
    }

    @Property(tries = 100)
    void a_call_tells_every_thread_the_same(@ForAll long scenario, @ForAll long caller) throws Exception {
        Session begun = Samples.call(RandomScenario.withLevel(scenario));
        List<Session> sessions = RandomCaller.play(begun, caller, true).sessions();
        List<List<Told>> all = atOnce(number -> sessions.stream().map(Told::of).toList());
        assertThat(all).containsOnly(sessions.stream().map(Told::of).toList());
    }

    private static List<Told> played(Session like, int caller) {
        Session begun = Session.begin(like.program(), like.facts());
        return RandomCaller.play(begun, caller, true).sessions().stream()
                .map(Told::of)
                .toList();
    }

    /** What every thread has to tell, all of them having begun together. */
    private static <T> List<T> atOnce(Task<T> task) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Future<T>> running = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int number = i;
            running.add(POOL.submit(() -> {
                start.await();
                return task.run(number);
            }));
        }
        List<T> told = new ArrayList<>();
        for (Future<T> one : running) {
            told.add(one.get());
        }
        return told;
    }
}

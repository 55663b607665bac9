package fr.aiguillage.directory;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What texts cost that are searched for letter by letter, as they are typed.
 *
 * @param clock of each search, in order of length
 * @param processor of each search, in order of length; other people's builds do not count
 */
record Typing(long[] clock, long[] processor) {

    private static final int SHORTEST = 2;

    static Typing of(List<HalfHeard> asked, SearchFigures.Search search) {
        List<HalfHeard> typed = asked.stream()
                .flatMap(one -> IntStream.rangeClosed(
                                SHORTEST, one.typed().length())
                        .mapToObj(length -> new HalfHeard(
                                one.clientId(), one.person(), one.typed().substring(0, length))))
                .toList();
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long[] clock = new long[typed.size()];
        long[] processor = new long[typed.size()];
        for (int i = 0; i < clock.length; i++) {
            long spent = thread.getCurrentThreadCpuTime();
            long begin = System.nanoTime();
            search.of(typed.get(i));
            clock[i] = System.nanoTime() - begin;
            processor[i] = thread.getCurrentThreadCpuTime() - spent;
        }
        Arrays.sort(clock);
        Arrays.sort(processor);
        return new Typing(clock, processor);
    }

    String figures() {
        return "p50 %.2f ms, p99 %.2f ms on the clock; %.2f and %.2f ms of processor; %,d searches"
                .formatted(part(clock, 0.5), part(clock, 0.99), part(processor, 0.5), part(processor, 0.99), clock.length);
    }

    private static double part(long[] nanos, double share) {
        return nanos[(int) (share * (nanos.length - 1))] / 1e6;
    }
}

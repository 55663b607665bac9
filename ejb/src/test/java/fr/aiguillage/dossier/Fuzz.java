package fr.aiguillage.dossier;

import fr.aiguillage.script.source.SourceText;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Spoils scenarios, blocks, directories and test calls by the million, and does with them what the product does with a text:
 * reads and checks each, plays its call, and by turns lays it out, translates it or draws it. Whatever throws, takes more than its time,
 * blames a place outside the text or is laid out anew when it is laid out already, is kept with its seed. Not a test: {@code mvn
 * -Pfuzz -DskipTests -pl ejb -am verify}, {@code -Dfuzz.count=} and {@code -Dfuzz.seed=} say how many and from which seed.
 */
public final class Fuzz {

    /** Of the processor, for one text; the longest of them has some thousand words. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    /** On the clock: past it the text is kept at once, whether or not it ever comes to an end. */
    private static final Duration STUCK = Duration.ofMinutes(2);

    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final int REPORT = 10_000;
    private static final int MOST_FAILURES = 100;

    private final FuzzSamples samples = new FuzzSamples();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Path folder;
    private final PrintStream out;
    private final long first;
    private final long count;
    private final long begun = System.nanoTime();
    private final AtomicLong next = new AtomicLong();
    private final AtomicLong done = new AtomicLong();
    private final AtomicInteger failures = new AtomicInteger();

    private Fuzz(long count, long first, Path folder, PrintStream out) {
        this.count = count;
        this.first = first;
        this.folder = folder;
        this.out = out;
    }

    /** How many texts, the first seed, the folder for what fails; ends with 1 when anything did. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Files.createDirectories(Path.of(arguments[2]));
        Fuzz fuzz = new Fuzz(Long.parseLong(arguments[0]), Long.parseLong(arguments[1]), folder, out);
        System.exit(fuzz.run() ? 0 : 1);
    }

    /** Whether nothing failed. */
    private boolean run() throws InterruptedException {
        List<Worker> workers = IntStream.range(0, Runtime.getRuntime().availableProcessors())
                .mapToObj(i -> new Worker())
                .toList();
        workers.forEach(Thread::start);
        for (Worker worker : workers) {
            do {
                worker.join(LOOK.toMillis());
                workers.forEach(Worker::look);
            } while (worker.isAlive());
        }
        report(done.get());
        return failures.get() == 0;
    }

    private void report(long many) {
        long seconds = (System.nanoTime() - begun) / 1_000_000_000;
        out.println(many + " texts from seed " + first + ", " + failures + " failed, " + seconds + " s");
    }

    private void keep(FuzzSamples.Sample spoilt, long seed, String what) {
        failures.incrementAndGet();
        Path file = folder.resolve(seed + ".txt");
        try {
            Files.write(file, spoilt.text().getBytes(StandardCharsets.UTF_8));
        } catch (IOException unwritable) {
            out.println(unwritable);
        }
        out.println("seed " + seed + ", " + spoilt.name() + ": " + what + "; the text is " + file);
    }

    /** What a worker has in hand, and since when. */
    private record Hand(FuzzSamples.Sample spoilt, long seed, long since) {}

    /** Takes one text after another. */
    private final class Worker extends Thread {

        private volatile Hand hand;
        private Hand stuck;

        @Override
        public void run() {
            for (long i = next.getAndIncrement();
                    i < count && failures.get() < MOST_FAILURES;
                    i = next.getAndIncrement()) {
                one(first + i);
                long many = done.incrementAndGet();
                if (many % REPORT == 0) {
                    report(many);
                }
            }
        }

        private void one(long seed) {
            FuzzSamples.Sample spoilt = samples.spoilt(seed);
            hand = new Hand(spoilt, seed, System.nanoTime());
            long before = threads.getCurrentThreadCpuTime();
            try {
                spoilt.use().on(new SourceText(spoilt.name(), spoilt.text()), FuzzUse.Also.of(seed));
                long millis = (threads.getCurrentThreadCpuTime() - before) / 1_000_000;
                if (millis > LONGEST.toMillis()) {
                    keep(spoilt, seed, "took " + millis + " ms");
                }
            } catch (RuntimeException | Error thrown) {
                List<StackTraceElement> places =
                        Stream.of(thrown.getStackTrace()).limit(4).toList();
                keep(spoilt, seed, thrown + " at " + places);
            }
            hand = null;
        }

        /** Keeps what it has had in hand for too long, once. */
        void look() {
            Hand now = hand;
            if (now != null && now != stuck && System.nanoTime() - now.since() > STUCK.toNanos()) {
                stuck = now;
                keep(now.spoilt(), now.seed(), "not done after " + STUCK.toSeconds() + " s");
            }
        }
    }
}

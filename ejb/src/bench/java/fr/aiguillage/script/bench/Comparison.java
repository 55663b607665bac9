package fr.aiguillage.script.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures both engines in one run and prints the table, with the machine and the day. */
public final class Comparison {

    private static final String[] FLAGS = {"-Xms3g", "-Xmx3g", "-XX:+UseSerialGC", "-Xss16m"};
    private static final int CALLS = 2_000;

    private final Map<String, Map<String, String>> table = new LinkedHashMap<>();

    private Comparison() {}

    /**
     * Runs everything.
     *
     * @param arguments seconds that each measure is warmed up and taken for, 10 when there are none
     */
    public static void main(String[] arguments) throws RunnerException, IOException {
        int seconds = arguments.length == 0 ? 10 : Integer.parseInt(arguments[0]);
        Comparison comparison = new Comparison();
        comparison.measure(Turns.class, seconds);
        comparison.measure(Calls.class, seconds);
        comparison.measure(Loading.class, 2 * seconds);
        comparison.weigh();
        comparison.print();
    }

    private void measure(Class<?> benchmark, int seconds) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\." + benchmark.getSimpleName() + "\\.")
                .forks(1)
                .warmupIterations(2)
                .warmupTime(TimeValue.milliseconds(seconds * 500L))
                .measurementIterations(5)
                .measurementTime(TimeValue.milliseconds(seconds * 200L))
                .jvmArgs(FLAGS);
        Collection<RunResult> results = new Runner(options.build()).run();
        for (RunResult result : results) {
            String steps = result.getParams().getParam("steps");
            String measure = result.getPrimaryResult().getLabel() + (steps == null ? "" : " " + steps);
            double nanos = result.getSecondaryResults().get("nanos").getScore()
                    / result.getSecondaryResults().get("times").getScore();
            put(measure, result.getParams().getParam("engine"), time(nanos));
        }
    }

    private void weigh() {
        for (String name : List.of(BladeInk.NAME, Aiguillage.NAME)) {
            Engine.of(name, 500);
            put("heap loaded", name, size(Heap.each(1, () -> Engine.of(name, Calls.STEPS))));
            Engine engine = Engine.of(name, Calls.STEPS);
            AtomicLong seed = new AtomicLong();
            Calls.played(engine, 0);
            put("heap call", name, size(Heap.each(CALLS, () -> Calls.played(engine, seed.incrementAndGet()))));
            put("saved", name, size(engine.save(Calls.played(engine, 2)).length));
        }
    }

    private void put(String measure, String engine, String figure) {
        table.computeIfAbsent(measure, m -> new LinkedHashMap<>()).put(engine, figure);
    }

    private static String time(double nanos) {
        return nanos < 1e6
                ? String.format(Locale.ROOT, "%.2f µs", nanos / 1e3)
                : String.format(Locale.ROOT, "%.1f ms", nanos / 1e6);
    }

    private static String size(double bytes) {
        return bytes < 10_000
                ? String.format(Locale.ROOT, "%.0f bytes", bytes)
                : String.format(Locale.ROOT, "%.2f MiB", bytes / 1024 / 1024);
    }

    private void print() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("| measure | blade-ink 1.2.0 | Aiguillage |");
        lines.add("|---|---:|---:|");
        table.forEach((measure, figures) -> lines.add("| " + Measure.of(measure) + " | "
                + figures.getOrDefault(BladeInk.NAME, "–") + " | " + figures.getOrDefault(Aiguillage.NAME, "–") + " |"));
        lines.add("");
        lines.add(LocalDate.now() + ", " + machine() + ", Java " + Runtime.version() + ", "
                + String.join(" ", FLAGS));
        lines.forEach(System.out::println);
    }

    private static String machine() throws IOException {
        String load = Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
        String model = Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 2))
                .findFirst()
                .orElse(System.getProperty("os.arch"));
        return model + ", " + Runtime.getRuntime().availableProcessors() + " cores, load " + load;
    }
}

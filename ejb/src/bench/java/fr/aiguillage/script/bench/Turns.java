package fr.aiguillage.script.bench;

import java.util.Random;
import java.util.function.Consumer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Whole calls of ten choices made by chance; what is said and offered is read at every turn. */
@State(Scope.Benchmark)
public class Turns {

    @Param({BladeInk.NAME, Aiguillage.NAME})
    public String engine;

    @Param({"50", "500", "5000", "50000"})
    public int steps;

    private final Random random = new Random(1);
    private Engine loaded;
    private Consumer<Object> reader;

    @Setup(Level.Trial)
    public void load(Blackhole hole) {
        loaded = Engine.of(engine, steps);
        reader = hole::consume;
    }

    @Benchmark
    public Object turns(Cpu cpu) {
        Object call = loaded.again(reader);
        for (int i = 0; i < Graph.LAYERS; i++) {
            call = loaded.choose(call, random.nextInt(Graph.CHOICES), reader);
        }
        cpu.times += Graph.LAYERS;
        return call;
    }
}

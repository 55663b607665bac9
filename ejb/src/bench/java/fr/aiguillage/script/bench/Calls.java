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

/** A call begun, and a call saved and restored after five choices, in a script of 5,000 steps. */
@State(Scope.Benchmark)
public class Calls {

    static final int STEPS = 5_000;
    static final int TURNS = 5;

    @Param({BladeInk.NAME, Aiguillage.NAME})
    public String engine;

    private Engine loaded;
    private Consumer<Object> reader;
    private Object call;
    private byte[] saved;

    @Setup(Level.Trial)
    public void load(Blackhole hole) {
        loaded = Engine.of(engine, STEPS);
        reader = hole::consume;
        call = played(loaded, 2);
        saved = loaded.save(call);
    }

    /** A call of its own after five choices. */
    static Object played(Engine engine, long seed) {
        Random random = new Random(seed);
        Object call = engine.call(words -> {});
        for (int i = 0; i < TURNS; i++) {
            call = engine.choose(call, random.nextInt(Graph.CHOICES), words -> {});
        }
        return call;
    }

    @Benchmark
    public Object begin(Cpu cpu) {
        cpu.times++;
        return loaded.call(reader);
    }

    @Benchmark
    public Object save(Cpu cpu) {
        cpu.times++;
        return loaded.save(call);
    }

    @Benchmark
    public Object restore(Cpu cpu) {
        cpu.times++;
        return loaded.restore(saved);
    }
}

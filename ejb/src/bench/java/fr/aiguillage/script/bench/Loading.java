package fr.aiguillage.script.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From a source to a proved program; of ink, whose compiler is not published, from a compiled story to one that answers. */
@State(Scope.Benchmark)
public class Loading {

    @Param({BladeInk.NAME, Aiguillage.NAME})
    public String engine;

    @Param({"5000", "50000"})
    public int steps;

    private String text;

    @Setup(Level.Trial)
    public void write() {
        Graph graph = new Graph(steps);
        text = engine.equals(Aiguillage.NAME) ? graph.scenario() : graph.story();
    }

    @Benchmark
    public Object load(Cpu cpu) {
        cpu.times++;
        return engine.equals(Aiguillage.NAME) ? Aiguillage.compile(text) : BladeInk.load(text);
    }
}

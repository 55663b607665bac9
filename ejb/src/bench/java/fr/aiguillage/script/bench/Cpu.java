package fr.aiguillage.script.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * What the measured thread spends of processor: on a machine that does other things too, it tells more than the clock.
 * The collector's own thread is not in it.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Cpu {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Nanoseconds spent. */
    public long nanos;

    /** How often what is measured was done in them. */
    public long times;

    private long begun;

    @Setup(Level.Iteration)
    public void begin() {
        nanos = 0;
        times = 0;
        begun = THREADS.getCurrentThreadCpuTime();
    }

    @TearDown(Level.Iteration)
    public void end() {
        nanos = THREADS.getCurrentThreadCpuTime() - begun;
    }
}

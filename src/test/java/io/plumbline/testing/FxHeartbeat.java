package io.plumbline.testing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;

/// A heartbeat on the JavaFX thread that finds the longest time that thread kept itself from beating.
///
/// Wall-clock gaps between beats cannot be used: on a busy machine any thread may wait for a processor for longer
/// than any limit. So a gap counts only as far as it is the thread's own doing, which is one of two things. Either
/// the thread computed: its own processor time between two beats, which does not go on while others have the
/// processor. Or it waited, for a lock, a latch or a file: it was seen parked inside Plumbline's code, time and
/// again, while a beat was due. A thread that is merely not scheduled is seen neither computing nor parked there.
/// Between beats there is a rest, so that measuring takes next to nothing from what is measured.
public final class FxHeartbeat implements AutoCloseable {

    private static final long SAMPLE_MILLIS = 5;
    private static final long REST_NANOS = 4_000_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Thread fxThread;
    private final Thread sampler;
    private volatile boolean stopped;
    private final AtomicLong beats = new AtomicLong();
    private volatile long longestComputedNanos;
    private volatile long longestWaitedNanos;
    private volatile String worst = "";

    private FxHeartbeat(Thread fxThread) {
        this.fxThread = fxThread;
        this.sampler = Thread.ofPlatform().daemon().name("heartbeat").unstarted(this::beat);
    }

    /// A heartbeat that has begun.
    public static FxHeartbeat start() throws InterruptedException {
        Thread[] fx = new Thread[1];
        CountDownLatch known = new CountDownLatch(1);
        Platform.runLater(() -> {
            fx[0] = Thread.currentThread();
            known.countDown();
        });
        known.await();
        FxHeartbeat heartbeat = new FxHeartbeat(fx[0]);
        heartbeat.sampler.start();
        heartbeat.settle();
        return heartbeat;
    }

    /// Waits until whatever the thread has done so far is measured: two more beats.
    public synchronized void settle() throws InterruptedException {
        long wanted = beats.get() + 2;
        while (beats.get() < wanted) {
            wait();
        }
    }

    private void beat() {
        long computedBefore = THREADS.getThreadCpuTime(fxThread.threadId());
        while (!stopped) {
            CountDownLatch beaten = new CountDownLatch(1);
            Platform.runLater(beaten::countDown);
            long waitedNanos = 0;
            String seen = "";
            long sampleNanos = System.nanoTime();
            while (!await(beaten)) {
                long now = System.nanoTime();
                StackTraceElement[] trace = fxThread.getStackTrace();
                if (ours(trace)) {
                    seen = Arrays.toString(trace);
                    // Only short samples tell: over a long one the sampler itself was not scheduled.
                    boolean parked = fxThread.getState() != Thread.State.RUNNABLE;
                    waitedNanos += parked ? Math.min(now - sampleNanos, 2 * SAMPLE_MILLIS * 1_000_000) : 0;
                }
                sampleNanos = now;
            }
            long computed = THREADS.getThreadCpuTime(fxThread.threadId());
            if (computed - computedBefore > longestComputedNanos) {
                longestComputedNanos = computed - computedBefore;
                worst = seen;
            }
            longestWaitedNanos = Math.max(longestWaitedNanos, waitedNanos);
            computedBefore = computed;
            synchronized (this) {
                beats.incrementAndGet();
                notifyAll();
            }
            LockSupport.parkNanos(REST_NANOS);
        }
    }

    private static boolean await(CountDownLatch beaten) {
        try {
            return beaten.await(SAMPLE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    private static boolean ours(StackTraceElement[] trace) {
        return Arrays.stream(trace).anyMatch(frame -> frame.getClassName().startsWith("io.plumbline"));
    }

    /// The longest the thread computed or waited between two beats, in milliseconds.
    public long longestPauseMillis() {
        return Math.max(longestComputedNanos, longestWaitedNanos) / 1_000_000;
    }

    public long beats() {
        return beats.get();
    }

    /// Where the thread was last seen in Plumbline's code during its longest computation.
    public String worst() {
        return worst;
    }

    @Override
    public void close() {
        stopped = true;
        try {
            sampler.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

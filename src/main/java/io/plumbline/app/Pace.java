package io.plumbline.app;

import io.plumbline.core.NumberText;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/// How fast a job goes and how long it will still take, such as "412,000 bars/s · 12 s left".
///
/// Both are observed, not planned: the rate over the last few seconds of the step under way, the time left from the
/// last stretch of the whole. It is told the time, so that it has none of its own. Not safe for several threads.
public final class Pace {

    private static final long SECOND = 1_000_000_000L;

    /// Long enough that a slow file does not upset it, short enough that it follows a change of step.
    private static final long LEFT_WINDOW_NANOS = 10 * SECOND;

    private static final long RATE_WINDOW_NANOS = 3 * SECOND;

    /// Before this much time and work nothing can be said of the time left.
    private static final long FIRST_GUESS_NANOS = SECOND;

    private static final double FIRST_GUESS_DONE = 0.02;

    private record Mark(long nanos, double value) {}

    private final long startNanos;
    private final Deque<Mark> done = new ArrayDeque<>();
    private final Deque<Mark> amounts = new ArrayDeque<>();
    private long total;
    private String unit = "";

    /// The pace of a job that starts now.
    ///
    /// @param startNanos the time by [System#nanoTime()]
    public Pace(long startNanos) {
        this.startNanos = startNanos;
        done.add(new Mark(startNanos, 0));
    }

    /// Takes note of how far the job is.
    public void report(long nowNanos, double fraction) {
        note(done, nowNanos, fraction, LEFT_WINDOW_NANOS);
    }

    /// Takes note of how far the job is and of an amount. Amounts of another step begin a new rate.
    public void report(long nowNanos, double fraction, Amount amount) {
        report(nowNanos, fraction);
        boolean again = !amounts.isEmpty() && amount.done() < amounts.getLast().value();
        if (amount.total() != total || !amount.unit().equals(unit) || again) {
            total = amount.total();
            unit = amount.unit();
            amounts.clear();
        }
        note(amounts, nowNanos, (double) amount.done(), RATE_WINDOW_NANOS);
    }

    private static void note(Deque<Mark> marks, long nowNanos, double value, long window) {
        marks.add(new Mark(nowNanos, value));
        // The oldest mark stays just outside the window, so that there is always a stretch to measure.
        while (marks.size() > 2) {
            Mark oldest = marks.removeFirst();
            if (nowNanos - marks.getFirst().nanos() < window) {
                marks.addFirst(oldest);
                return;
            }
        }
    }

    public Duration elapsed(long nowNanos) {
        return Duration.ofNanos(Math.max(0, nowNanos - startNanos));
    }

    /// How long the rest will take at the pace of late; empty while it is too early to say.
    public Optional<Duration> left(long nowNanos) {
        Mark first = done.getFirst();
        Mark last = done.getLast();
        double gained = last.value() - first.value();
        if (last.value() >= 1) {
            return Optional.of(Duration.ZERO);
        }
        if (nowNanos - startNanos < FIRST_GUESS_NANOS || last.value() < FIRST_GUESS_DONE || gained <= 0) {
            return Optional.empty();
        }
        // A job that has stopped reporting is getting slower, so the time since its last report counts.
        double nanos = (nowNanos - first.nanos()) / gained * (1 - last.value());
        return Optional.of(Duration.ofNanos((long) nanos));
    }

    /// How many units a second this step does; empty if it counts none.
    public OptionalDouble perSecond(long nowNanos) {
        if (amounts.size() < 2) {
            return OptionalDouble.empty();
        }
        double seconds = (Math.max(nowNanos, amounts.getLast().nanos())
                        - amounts.getFirst().nanos())
                / (double) SECOND;
        double gained = amounts.getLast().value() - amounts.getFirst().value();
        return seconds <= 0 ? OptionalDouble.empty() : OptionalDouble.of(gained / seconds);
    }

    /// The rate, such as "412,000 bars/s"; empty text if there is none.
    public String rateWords(long nowNanos) {
        OptionalDouble rate = perSecond(nowNanos);
        if (rate.isEmpty()) {
            return "";
        }
        return unit.equals("bytes")
                ? NumberText.of(rate.getAsDouble() / 1e6, 1) + " MB/s"
                : NumberText.count(rounded(rate.getAsDouble())) + " " + unit + "/s";
    }

    /// The time left, such as "12 s left"; empty text while it is too early to say.
    public String leftWords(long nowNanos) {
        return left(nowNanos)
                .filter(left -> !left.isZero())
                .map(left -> clock(left.plusMillis(999)) + " left")
                .orElse("");
    }

    /// A length of time as one watches it pass: "12 s", "3:05 min", "1:02:30 h".
    public static String clock(Duration time) {
        long seconds = time.toSeconds();
        if (seconds < 60) {
            return seconds + "\u00a0s";
        }
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d:%02d\u00a0min", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d\u00a0h", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /// Three figures that stand still are read more easily than nine that dance.
    private static long rounded(double rate) {
        double step = Math.pow(10, Math.max(0, Math.floor(Math.log10(Math.max(1, rate))) - 2));
        return (long) (Math.round(rate / step) * step);
    }
}

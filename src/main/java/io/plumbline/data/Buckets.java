package io.plumbline.data;

import io.plumbline.core.FxWeek;
import io.plumbline.core.Timeframe;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;

/// Which shorter bars go into which longer one.
final class Buckets {

    private final long[] startUtc;
    private final int[] ends;
    private final int[] wanted;

    private Buckets(long[] startUtc, int[] ends, int[] wanted) {
        this.startUtc = startUtc;
        this.ends = ends;
        this.wanted = wanted;
    }

    /// @param timeUtc starts of the shorter bars, epoch milliseconds
    /// @throws IllegalArgumentException naming the first shorter bar that reaches over the end of its longer one
    static Buckets of(long[] timeUtc, Timeframe from, Timeframe to) {
        long sourceMillis = from.length().toMillis();
        long[] startUtc = new long[timeUtc.length];
        int[] ends = new int[timeUtc.length];
        int[] wanted = new int[timeUtc.length];
        OpenHours hours = new OpenHours();
        int size = 0;
        long endUtc = Long.MIN_VALUE;
        for (int bar = 0; bar < timeUtc.length; bar++) {
            if (timeUtc[bar] >= endUtc) {
                Span span = span(timeUtc[bar], to);
                startUtc[size] = span.startUtc();
                endUtc = span.endUtc();
                wanted[size] = (int) (hours.millis(startUtc[size], endUtc) / sourceMillis);
                size++;
            }
            if (timeUtc[bar] + sourceMillis > endUtc) {
                throw new IllegalArgumentException(String.format(
                        "the %s bar at %s reaches over %s, where a %s bar ends; wanted bars that fit into one",
                        from, Instant.ofEpochMilli(timeUtc[bar]), Instant.ofEpochMilli(endUtc), to));
            }
            ends[size - 1] = bar + 1;
        }
        return new Buckets(Arrays.copyOf(startUtc, size), Arrays.copyOf(ends, size), Arrays.copyOf(wanted, size));
    }

    /// Start of each longer bar, epoch milliseconds.
    long[] startUtc() {
        return startUtc;
    }

    /// The first shorter bar behind each longer one.
    int[] ends() {
        return ends;
    }

    /// Number of shorter bars that fit into the hours of each longer one in which the market is open.
    int[] wanted() {
        return wanted;
    }

    /// The sum of the known values in each longer bar, `NaN` where none is known.
    ///
    /// Compensated as pandas does it (Kahan, Further remarks on reducing truncation errors, 1965), so that it is
    /// the same bit for bit.
    double[] sums(double[] column) {
        double[] sums = new double[ends.length];
        int first = 0;
        for (int bar = 0; bar < ends.length; bar++) {
            double sum = 0;
            double lost = 0;
            boolean known = false;
            for (int source = first; source < ends[bar]; source++) {
                double value = column[source];
                if (!Double.isNaN(value)) {
                    known = true;
                    double mended = value - lost;
                    double next = sum + mended;
                    lost = next - sum - mended;
                    sum = next;
                }
            }
            sums[bar] = known ? sum : Double.NaN;
            first = ends[bar];
        }
        return sums;
    }

    /// The mean of the known values in each longer bar, `NaN` where none is known.
    double[] means(double[] column) {
        double[] means = sums(column);
        int first = 0;
        for (int bar = 0; bar < ends.length; bar++) {
            int known = 0;
            for (int source = first; source < ends[bar]; source++) {
                known += Double.isNaN(column[source]) ? 0 : 1;
            }
            means[bar] /= known;
            first = ends[bar];
        }
        return means;
    }

    /// From when to when the longer bar goes that an instant lies in.
    private static Span span(long timeUtc, Timeframe to) {
        return switch (to) {
            case D1 -> day(timeUtc);
            case W1 -> {
                FxWeek week = FxWeek.of(timeUtc);
                yield new Span(week.openUtc(), week.next().openUtc());
            }
            default -> {
                long millis = to.length().toMillis();
                long start = Math.floorDiv(timeUtc, millis) * millis;
                yield new Span(start, start + millis);
            }
        };
    }

    private static Span day(long timeUtc) {
        ZonedDateTime local = Instant.ofEpochMilli(timeUtc).atZone(FxWeek.NEW_YORK);
        LocalDate date = local.toLocalDate();
        LocalDate start = turn(date).isAfter(local) ? date.minusDays(1) : date;
        return new Span(
                turn(start).toInstant().toEpochMilli(),
                turn(start.plusDays(1)).toInstant().toEpochMilli());
    }

    private static ZonedDateTime turn(LocalDate date) {
        return date.atTime(FxWeek.DAY_TURNS).atZone(FxWeek.NEW_YORK);
    }

    /// A stretch of time, epoch milliseconds, the end exclusive.
    private record Span(long startUtc, long endUtc) {}

    /// How long the market is open in stretches of time that are asked for in ascending order.
    private static final class OpenHours {

        private FxWeek week = new FxWeek(Long.MIN_VALUE, Long.MIN_VALUE);
        private FxWeek next = week;

        long millis(long startUtc, long endUtc) {
            if (startUtc >= next.openUtc()) {
                week = FxWeek.of(startUtc);
                next = week.next();
            }
            return overlap(week, startUtc, endUtc) + overlap(next, startUtc, endUtc);
        }

        private static long overlap(FxWeek week, long startUtc, long endUtc) {
            return Math.max(0, Math.min(endUtc, week.closeUtc()) - Math.max(startUtc, week.openUtc()));
        }
    }
}

package io.plumbline.data;

import io.plumbline.core.BarSeries;
import io.plumbline.core.FxWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// A market made for tests, in whole points, so that every layout can write it exactly: bars within trading weeks,
/// each of the bid and, a few points above, of the ask.
///
/// @param bars oldest first
record MadeMarket(List<Bar> bars) {

    static final double POINTS = 1e5;

    /// One bar; prices in points.
    ///
    /// @param spread ask less bid all through the bar
    record Bar(long timeUtc, int open, int high, int low, int close, int volume, int spread) {

        /// Its ticks as milliseconds from its start and bids in points; as many as its volume.
        List<int[]> ticks() {
            List<int[]> ticks = new ArrayList<>();
            ticks.add(new int[] {7, open});
            ticks.add(new int[] {7_040, low});
            ticks.add(new int[] {20_123, high});
            for (int more = 4; more < volume; more++) {
                ticks.add(new int[] {20_123 + more * 100, (high + low) / 2});
            }
            ticks.add(new int[] {59_999, close});
            return ticks;
        }
    }

    /// A market of bars this long between two instants.
    ///
    /// @param share which share of the bars there is; the first and last of every week are always whole
    static MadeMarket of(String from, String to, long barMillis, double share) {
        long edgeMillis = Math.max(4 * barMillis, 15 * 60_000);
        SplittableRandom random = new SplittableRandom(barMillis);
        List<Bar> bars = new ArrayList<>();
        int close = 112_345;
        long until = Instant.parse(to).toEpochMilli();
        for (long time = Instant.parse(from).toEpochMilli(); time < until; time += barMillis) {
            FxWeek week = FxWeek.of(time);
            boolean edge = time < week.openUtc() + edgeMillis || time >= week.closeUtc() - edgeMillis;
            if (!week.isOpenAt(time) || (!edge && random.nextDouble() >= share)) {
                continue;
            }
            int open = close + random.nextInt(-3, 4);
            close = open + random.nextInt(-40, 41);
            int high = Math.max(open, close) + random.nextInt(1, 20);
            int low = Math.min(open, close) - random.nextInt(1, 20);
            bars.add(new Bar(time, open, high, low, close, random.nextInt(4, 9), random.nextInt(1, 30)));
        }
        return new MadeMarket(List.copyOf(bars));
    }

    /// The bars of the bid as an import should give them.
    BarSeries bid() {
        return side(0);
    }

    /// The bars of the ask.
    BarSeries ask() {
        return side(1);
    }

    private BarSeries side(int spreads) {
        return BarSeries.of(
                bars.stream().mapToLong(Bar::timeUtc).toArray(),
                bars.stream()
                        .mapToDouble(bar -> (bar.open() + spreads * bar.spread()) / POINTS)
                        .toArray(),
                bars.stream()
                        .mapToDouble(bar -> (bar.high() + spreads * bar.spread()) / POINTS)
                        .toArray(),
                bars.stream()
                        .mapToDouble(bar -> (bar.low() + spreads * bar.spread()) / POINTS)
                        .toArray(),
                bars.stream()
                        .mapToDouble(bar -> (bar.close() + spreads * bar.spread()) / POINTS)
                        .toArray(),
                bars.stream().mapToDouble(Bar::volume).toArray());
    }

    double[] spread() {
        return bars.stream().mapToDouble(bar -> bar.spread() / POINTS).toArray();
    }
}

package io.plumbline.testing;

import io.plumbline.core.BarSeries;
import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;

/// Bars of a seeded random walk with volatility that comes and goes, gaps, spikes and flat stretches.
public final class RandomBars {

    private static final long START_UTC = Instant.parse("2023-01-02T00:00:00Z").toEpochMilli();

    private RandomBars() {}

    /// Quarter-hour bars around 1.1; the same seed gives the same bars, and a longer series starts like a shorter
    /// one.
    public static BarSeries of(long seed, int size) {
        SplittableRandom random = new SplittableRandom(seed);
        long[] timeUtc = new long[size];
        double[] open = new double[size];
        double[] high = new double[size];
        double[] low = new double[size];
        double[] close = new double[size];
        double[] volume = new double[size];
        double price = 1.1;
        double volatility = 4e-4;
        int flatLeft = 0;
        for (int bar = 0; bar < size; bar++) {
            volatility = Math.clamp(volatility * Math.exp(0.08 * random.nextGaussian()), 5e-5, 3e-3);
            flatLeft = flatLeft > 0 ? flatLeft - 1 : random.nextInt(4000) == 0 ? random.nextInt(40) : 0;
            double scale = flatLeft > 0 ? 0 : random.nextInt(500) == 0 ? 6 * volatility : volatility;
            double gap = random.nextInt(96) == 0 ? scale * random.nextGaussian() : 0;
            timeUtc[bar] = START_UTC + bar * Duration.ofMinutes(15).toMillis();
            open[bar] = round(price + gap);
            close[bar] = round(Math.max(0.2, open[bar] + scale * random.nextGaussian()));
            high[bar] = round(Math.max(open[bar], close[bar]) + scale * random.nextDouble());
            low[bar] = round(Math.min(open[bar], close[bar]) - scale * random.nextDouble());
            volume[bar] = random.nextInt(1, 1000);
            price = close[bar];
        }
        return BarSeries.of(timeUtc, open, high, low, close, volume);
    }

    private static double round(double price) {
        return Math.round(price * 1e5) / 1e5;
    }
}

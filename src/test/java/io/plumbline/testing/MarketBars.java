package io.plumbline.testing;

import io.plumbline.core.BarSeries;
import io.plumbline.core.FxWeek;
import io.plumbline.core.MarketSession;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.SplittableRandom;

/// Bars of a minute as the currency market has them: from Sunday to Friday evening in New York, busier while London
/// and New York work. A seeded random walk; the same arguments give the same bars.
public final class MarketBars {

    private static final long MINUTE = 60_000;
    private static final double MOVE = 4e-5;

    private MarketBars() {}

    /// So many bars from the first week on that opens on or after a Sunday.
    public static BarSeries minutes(long seed, LocalDate sunday, int size) {
        SplittableRandom random = new SplittableRandom(seed);
        long[] timeUtc = new long[size];
        double[] open = new double[size];
        double[] high = new double[size];
        double[] low = new double[size];
        double[] close = new double[size];
        double[] volume = new double[size];
        FxWeek week = FxWeek.opening(sunday);
        long time = week.openUtc();
        double price = 1.1;
        double busy = 1;
        for (int bar = 0; bar < size; bar++) {
            if (time >= week.closeUtc()) {
                week = week.next();
                time = week.openUtc();
            }
            if (bar % 60 == 0) {
                busy = busyAt(time);
            }
            timeUtc[bar] = time;
            open[bar] = price;
            close[bar] = round(Math.clamp(price + MOVE * busy * random.nextGaussian(), 0.5, 2.5));
            high[bar] = round(Math.max(price, close[bar]) + MOVE * busy * random.nextDouble());
            low[bar] = round(Math.min(price, close[bar]) - MOVE * busy * random.nextDouble());
            volume[bar] = Math.rint(busy * (20 + random.nextInt(80)));
            price = close[bar];
            time += MINUTE;
        }
        return BarSeries.of(timeUtc, open, high, low, close, volume);
    }

    private static double busyAt(long time) {
        return 0.4
                + Arrays.stream(MarketSession.values())
                        .mapToDouble(session -> session.isOpenAt(time) ? 0.2 + 0.3 * session.ordinal() : 0)
                        .sum();
    }

    private static double round(double price) {
        return Math.rint(price * 1e5) / 1e5;
    }
}

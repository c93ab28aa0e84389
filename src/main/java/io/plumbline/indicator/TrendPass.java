package io.plumbline.indicator;

import io.plumbline.core.BarSeries;
import io.plumbline.indicator.ExponentialMean.Weights;
import java.util.Arrays;

/// Two exponential averages of the close, the average true range, and that range in per cent of the close, all in
/// one pass over the bars.
///
/// Each of them waits for its own value on the bar before, so alone it leaves the processor idle; together they
/// take little more than half the time of one after the other. Bit for bit the same as [ExponentialMean#ema] and
/// [Atr#of].
final class TrendPass {

    final double[] lead;
    final double[] atr;
    final double[] atrPercent;

    TrendPass(BarSeries bars, int fastPeriod, int slowPeriod, int atrPeriod) {
        int size = bars.size();
        lead = new double[size];
        atr = new double[size];
        atrPercent = new double[size];
        if (size > 0) {
            run(bars, Weights.ema(fastPeriod), Weights.ema(slowPeriod), Weights.wilder(atrPeriod));
            forget(lead, Math.max(fastPeriod, slowPeriod));
            forget(atr, atrPeriod);
            forget(atrPercent, atrPeriod);
        }
    }

    private void run(BarSeries bars, Weights fastWeights, Weights slowWeights, Weights atrWeights) {
        double[] close = bars.close();
        double fastMean = close[0];
        double slowMean = close[0];
        double rangeMean = bars.trueRange(0);
        for (int bar = 0; bar < close.length; bar++) {
            double price = close[bar];
            fastMean = fastWeights.next(fastMean, price);
            slowMean = slowWeights.next(slowMean, price);
            rangeMean = atrWeights.next(rangeMean, bars.trueRange(bar));
            lead[bar] = fastMean - slowMean;
            atr[bar] = rangeMean;
            atrPercent[bar] = rangeMean / price * 100;
        }
    }

    /// A mean over fewer values than its period is not yet known.
    private static void forget(double[] means, int period) {
        Arrays.fill(means, 0, Math.min(period - 1, means.length), Double.NaN);
    }
}

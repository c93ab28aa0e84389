package io.plumbline.indicator;

import io.plumbline.core.BarSeries;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// The indicators of one bar series, each computed once, when first asked for.
///
/// Strategies with equal periods share a column; strategies with different periods each get their own. Read the
/// columns, never write them. For one thread at a time.
public final class Indicators {

    private record Key(String name, int first, int second) {}

    private final BarSeries bars;
    private final Map<Key, double[]> columns = new HashMap<>();

    public Indicators(BarSeries bars) {
        this.bars = bars;
    }

    public BarSeries bars() {
        return bars;
    }

    /// How much memory the columns take that were computed so far.
    public long bytes() {
        return (long) Double.BYTES * bars.size() * columns.size();
    }

    /// Exponential average of the closes.
    public double[] ema(int period) {
        return column("ema", period, 0, () -> ExponentialMean.ema(bars.close(), period));
    }

    /// How far a fast exponential average of the closes lies above a slow one, as a price difference.
    public double[] emaLead(int fastPeriod, int slowPeriod) {
        return column("emaLead", fastPeriod, slowPeriod, () -> {
            double[] fast = ema(fastPeriod);
            double[] slow = ema(slowPeriod);
            double[] lead = new double[fast.length];
            for (int bar = 0; bar < lead.length; bar++) {
                lead[bar] = fast[bar] - slow[bar];
            }
            return lead;
        });
    }

    /// Computes a lead and the average true range, also in per cent, in one pass, which is faster than one after
    /// the other. Later calls of [#emaLead(int, int)], [#atr(int)] and [#atrPercent(int)] find them.
    public void prepareTrend(int fastPeriod, int slowPeriod, int atrPeriod) {
        Key lead = new Key("emaLead", fastPeriod, slowPeriod);
        Key atr = new Key("atr", atrPeriod, 0);
        Key atrPercent = new Key("atrPercent", atrPeriod, 0);
        if (!columns.keySet().containsAll(List.of(lead, atr, atrPercent))) {
            TrendPass pass = new TrendPass(bars, fastPeriod, slowPeriod, atrPeriod);
            columns.putIfAbsent(lead, pass.lead);
            columns.putIfAbsent(atr, pass.atr);
            columns.putIfAbsent(atrPercent, pass.atrPercent);
        }
    }

    /// Wilder's average true range, as a price difference.
    public double[] atr(int period) {
        return column("atr", period, 0, () -> Atr.of(bars, period));
    }

    /// Wilder's average directional index, 0 to 100.
    public double[] adx(int period) {
        return column("adx", period, 0, () -> Adx.of(bars, period));
    }

    /// Average true range in per cent of the close.
    public double[] atrPercent(int period) {
        return column("atrPercent", period, 0, () -> {
            double[] atr = atr(period);
            double[] close = bars.close();
            double[] percent = new double[atr.length];
            for (int bar = 0; bar < percent.length; bar++) {
                percent[bar] = atr[bar] / close[bar] * 100;
            }
            return percent;
        });
    }

    /// Score of [#atrPercent(int)] against its last `window` values; 0 where they are all equal.
    public double[] atrPercentScore(int period, int window) {
        return column(
                "atrPercentScore",
                period,
                window,
                () -> Rolling.populationScore(atrPercent(period), window, Rolling.WhenFlat.ZERO));
    }

    /// Slope of the exponential average, in price per bar.
    public double[] emaSlope(int period, int window) {
        return column("emaSlope", period, window, () -> Slope.of(ema(period), window));
    }

    /// Score of the close's distance from its exponential average; not known where all distances are equal.
    public double[] emaDistanceScore(int period, int window) {
        return column(
                "emaDistanceScore",
                period,
                window,
                () -> Rolling.populationScore(emaDistance(period), window, Rolling.WhenFlat.UNKNOWN));
    }

    /// Standard deviation of the close's distance from its exponential average, of a population as in
    /// [#emaDistanceScore(int, int)], as a price difference; a window of one value has none.
    public double[] emaDistanceDeviation(int period, int window) {
        return column("emaDistanceDeviation", period, window, () -> {
            double[] deviation = Rolling.sampleDeviation(emaDistance(period), window);
            double toPopulation = Math.sqrt((window - 1.0) / window);
            for (int bar = 0; bar < deviation.length; bar++) {
                deviation[bar] *= toPopulation;
            }
            return deviation;
        });
    }

    /// The close's distance from its exponential average. Not kept: what is made of it is.
    private double[] emaDistance(int period) {
        double[] ema = ema(period);
        double[] close = bars.close();
        double[] distance = new double[ema.length];
        for (int bar = 0; bar < distance.length; bar++) {
            distance[bar] = close[bar] - ema[bar];
        }
        return distance;
    }

    /// Highest high of the `window` bars before each bar.
    public double[] highestHighBefore(int window) {
        return column("highestHighBefore", window, 0, () -> RollingExtreme.highestBefore(bars.high(), window));
    }

    /// Lowest low of the `window` bars before each bar.
    public double[] lowestLowBefore(int window) {
        return column("lowestLowBefore", window, 0, () -> RollingExtreme.lowestBefore(bars.low(), window));
    }

    private double[] column(String name, int first, int second, Supplier<double[]> compute) {
        Key key = new Key(name, first, second);
        double[] known = columns.get(key);
        if (known == null) {
            // Not computeIfAbsent: computing one column may ask for others.
            known = compute.get();
            columns.put(key, known);
        }
        return known;
    }
}

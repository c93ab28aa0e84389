package io.plumbline.indicator;

import io.plumbline.core.BarSeries;
import io.plumbline.core.MarketRegime;
import io.plumbline.indicator.Rolling.Blocks;
import io.plumbline.indicator.Rolling.WhenFlat;
import java.util.Arrays;

/// The market's regime on every bar: volatility against its own recent past, and whether the bar itself is a spike.
///
/// Volatility is ATR in per cent of the close, scored against the last `scoreWindow` bars: `LOW` below `scoreLow`,
/// `HIGH` above `scoreHigh`, `MID` between, `UNKNOWN` before there are enough bars. A spike is a bar whose true
/// range is more than `spikeRangeMultiple` times its ATR.
public final class VolatilityRegime {

    /// Where the limits lie; the `regime` block of a config.
    ///
    /// @param scoreWindow bars over which volatility is scored
    /// @param atrPeriod period of the ATR
    /// @param scoreLow standard deviations below which volatility is low
    /// @param scoreHigh standard deviations above which volatility is high
    /// @param spikeRangeMultiple true range over ATR above which a bar is a spike
    public record Settings(
            int scoreWindow, int atrPeriod, double scoreLow, double scoreHigh, double spikeRangeMultiple) {}

    private static final byte UNKNOWN = (byte) MarketRegime.UNKNOWN_CALM.ordinal();
    private static final byte LOW = (byte) MarketRegime.LOW_CALM.ordinal();

    private VolatilityRegime() {}

    /// Per bar, the ordinal of its [MarketRegime].
    public static byte[] of(Indicators indicators, Settings settings) {
        BarSeries bars = indicators.bars();
        double[] atr = indicators.atr(settings.atrPeriod());
        double[] atrPercent = indicators.atrPercent(settings.atrPeriod());
        double scoreLow = settings.scoreLow();
        double scoreHigh = settings.scoreHigh();
        byte[] regime = new byte[bars.size()];
        Arrays.fill(regime, UNKNOWN);
        for (Blocks block = new Blocks(atrPercent, settings.scoreWindow(), 0, WhenFlat.ZERO); block.next(); ) {
            double[] scores = block.scores();
            int from = block.from();
            for (int bar = from; bar < block.to(); bar++) {
                double score = scores[bar - from];
                // The calm constants stand two apart, low to high; counting steps needs no branch.
                int steps = (score >= scoreLow ? 1 : 0) + (score > scoreHigh ? 1 : 0);
                regime[bar] = (byte) (LOW + 2 * steps);
            }
        }
        double spikeRangeMultiple = settings.spikeRangeMultiple();
        for (int bar = settings.atrPeriod() - 1; bar < regime.length; bar++) {
            if (bars.trueRange(bar) > spikeRangeMultiple * atr[bar]) {
                // Each spike constant follows its calm one.
                regime[bar]++;
            }
        }
        return regime;
    }
}

package io.plumbline.indicator;

import io.plumbline.core.BarSeries;
import io.plumbline.core.MarketRegime;

/// The market's regime on every bar: volatility against its own recent past, and whether the bar itself is a spike.
///
/// Volatility is ATR in per cent of the close, scored against the last `scoreWindow` bars: `LOW` below `scoreLow`,
/// `HIGH`
/// above `scoreHigh`, `MID` between, `UNKNOWN` before there are enough bars. A spike is a bar whose true range is
/// more than `spikeRangeMultiple` times its ATR.
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

    private static final int UNKNOWN = MarketRegime.UNKNOWN_CALM.ordinal();
    private static final int LOW = MarketRegime.LOW_CALM.ordinal();
    private static final int MID = MarketRegime.MID_CALM.ordinal();
    private static final int HIGH = MarketRegime.HIGH_CALM.ordinal();

    private VolatilityRegime() {}

    /// Per bar, the ordinal of its [MarketRegime].
    public static byte[] of(Indicators indicators, Settings settings) {
        BarSeries bars = indicators.bars();
        double[] atr = indicators.atr(settings.atrPeriod());
        double[] score = indicators.atrPercentScore(settings.atrPeriod(), settings.scoreWindow());
        double scoreLow = settings.scoreLow();
        double scoreHigh = settings.scoreHigh();
        byte[] regime = new byte[bars.size()];
        for (int bar = 0; bar < regime.length; bar++) {
            double z = score[bar];
            int calm = Double.isNaN(z) ? UNKNOWN : z < scoreLow ? LOW : z > scoreHigh ? HIGH : MID;
            // Each spike constant follows its calm one.
            int spike = bars.trueRange(bar) > settings.spikeRangeMultiple() * atr[bar] ? 1 : 0;
            regime[bar] = (byte) (calm + spike);
        }
        return regime;
    }
}

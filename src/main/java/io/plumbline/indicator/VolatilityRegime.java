package io.plumbline.indicator;

import io.plumbline.core.MarketRegime;

/// The market's regime on every bar: volatility against its own recent past, and whether the bar itself is a spike.
///
/// Volatility is ATR in per cent of the close, scored against the last `scoreWindow` bars: `LOW` below `scoreLow`,
/// `HIGH`
/// above `scoreHigh`, `MID` between, `UNKNOWN` before there are enough bars. A spike is a bar whose true range is more
/// than `spikeRangeMultiple` times its ATR.
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

    private VolatilityRegime() {}

    /// Per bar, the ordinal of its [MarketRegime].
    public static byte[] of(Indicators indicators, Settings settings) {
        double[] score = indicators.atrPercentScore(settings.atrPeriod(), settings.scoreWindow());
        double[] range = indicators.trueRange();
        double[] atr = indicators.atr(settings.atrPeriod());
        byte[] regime = new byte[score.length];
        byte unknown = (byte) MarketRegime.UNKNOWN_CALM.ordinal();
        byte low = (byte) MarketRegime.LOW_CALM.ordinal();
        byte mid = (byte) MarketRegime.MID_CALM.ordinal();
        byte high = (byte) MarketRegime.HIGH_CALM.ordinal();
        double scoreLow = settings.scoreLow();
        double scoreHigh = settings.scoreHigh();
        for (int bar = 0; bar < regime.length; bar++) {
            double z = score[bar];
            byte calm = Double.isNaN(z) ? unknown : z < scoreLow ? low : z > scoreHigh ? high : mid;
            // Each spike constant follows its calm one.
            int spike = range[bar] / atr[bar] > settings.spikeRangeMultiple() ? 1 : 0;
            regime[bar] = (byte) (calm + spike);
        }
        return regime;
    }
}

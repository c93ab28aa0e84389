package io.plumbline.strategy;

import io.plumbline.core.Drawn;
import io.plumbline.core.Drawn.Limit;
import io.plumbline.core.Instrument;
import io.plumbline.core.Signals;
import io.plumbline.indicator.Indicators;
import java.util.ArrayList;
import java.util.List;

/// Expects a return to the mean: against the price when it is stretched far from its slow average, if ADX and the
/// average's slope say there is no trend. The stop and the target are multiples of ATR with a floor.
///
/// Source of the rules: the reference's `strategies/s2_mr_zscore_ema_regime.py`.
public final class S2MeanReversionZscore implements Strategy<S2Params> {

    private static final List<String> STRETCHES = List.of("z_unknown", "z_neutral", "z_high_pos", "z_high_neg");
    private static final int[] STRETCH_SIGNS = {0, 0, -1, 1};
    private static final int NEUTRAL = 1;
    private static final int ABOVE = 2;
    private static final int BELOW = 3;

    @Override
    public String name() {
        return "S2_MR_ZSCORE_EMA_REGIME";
    }

    @Override
    public String summary() {
        return "Mean reversion: against a close stretched far from its slow average, traded while there is no trend.";
    }

    @Override
    public S2Params defaults() {
        return S2Params.DEFAULTS;
    }

    @Override
    public Signals signals(Indicators indicators, Instrument instrument, S2Params params) {
        double[] score = indicators.emaDistanceScore(params.emaRegime(), params.zWindow());
        double[] slope = indicators.emaSlope(params.emaRegime(), params.slopeWindow());
        double[] average = indicators.ema(params.emaRegime());
        double[] adx = indicators.adx(params.adxPeriod());
        double[] atr = indicators.atr(params.atrPeriod());
        double adxBelow = params.adxMax().orElse(Double.POSITIVE_INFINITY);
        double flatterThan = params.slopeTh();
        double stretched = params.zEntry();

        int size = atr.length;
        byte[] state = new byte[size];
        for (int bar = 0; bar < size; bar++) {
            double z = score[bar];
            int stretch = z >= stretched ? ABOVE : z <= -stretched ? BELOW : !Double.isNaN(z) ? NEUTRAL : 0;
            boolean pass = adx[bar] < adxBelow && Math.abs(slope[bar]) < flatterThan;
            boolean atrMissing = Double.isNaN(atr[bar]);
            boolean warmingUp = atrMissing
                    || Double.isNaN(z)
                    || Double.isNaN(average[bar])
                    || Double.isNaN(slope[bar])
                    || Double.isNaN(adx[bar]);
            state[bar] = (byte) (stretch << 3 | (pass ? 4 : 0) | (atrMissing ? 2 : 0) | (warmingUp ? 1 : 0));
        }
        double pipSize = instrument.pipSize();
        Exits exits = exits(params);
        return new Signals(id(), states(), state, exits.stop(atr, pipSize), exits.target(atr, pipSize), atr);
    }

    @Override
    public Exits exits(S2Params params) {
        return new Exits(params.kSl(), params.minSlPoints(), params.kTp().orElse(Double.NaN), params.minTpPoints());
    }

    @Override
    public S2Params decisions(S2Params params) {
        S2Params usual = S2Params.DEFAULTS;
        return new S2Params(
                params.zWindow(),
                params.emaRegime(),
                params.adxPeriod(),
                params.adxMax(),
                params.slopeWindow(),
                params.slopeTh(),
                params.zEntry(),
                params.atrPeriod(),
                usual.kSl(),
                usual.minSlPoints(),
                usual.kTp(),
                usual.minTpPoints());
    }

    @Override
    public List<Drawn> drawn(Indicators indicators, Instrument instrument, S2Params params) {
        double[] score = indicators.emaDistanceScore(params.emaRegime(), params.zWindow());
        double[] deviation = indicators.emaDistanceDeviation(params.emaRegime(), params.zWindow());
        double[] close = indicators.bars().close();
        double stretched = params.zEntry();
        List<Limit> calm = params.adxMax().isPresent()
                ? List.of(new Limit("trade below", params.adxMax().getAsDouble()))
                : List.of();
        double steepest = instrument.toPips(params.slopeTh());
        return List.of(
                Drawn.onPrice(
                        "EMA " + params.emaRegime(),
                        "The slow average the price is expected to return to.",
                        indicators.ema(params.emaRegime())),
                Drawn.onPrice(
                        "Upper band",
                        "A close on or above it is stretched: sold.",
                        priceAtScore(stretched, close, score, deviation)),
                Drawn.onPrice(
                        "Lower band",
                        "A close on or below it is stretched: bought.",
                        priceAtScore(-stretched, close, score, deviation)),
                Drawn.below(
                        "z-score " + params.zWindow(),
                        "standard deviations",
                        "Distance of the close from the slow average, scored against its last " + params.zWindow()
                                + " values; traded on or beyond the lines.",
                        score,
                        List.of(new Limit("sell from", stretched), new Limit("buy from", -stretched))),
                Drawn.below(
                        "ADX " + params.adxPeriod(),
                        "",
                        calm.isEmpty()
                                ? "Strength of the trend; this config trades whatever it is."
                                : "Strength of the trend; traded only below the line.",
                        indicators.adx(params.adxPeriod()),
                        calm),
                Drawn.belowInPips(
                        "Slope " + params.slopeWindow(),
                        "pips per bar",
                        "Slope of the slow average; traded only between the lines.",
                        indicators.emaSlope(params.emaRegime(), params.slopeWindow()),
                        instrument,
                        List.of(new Limit("trade below", steepest), new Limit("trade above", -steepest))),
                Drawn.belowInPips(
                        "ATR " + params.atrPeriod(),
                        "pips",
                        "Average true range; the distances of stop and target are multiples of it.",
                        indicators.atr(params.atrPeriod()),
                        instrument,
                        List.of()));
    }

    /// Where the close would have had to be for this score, all else being as it was: the close has reached it
    /// exactly when its own score has.
    private static double[] priceAtScore(double wanted, double[] close, double[] score, double[] deviation) {
        double[] price = new double[close.length];
        for (int bar = 0; bar < price.length; bar++) {
            price[bar] = close[bar] + (wanted - score[bar]) * deviation[bar];
        }
        return price;
    }

    /// In the order of the state's bits: stretch, gate, missing ATR, warm-up.
    private static List<Signals.State> states() {
        List<Signals.State> states = new ArrayList<>();
        for (int stretch = 0; stretch < STRETCHES.size(); stretch++) {
            for (int pass = 0; pass <= 1; pass++) {
                int wished = pass == 1 ? STRETCH_SIGNS[stretch] : 0;
                for (int atrMissing = 0; atrMissing <= 1; atrMissing++) {
                    boolean dropped = atrMissing == 1 && wished != 0;
                    String reasons = "z_bucket=" + STRETCHES.get(stretch) + ";gate="
                            + (pass == 1 ? "gate_pass" : "gate_fail") + (dropped ? ";missing_atr=true" : "");
                    int sign = dropped ? 0 : wished;
                    states.add(new Signals.State(sign, false, reasons));
                    states.add(new Signals.State(sign, true, reasons));
                }
            }
        }
        return states;
    }
}

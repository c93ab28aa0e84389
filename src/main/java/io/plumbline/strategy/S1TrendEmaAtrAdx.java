package io.plumbline.strategy;

import io.plumbline.core.Drawn;
import io.plumbline.core.Drawn.Limit;
import io.plumbline.core.Instrument;
import io.plumbline.core.Signals;
import io.plumbline.indicator.Indicators;
import java.util.ArrayList;
import java.util.List;

/// Follows the trend: long while the fast average is above the slow one, short while below, if ADX says the market
/// moves. The stop and the target are multiples of ATR.
///
/// Source of the rules: the reference's `strategies/s1_trend_ema_atr_adx.py`.
public final class S1TrendEmaAtrAdx implements Strategy<S1Params> {

    private static final List<String> TRENDS = List.of("trend_unknown", "trend_flat", "trend_up", "trend_down");
    private static final int[] TREND_SIGNS = {0, 0, 1, -1};
    private static final int FLAT = 1;
    private static final int UP = 2;
    private static final int DOWN = 3;

    @Override
    public String name() {
        return "S1_TREND_EMA_ATR_ADX";
    }

    @Override
    public String summary() {
        return "Trend following: fast against slow exponential average, traded while ADX is high.";
    }

    @Override
    public S1Params defaults() {
        return S1Params.DEFAULTS;
    }

    @Override
    public Signals signals(Indicators indicators, Instrument instrument, S1Params params) {
        indicators.prepareTrend(params.emaFast(), params.emaSlow(), params.atrPeriod());
        double[] leads = indicators.emaLead(params.emaFast(), params.emaSlow());
        double[] adx = indicators.adx(params.adxPeriod());
        double[] atr = indicators.atr(params.atrPeriod());
        boolean gated = params.adxTh().isPresent();
        double adxAbove = params.adxTh().orElse(0.0);

        int size = atr.length;
        byte[] state = new byte[size];
        for (int bar = 0; bar < size; bar++) {
            double lead = leads[bar];
            int trend = lead > 0 ? UP : lead < 0 ? DOWN : lead == 0 ? FLAT : 0;
            boolean pass = !gated || adx[bar] > adxAbove;
            // A sum is NaN if any part of it is.
            boolean warmingUp = Double.isNaN(lead + adx[bar] + atr[bar]);
            state[bar] = (byte) (trend << 2 | (pass ? 2 : 0) | (warmingUp ? 1 : 0));
        }
        double pipSize = instrument.pipSize();
        Exits exits = exits(params);
        return new Signals(id(), states(), state, exits.stop(atr, pipSize), exits.target(atr, pipSize), atr);
    }

    @Override
    public Exits exits(S1Params params) {
        return new Exits(params.kSl().orElse(Double.NaN), 0.0, params.kTp().orElse(Double.NaN), params.minTpPoints());
    }

    @Override
    public S1Params decisions(S1Params params) {
        S1Params usual = S1Params.DEFAULTS;
        return new S1Params(
                params.emaFast(),
                params.emaSlow(),
                params.adxPeriod(),
                params.adxTh(),
                params.atrPeriod(),
                usual.kSl(),
                usual.minSlPoints(),
                usual.kTp(),
                usual.minTpPoints());
    }

    @Override
    public List<Drawn> drawn(Indicators indicators, Instrument instrument, S1Params params) {
        List<Limit> gate = params.adxTh().isPresent()
                ? List.of(new Limit("trade above", params.adxTh().getAsDouble()))
                : List.of();
        return List.of(
                Drawn.onPrice(
                        "EMA " + params.emaFast(),
                        "The fast average: above the slow one the trend is up, below it down.",
                        indicators.ema(params.emaFast())),
                Drawn.onPrice(
                        "EMA " + params.emaSlow(),
                        "The slow average: the trend is up while the fast one is above it.",
                        indicators.ema(params.emaSlow())),
                Drawn.below(
                        "ADX " + params.adxPeriod(),
                        "",
                        gate.isEmpty()
                                ? "Strength of the trend; this config trades whatever it is."
                                : "Strength of the trend; traded only above the line.",
                        indicators.adx(params.adxPeriod()),
                        gate),
                Drawn.belowInPips(
                        "ATR " + params.atrPeriod(),
                        "pips",
                        "Average true range; the distances of stop and target are multiples of it.",
                        indicators.atr(params.atrPeriod()),
                        instrument,
                        List.of()));
    }

    /// In the order of the state's bits: trend, gate, warm-up.
    private static List<Signals.State> states() {
        List<Signals.State> states = new ArrayList<>();
        for (int trend = 0; trend < TRENDS.size(); trend++) {
            for (int pass = 0; pass <= 1; pass++) {
                String reasons = "trend=" + TRENDS.get(trend) + ";adx_gate=" + (pass == 1 ? "adx_pass" : "adx_fail");
                int sign = pass == 1 ? TREND_SIGNS[trend] : 0;
                states.add(new Signals.State(sign, false, reasons));
                states.add(new Signals.State(sign, true, reasons));
            }
        }
        return states;
    }
}

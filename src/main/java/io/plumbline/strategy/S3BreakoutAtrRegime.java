package io.plumbline.strategy;

import io.plumbline.core.Drawn;
import io.plumbline.core.Drawn.Limit;
import io.plumbline.core.Instrument;
import io.plumbline.core.Signals;
import io.plumbline.indicator.Indicators;
import java.util.ArrayList;
import java.util.List;

/// Trades the breakout from a quiet range: with a close above the highest high or below the lowest low of the bars
/// before it, if volatility was compressed and the slow average agrees with the direction. The stop and the target
/// are multiples of ATR with a floor.
///
/// Source of the rules: the reference's `strategies/s3_breakout_atr_regime_ema200.py`.
public final class S3BreakoutAtrRegime implements Strategy<S3Params> {

    private static final List<String> BREAKOUTS = List.of("none", "up", "down");
    private static final int[] BREAKOUT_SIGNS = {0, 1, -1};
    private static final int UP = 1;
    private static final int DOWN = 2;

    @Override
    public String name() {
        return "S3_BREAKOUT_ATR_REGIME_EMA200";
    }

    @Override
    public String summary() {
        return "Breakout: out of the range of the last bars after quiet times, in the direction of the slow average.";
    }

    @Override
    public S3Params defaults() {
        return S3Params.DEFAULTS;
    }

    @Override
    public Signals signals(Indicators indicators, Instrument instrument, S3Params params) {
        double[] close = indicators.bars().close();
        double[] compression = indicators.atrPercentScore(params.atrPeriod(), params.compressionWindow());
        double[] highest = indicators.highestHighBefore(params.breakoutWindow());
        double[] lowest = indicators.lowestLowBefore(params.breakoutWindow());
        double[] bias = indicators.ema(params.ema200());
        double[] atr = indicators.atr(params.atrPeriod());
        double compressedBelow = params.compressionZLow();

        int size = atr.length;
        byte[] state = new byte[size];
        for (int bar = 0; bar < size; bar++) {
            double price = close[bar];
            boolean compressed = compression[bar] < compressedBelow;
            int breakout = price > highest[bar] ? UP : price < lowest[bar] ? DOWN : 0;
            boolean agrees = (breakout == UP && price > bias[bar]) || (breakout == DOWN && price < bias[bar]);
            boolean warmingUp = Double.isNaN(compression[bar])
                    || Double.isNaN(highest[bar])
                    || Double.isNaN(bias[bar])
                    || Double.isNaN(atr[bar]);
            state[bar] = (byte) (breakout << 3 | (compressed ? 4 : 0) | (agrees ? 2 : 0) | (warmingUp ? 1 : 0));
        }
        double pipSize = instrument.pipSize();
        Exits exits = exits(params);
        return new Signals(id(), states(), state, exits.stop(atr, pipSize), exits.target(atr, pipSize), atr);
    }

    @Override
    public Exits exits(S3Params params) {
        return new Exits(params.kSl(), params.minSlPoints(), params.kTp().orElse(Double.NaN), params.minTpPoints());
    }

    @Override
    public S3Params decisions(S3Params params) {
        S3Params usual = S3Params.DEFAULTS;
        return new S3Params(
                params.breakoutWindow(),
                params.compressionWindow(),
                params.compressionZLow(),
                params.ema200(),
                params.atrPeriod(),
                usual.kSl(),
                usual.minSlPoints(),
                usual.kTp(),
                usual.minTpPoints());
    }

    @Override
    public List<Drawn> drawn(Indicators indicators, Instrument instrument, S3Params params) {
        return List.of(
                Drawn.onPrice(
                        "Highest high " + params.breakoutWindow(),
                        "Highest high of the bars before; a close above it breaks out upwards.",
                        indicators.highestHighBefore(params.breakoutWindow())),
                Drawn.onPrice(
                        "Lowest low " + params.breakoutWindow(),
                        "Lowest low of the bars before; a close below it breaks out downwards.",
                        indicators.lowestLowBefore(params.breakoutWindow())),
                Drawn.onPrice(
                        "EMA " + params.ema200(),
                        "The slow average: long only above it, short only below.",
                        indicators.ema(params.ema200())),
                Drawn.below(
                        "Compression " + params.compressionWindow(),
                        "standard deviations",
                        "Volatility scored against its last " + params.compressionWindow()
                                + " values; traded only below the line.",
                        indicators.atrPercentScore(params.atrPeriod(), params.compressionWindow()),
                        List.of(new Limit("trade below", params.compressionZLow()))),
                Drawn.belowInPips(
                        "ATR " + params.atrPeriod(),
                        "pips",
                        "Average true range; the distances of stop and target are multiples of it.",
                        indicators.atr(params.atrPeriod()),
                        instrument,
                        List.of()));
    }

    /// In the order of the state's bits: breakout, compression, bias, warm-up.
    private static List<Signals.State> states() {
        List<Signals.State> states = new ArrayList<>();
        for (int breakout = 0; breakout < BREAKOUTS.size(); breakout++) {
            for (int compressed = 0; compressed <= 1; compressed++) {
                for (int agrees = 0; agrees <= 1; agrees++) {
                    String reasons = "compression=" + (compressed == 1 ? "compression_pass" : "compression_fail")
                            + ";breakout_dir=" + BREAKOUTS.get(breakout) + ";bias="
                            + (agrees == 1 ? "bias_pass" : "bias_fail");
                    int sign = compressed == 1 && agrees == 1 ? BREAKOUT_SIGNS[breakout] : 0;
                    states.add(new Signals.State(sign, false, reasons));
                    states.add(new Signals.State(sign, true, reasons));
                }
            }
        }
        return states;
    }
}

package io.plumbline.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/// The trades of one instrument in one scenario, in the order in which they were closed: one array per field, grown by
/// doubling. The simulator appends; everybody else reads.
///
/// Not safe for use by several threads while it is being written.
public final class TradeLog {

    /// The opening half of a trade.
    ///
    /// @param sign `+1` long, `-1` short
    /// @param strategy index of the strategy in [TradeLog#strategies()]
    /// @param signalBar the bar on whose close it was decided
    /// @param rawPrice fill price before costs
    /// @param targetPips `NaN` without a target
    /// @param reasons index returned by [TradeLog#addReasonText(String)]
    public record Entry(
            int sign,
            int strategy,
            int signalBar,
            double quantity,
            double rawPrice,
            double stopPips,
            double targetPips,
            double slippagePips,
            double costPips,
            int reasons) {}

    /// The closing half of a trade.
    ///
    /// @param bar the bar inside which it was closed
    /// @param rawPrice fill price before costs
    /// @param regime ordinal of the [MarketRegime]
    public record Exit(int bar, double rawPrice, double costPips, ExitReason reason, byte regime) {}

    private static final ExitReason[] EXIT_REASONS = ExitReason.values();

    private final Instrument instrument;
    private final Scenario scenario;
    private final double spreadPips;
    private final List<String> strategies;
    private final long[] barTimeUtc;
    private final List<String> reasonTexts = new ArrayList<>();

    private int size;
    private byte[] sign = new byte[64];
    private byte[] strategy = new byte[64];
    private byte[] exitReason = new byte[64];
    private byte[] regime = new byte[64];
    private int[] signalBar = new int[64];
    private int[] exitBar = new int[64];
    private int[] reasons = new int[64];
    private double[] quantity = new double[64];
    private double[] entryPriceRaw = new double[64];
    private double[] exitPriceRaw = new double[64];
    private double[] stopPips = new double[64];
    private double[] targetPips = new double[64];
    private double[] slippagePips = new double[64];
    private double[] entryCostPips = new double[64];
    private double[] exitCostPips = new double[64];

    /// An empty log for trades over bars with these starts.
    ///
    /// @param strategies ids of the strategies, in the order of the config
    public TradeLog(
            Instrument instrument, Scenario scenario, double spreadPips, List<String> strategies, long[] barTimeUtc) {
        this.instrument = instrument;
        this.scenario = scenario;
        this.spreadPips = spreadPips;
        this.strategies = List.copyOf(strategies);
        this.barTimeUtc = barTimeUtc;
    }

    /// The index of a new reason text, for [Entry#reasons()].
    public int addReasonText(String text) {
        reasonTexts.add(text);
        return reasonTexts.size() - 1;
    }

    /// Appends one finished trade.
    public void add(Entry entry, Exit exit) {
        if (size == sign.length) {
            grow();
        }
        sign[size] = (byte) entry.sign();
        strategy[size] = (byte) entry.strategy();
        signalBar[size] = entry.signalBar();
        quantity[size] = entry.quantity();
        entryPriceRaw[size] = entry.rawPrice();
        stopPips[size] = entry.stopPips();
        targetPips[size] = entry.targetPips();
        slippagePips[size] = entry.slippagePips();
        entryCostPips[size] = entry.costPips();
        reasons[size] = entry.reasons();
        exitBar[size] = exit.bar();
        exitPriceRaw[size] = exit.rawPrice();
        exitCostPips[size] = exit.costPips();
        exitReason[size] = (byte) exit.reason().ordinal();
        regime[size] = exit.regime();
        size++;
    }

    private void grow() {
        int capacity = size * 2;
        sign = Arrays.copyOf(sign, capacity);
        strategy = Arrays.copyOf(strategy, capacity);
        exitReason = Arrays.copyOf(exitReason, capacity);
        regime = Arrays.copyOf(regime, capacity);
        signalBar = Arrays.copyOf(signalBar, capacity);
        exitBar = Arrays.copyOf(exitBar, capacity);
        reasons = Arrays.copyOf(reasons, capacity);
        quantity = Arrays.copyOf(quantity, capacity);
        entryPriceRaw = Arrays.copyOf(entryPriceRaw, capacity);
        exitPriceRaw = Arrays.copyOf(exitPriceRaw, capacity);
        stopPips = Arrays.copyOf(stopPips, capacity);
        targetPips = Arrays.copyOf(targetPips, capacity);
        slippagePips = Arrays.copyOf(slippagePips, capacity);
        entryCostPips = Arrays.copyOf(entryCostPips, capacity);
        exitCostPips = Arrays.copyOf(exitCostPips, capacity);
    }

    /// Number of trades.
    public int size() {
        return size;
    }

    public Instrument instrument() {
        return instrument;
    }

    public Scenario scenario() {
        return scenario;
    }

    /// Ids of the strategies, in the order of the config.
    public List<String> strategies() {
        return strategies;
    }

    /// Result of a trade after costs, in pips.
    public double pnlPips(int trade) {
        double gross = sign[trade] * (exitPriceRaw[trade] - entryPriceRaw[trade]) / instrument.pipSize();
        return gross - (entryCostPips[trade] + exitCostPips[trade]);
    }

    /// One trade as a row.
    ///
    /// @param trade position in this log, from 0
    /// @param id the number it carries within its scenario
    public Trade row(int trade, int id) {
        int decided = signalBar[trade];
        return new Trade(
                id,
                scenario,
                instrument,
                strategies.get(strategy[trade]),
                Side.ofSign(sign[trade]),
                decided,
                exitBar[trade],
                barTimeUtc[decided],
                barTimeUtc[decided + 1],
                barTimeUtc[exitBar[trade]],
                quantity[trade],
                entryPriceRaw[trade],
                exitPriceRaw[trade],
                stopPips[trade],
                Double.isNaN(targetPips[trade]) ? OptionalDouble.empty() : OptionalDouble.of(targetPips[trade]),
                spreadPips,
                slippagePips[trade],
                entryCostPips[trade],
                exitCostPips[trade],
                EXIT_REASONS[exitReason[trade]],
                MarketRegime.ofOrdinal(regime[trade]),
                reasonTexts.get(reasons[trade]));
    }
}

package io.plumbline.core;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// The trades of one instrument in one scenario, in the order in which they were closed. The simulator appends;
/// everybody else reads.
///
/// A trade is kept as its two halves rather than as a column per field: they are written once, side by side, and a
/// simulation with many trades takes two thirds of the time that fifteen growing columns took.
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

    private final Instrument instrument;
    private final Scenario scenario;
    private final double spreadPips;
    private final List<String> strategies;
    private final long[] barTimeUtc;
    private final List<String> reasonTexts = new ArrayList<>();

    private final List<Entry> entries = new ArrayList<>();
    private final List<Exit> exits = new ArrayList<>();

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
        entries.add(entry);
        exits.add(exit);
    }

    /// Number of trades.
    public int size() {
        return exits.size();
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

    /// One trade as a row.
    ///
    /// @param trade position in this log, from 0
    /// @param id the number it carries within its scenario
    public Trade row(int trade, int id) {
        Entry entry = entries.get(trade);
        Exit exit = exits.get(trade);
        int decided = entry.signalBar();
        return new Trade(
                id,
                scenario,
                instrument,
                strategies.get(entry.strategy()),
                Side.ofSign(entry.sign()),
                decided,
                exit.bar(),
                barTimeUtc[decided],
                barTimeUtc[decided + 1],
                barTimeUtc[exit.bar()],
                entry.quantity(),
                entry.rawPrice(),
                exit.rawPrice(),
                entry.stopPips(),
                Double.isNaN(entry.targetPips()) ? OptionalDouble.empty() : OptionalDouble.of(entry.targetPips()),
                spreadPips,
                entry.slippagePips(),
                entry.costPips(),
                exit.costPips(),
                exit.reason(),
                MarketRegime.ofOrdinal(exit.regime()),
                reasonTexts.get(entry.reasons()));
    }
}

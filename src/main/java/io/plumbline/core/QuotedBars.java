package io.plumbline.core;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/// Bars with what their source knew beyond them, such as the ask side and the spread that ticks give.
///
/// The bars themselves are of the bid wherever the source names a side. Columns are handed out, not copied: read
/// them, never write them.
public final class QuotedBars {

    private final BarSeries bars;
    private final Optional<BarSeries> ask;
    private final Optional<double[]> spread;
    private final BitSet partial;

    private QuotedBars(BarSeries bars, Optional<BarSeries> ask, Optional<double[]> spread, BitSet partial) {
        this.bars = bars;
        this.ask = ask;
        this.spread = spread;
        this.partial = partial;
    }

    /// Bars of which nothing more is known.
    public static QuotedBars of(BarSeries bars) {
        return new QuotedBars(bars, Optional.empty(), Optional.empty(), new BitSet());
    }

    /// These bars with their ask side.
    ///
    /// @param side the asks, at the very times of the bars
    public QuotedBars withAsk(BarSeries side) {
        checkSize(side.size());
        return new QuotedBars(bars, Optional.of(side), spread, partial);
    }

    /// These bars with their spreads.
    ///
    /// @param column the mean spread in each bar as a price difference, `NaN` where it is not known
    public QuotedBars withSpread(double[] column) {
        checkSize(column.length);
        return new QuotedBars(bars, ask, Optional.of(column), partial);
    }

    /// These bars with those marked that were made of fewer shorter bars than they should.
    public QuotedBars withPartial(BitSet marked) {
        return new QuotedBars(bars, ask, spread, (BitSet) marked.clone());
    }

    private void checkSize(int size) {
        if (size != bars.size()) {
            throw new IllegalArgumentException(size + " values for " + bars.size() + " bars");
        }
    }

    /// The bars, of the bid wherever the source names a side.
    public BarSeries bars() {
        return bars;
    }

    /// The ask side at the same times.
    public Optional<BarSeries> ask() {
        return ask;
    }

    /// The mean spread in each bar as a price difference, `NaN` where it is not known.
    public Optional<double[]> spread() {
        return spread;
    }

    /// Whether a bar was made of fewer shorter bars than it should, as at the edges of the data.
    public boolean isPartial(int bar) {
        return partial.get(bar);
    }

    /// Number of bars that were made of fewer shorter bars than they should.
    public int partialCount() {
        return partial.cardinality();
    }

    /// Which bars were made of fewer shorter bars than they should; a copy.
    public BitSet partial() {
        return (BitSet) partial.clone();
    }

    public int size() {
        return bars.size();
    }

    /// Bars `from` (inclusive) to `to` (exclusive) with everything known of them.
    public QuotedBars slice(int from, int to) {
        return new QuotedBars(
                bars.slice(from, to),
                ask.map(side -> side.slice(from, to)),
                spread.map(column -> Arrays.copyOfRange(column, from, to)),
                partial.get(from, to));
    }
}

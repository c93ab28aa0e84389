package io.plumbline.research.sweep;

import io.plumbline.core.Signals;
import io.plumbline.indicator.Indicators;
import io.plumbline.strategy.Strategy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What some sets of decisions ask for on one symbol: a column of wishes for each, in groups that measure distances
/// in the same column of average true range.
///
/// @param groups every set is in one of them
record SymbolWishes(List<Group> groups) {

    /// How many columns of indicators are remembered at a time, in bytes; then they are forgotten, since a grid of
    /// many periods has more of them than there is memory.
    private static final long INDICATOR_BYTES = 128L << 20;

    /// Sets of decisions that measure in the same column.
    ///
    /// @param sets which ones
    /// @param wishes a column for each, as [NextWish#of] makes it
    /// @param wished per bar, what any of them asks for, as [NextWish#of] marks it
    record Group(List<Integer> sets, double[] atr, List<short[]> wishes, byte[] wished) {

        void add(Group other) {
            sets.addAll(other.sets);
            wishes.addAll(other.wishes);
            for (int bar = 0; bar < wished.length; bar++) {
                wished[bar] |= other.wished[bar];
            }
        }
    }

    /// @param first the number of the first of the decisions
    static <P extends Record> SymbolWishes of(Strategy<P> strategy, List<P> decisions, int first, SweepSymbol symbol) {
        Indicators indicators = new Indicators(symbol.bars());
        List<Group> groups = new ArrayList<>();
        for (int set = 0; set < decisions.size(); set++) {
            if (indicators.bytes() > INDICATOR_BYTES) {
                indicators = new Indicators(symbol.bars());
            }
            Signals signals = strategy.signals(indicators, symbol.instrument(), decisions.get(set));
            Group group = groupOf(signals.atr(), groups);
            group.sets.add(first + set);
            group.wishes.add(NextWish.of(signals, group.wished));
        }
        return new SymbolWishes(groups);
    }

    private static Group groupOf(double[] atr, List<Group> groups) {
        for (Group group : groups) {
            if (Arrays.equals(group.atr, atr)) {
                return group;
            }
        }
        Group group = new Group(new ArrayList<>(), atr, new ArrayList<>(), new byte[atr.length]);
        groups.add(group);
        return group;
    }

    /// Several parts of the sets of one symbol as one.
    static SymbolWishes joined(List<SymbolWishes> parts) {
        List<Group> groups = new ArrayList<>();
        for (SymbolWishes part : parts) {
            for (Group group : part.groups) {
                groupOf(group.atr, groups).add(group);
            }
        }
        return new SymbolWishes(groups);
    }
}

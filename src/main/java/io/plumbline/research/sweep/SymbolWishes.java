package io.plumbline.research.sweep;

import io.plumbline.core.Signals;
import io.plumbline.indicator.Indicators;
import io.plumbline.strategy.Strategy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// What some sets of decisions ask for on one symbol: a column of wishes for each, in groups that measure distances
/// in the same column of average true range.
///
/// @param groups every set is in one of them
record SymbolWishes(List<Group> groups) {

    /// How many columns of indicators are remembered at a time, in bytes; then they are forgotten, since a grid of
    /// many periods has more of them than there is memory.
    private static final long INDICATOR_BYTES = 128L << 20;

    /// What one set of decisions asks for.
    ///
    /// @param set its number
    /// @param wishes as [NextWish#of] makes them
    /// @param changes how often the wish changes from one bar to the next, which tells how many trades there
    ///     will be
    record Column(int set, short[] wishes, int changes) {

        static Column of(int set, short[] wishes) {
            int changes = 0;
            for (int bar = 1; bar < wishes.length; bar++) {
                changes += wishes[bar] == wishes[bar - 1] ? 0 : 1;
            }
            return new Column(set, wishes, changes);
        }
    }

    /// Sets of decisions that measure in the same column.
    ///
    /// @param wished per bar, what any of them asks for, as [NextWish#of] marks it
    record Group(double[] atr, byte[] wished, List<Column> columns) {

        void add(Group other) {
            columns.addAll(other.columns);
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
            group.columns.add(Column.of(first + set, NextWish.of(signals, group.wished)));
        }
        return new SymbolWishes(groups);
    }

    private static Group groupOf(double[] atr, List<Group> groups) {
        for (Group group : groups) {
            if (Arrays.equals(group.atr, atr)) {
                return group;
            }
        }
        Group group = new Group(atr, new byte[atr.length], new ArrayList<>());
        groups.add(group);
        return group;
    }

    /// How many sets there are.
    int sets() {
        return groups.stream().mapToInt(group -> group.columns.size()).sum();
    }

    /// Several parts of the sets of one symbol as one. Sets with about as many trades stand beside each other:
    /// those that walk at a time are then done at about the same time.
    static SymbolWishes joined(List<SymbolWishes> parts) {
        List<Group> groups = new ArrayList<>();
        for (SymbolWishes part : parts) {
            for (Group group : part.groups) {
                groupOf(group.atr, groups).add(group);
            }
        }
        groups.forEach(group -> group.columns.sort(Comparator.comparingInt(Column::changes)));
        return new SymbolWishes(groups);
    }
}

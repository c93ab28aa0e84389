package io.plumbline.research.sweep;

import io.plumbline.core.Signals;
import io.plumbline.indicator.Indicators;
import io.plumbline.risk.RiskSettings;
import io.plumbline.strategy.Strategy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What some sets of decisions ask for on one symbol: a column of wishes for each, in groups that measure distances
/// in the same column of average true range.
///
/// @param groups every set is in one of them, neighbours together
record SymbolWishes(List<Group> groups) {

    /// Neighbouring sets of decisions that measure in the same column.
    ///
    /// @param first the place of the first of them
    /// @param wishes a column for each, as [NextWish#of] makes it
    /// @param used per bar and side, 1 where any of them asks for a position
    record Group(int first, Terms terms, short[][] wishes, byte[] used) {

        /// This group and its neighbour as one.
        Group with(Group next) {
            short[][] both = Arrays.copyOf(wishes, wishes.length + next.wishes.length);
            System.arraycopy(next.wishes, 0, both, wishes.length, next.wishes.length);
            byte[] either = used.clone();
            for (int entry = 0; entry < either.length; entry++) {
                either[entry] |= next.used[entry];
            }
            return new Group(first, terms, both, either);
        }
    }

    static <P extends Record> SymbolWishes of(
            Strategy<P> strategy, List<P> decisions, SweepSymbol symbol, RiskSettings risk) {
        Indicators indicators = new Indicators(symbol.bars());
        List<Group> groups = new ArrayList<>();
        List<short[]> wishes = new ArrayList<>();
        byte[] used = new byte[0];
        double[] atr = new double[0];
        int first = 0;
        for (int set = 0; set < decisions.size(); set++) {
            Signals signals = strategy.signals(indicators, symbol.instrument(), decisions.get(set));
            if (set == first || !Arrays.equals(signals.atr(), atr)) {
                if (set > first) {
                    groups.add(group(first, symbol, atr, risk, wishes, used));
                }
                first = set;
                atr = signals.atr();
                wishes = new ArrayList<>();
                used = new byte[2 * symbol.bars().size()];
            }
            wishes.add(NextWish.of(signals, used));
        }
        groups.add(group(first, symbol, atr, risk, wishes, used));
        return new SymbolWishes(groups);
    }

    /// Several parts of the sets of one symbol, one behind the other.
    static SymbolWishes joined(List<SymbolWishes> parts) {
        List<Group> groups = new ArrayList<>();
        int first = 0;
        for (SymbolWishes part : parts) {
            for (Group group : part.groups()) {
                groups.add(new Group(first, group.terms(), group.wishes(), group.used()));
                first += group.wishes().length;
            }
        }
        return new SymbolWishes(merged(groups));
    }

    /// Neighbours that measure in the same column as one group.
    private static List<Group> merged(List<Group> groups) {
        List<Group> merged = new ArrayList<>();
        for (Group group : groups) {
            if (!merged.isEmpty()
                    && Arrays.equals(
                            merged.getLast().terms().atr(), group.terms().atr())) {
                merged.add(merged.removeLast().with(group));
            } else {
                merged.add(group);
            }
        }
        return merged;
    }

    private static Group group(
            int first, SweepSymbol symbol, double[] atr, RiskSettings risk, List<short[]> wishes, byte[] used) {
        Terms terms = Terms.of(symbol.bars(), symbol.instrument(), atr, symbol.costs(), risk);
        return new Group(first, terms, wishes.toArray(short[][]::new), used);
    }

    /// How many blocks of bars all groups together are walked through.
    long blocks() {
        return groups.stream()
                .mapToLong(group -> (group.terms().bars().size() + NextWish.BLOCK - 1) / NextWish.BLOCK)
                .sum();
    }

    /// More pips than any trade can win or lose.
    double mostPips(ExitLevels levels) {
        return groups.stream()
                .mapToDouble(group -> group.terms().mostPips(levels))
                .max()
                .orElse(0);
    }
}

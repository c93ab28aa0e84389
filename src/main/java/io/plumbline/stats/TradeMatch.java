package io.plumbline.stats;

import io.plumbline.core.Side;
import io.plumbline.core.Trade;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The trades of two runs told apart: 180 that both made alike, 12 that ended differently, 7 that only the
/// first made.
///
/// Two trades are one and the same decision if symbol, strategy, side and the time of the entry fill are the same.
/// Were there several such in a run, the first is paired with the first, the second with the second. All lists keep
/// the order in which the trades were given.
///
/// @param same entered and ended alike, to the last bit of the result
/// @param changed entered alike, but with another exit or another result
/// @param onlyFirst made by the first run alone
/// @param onlySecond made by the second run alone
public record TradeMatch(List<Pair> same, List<Pair> changed, List<Trade> onlyFirst, List<Trade> onlySecond) {

    public TradeMatch {
        same = List.copyOf(same);
        changed = List.copyOf(changed);
        onlyFirst = List.copyOf(onlyFirst);
        onlySecond = List.copyOf(onlySecond);
    }

    /// What became of one decision in two runs.
    public record Pair(Trade first, Trade second) {

        /// What the second earned more than the first, in pips after costs.
        public double differencePips() {
            return second.pnlPips() - first.pnlPips();
        }

        /// Whether it was closed at another time or for another reason; if not, a changed pair differs in prices or
        /// costs alone.
        public boolean otherExit() {
            return first.exitTimeUtc() != second.exitTimeUtc() || first.exitReason() != second.exitReason();
        }

        private boolean same() {
            return !otherExit() && Double.compare(first.pnlPips(), second.pnlPips()) == 0;
        }
    }

    /// What makes two trades the same decision.
    private record Key(String symbol, String strategy, Side side, long fillTimeUtc) {

        static Key of(Trade trade) {
            return new Key(trade.symbol(), trade.strategy(), trade.side(), trade.fillTimeUtc());
        }
    }

    /// Tells the trades of two runs apart.
    public static TradeMatch of(List<Trade> first, List<Trade> second) {
        Map<Key, Deque<Integer>> unpaired = new HashMap<>();
        for (int i = 0; i < second.size(); i++) {
            unpaired.computeIfAbsent(Key.of(second.get(i)), key -> new ArrayDeque<>(1))
                    .add(i);
        }
        List<Pair> same = new ArrayList<>();
        List<Pair> changed = new ArrayList<>();
        List<Trade> onlyFirst = new ArrayList<>();
        boolean[] paired = new boolean[second.size()];
        for (Trade trade : first) {
            Integer partner =
                    unpaired.getOrDefault(Key.of(trade), new ArrayDeque<>(0)).poll();
            if (partner == null) {
                onlyFirst.add(trade);
            } else {
                paired[partner] = true;
                Pair pair = new Pair(trade, second.get(partner));
                (pair.same() ? same : changed).add(pair);
            }
        }
        List<Trade> onlySecond = new ArrayList<>();
        for (int i = 0; i < paired.length; i++) {
            if (!paired[i]) {
                onlySecond.add(second.get(i));
            }
        }
        return new TradeMatch(same, changed, onlyFirst, onlySecond);
    }

    /// The sum of results after costs, in pips.
    public static double netPips(Collection<Trade> trades) {
        return trades.stream().mapToDouble(Trade::pnlPips).sum();
    }

    /// The sum of results of one side of the pairs, in pips after costs: the first's.
    public static double netPipsFirst(Collection<Pair> pairs) {
        return netPips(pairs.stream().map(Pair::first).toList());
    }

    /// The sum of results of one side of the pairs, in pips after costs: the second's.
    public static double netPipsSecond(Collection<Pair> pairs) {
        return netPips(pairs.stream().map(Pair::second).toList());
    }

    /// Number of decisions of either run, each counted once.
    public int decisions() {
        return same.size() + changed.size() + onlyFirst.size() + onlySecond.size();
    }

    /// Share of all decisions that both runs made, however they ended, 0 to 1; 1 if there are none at all.
    public double overlap() {
        return decisions() == 0 ? 1 : (double) (same.size() + changed.size()) / decisions();
    }

    /// All pairs, the same before the changed.
    public Stream<Pair> pairs() {
        return Stream.concat(same.stream(), changed.stream());
    }
}

package io.plumbline.research.sweep;

import io.plumbline.strategy.Exits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// What a grid comes down to: the different sets of decisions and the different exits, and which of each a
/// combination has. Combinations with the same pair walk the same path, which is walked once.
///
/// @param decisions parameters that decide differently, by [io.plumbline.strategy.Strategy#decisions]
/// @param exits different distances of stop and target, nearest stop first, so that neighbours share it
/// @param decisionOf per combination, the place of its decisions
/// @param exitOf per combination, the place of its exits
/// @param paths number of different pairs
record Plan<P extends Record>(List<P> decisions, List<Exits> exits, int[] decisionOf, int[] exitOf, int paths) {

    static <P extends Record> Plan<P> of(Grid<P> grid) {
        Map<P, Integer> decisions = new LinkedHashMap<>();
        Map<Exits, Integer> exits = new LinkedHashMap<>();
        int[] decisionOf = new int[grid.size()];
        int[] exitOf = new int[grid.size()];
        for (int combination = 0; combination < grid.size(); combination++) {
            P params = grid.params(combination);
            decisionOf[combination] =
                    decisions.computeIfAbsent(grid.strategy().decisions(params), _ -> decisions.size());
            exitOf[combination] = exits.computeIfAbsent(grid.strategy().exits(params), _ -> exits.size());
        }
        int paths = (int) IntStream.range(0, grid.size())
                .mapToLong(combination -> (long) decisionOf[combination] * exits.size() + exitOf[combination])
                .distinct()
                .count();
        return new Plan<>(
                new ArrayList<>(decisions.keySet()), new ArrayList<>(exits.keySet()), decisionOf, exitOf, paths);
    }

    /// The combinations whose decisions are among those from `first` (inclusive) to `end` (exclusive), ascending.
    int[] combinations(int first, int end) {
        return IntStream.range(0, decisionOf.length)
                .filter(combination -> decisionOf[combination] >= first && decisionOf[combination] < end)
                .toArray();
    }
}

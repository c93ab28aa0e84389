package io.plumbline.research.sweep;

import io.plumbline.strategy.Exits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a grid comes down to: the different sets of decisions and the different exits, and which of each a
/// combination has. Combinations with the same pair walk the same path, which is walked once.
///
/// @param decisions parameters that decide differently, by [io.plumbline.strategy.Strategy#decisions]
/// @param exits different distances of stop and target, nearest stop first, so that neighbours share it
/// @param decisionOf per combination, the place of its decisions
/// @param exitOf per combination, the place of its exits
record Plan<P extends Record>(List<P> decisions, List<Exits> exits, int[] decisionOf, int[] exitOf) {

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
        return new Plan<>(new ArrayList<>(decisions.keySet()), new ArrayList<>(exits.keySet()), decisionOf, exitOf);
    }
}

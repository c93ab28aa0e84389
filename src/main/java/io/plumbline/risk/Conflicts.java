package io.plumbline.risk;

import java.util.List;

/// Decides which of several strategies' wishes for one symbol on one bar still stand.
///
/// Under [ConflictPolicy#PRIORITY] a strategy that is not in the order comes after all that are; among equals the
/// order of the config decides.
public final class Conflicts {

    private final ConflictPolicy policy;
    private final int[] rank;

    /// @param strategies names or ids of the enabled strategies, in the order of the config
    public Conflicts(RiskSettings settings, List<String> strategies) {
        policy = settings.conflictPolicy();
        rank = new int[strategies.size()];
        for (int strategy = 0; strategy < rank.length; strategy++) {
            String name = strategies.get(strategy);
            int place = 0;
            while (place < settings.priorityOrder().size()
                    && !settings.priorityOrder().get(place).equalsIgnoreCase(name)) {
                place++;
            }
            rank[strategy] = place;
        }
    }

    /// Moves the wishes that stand to the front of `wishing` and returns how many they are.
    ///
    /// @param wishing strategy indexes that want a position, in the order of the config; the first `count` count
    /// @param signs what each of them wants, by strategy index
    public int resolve(int[] wishing, int count, byte[] signs) {
        if (count <= 1) {
            return count;
        }
        return switch (policy) {
            case PRIORITY -> {
                int first = wishing[0];
                for (int i = 1; i < count; i++) {
                    if (rank[wishing[i]] < rank[first]) {
                        first = wishing[i];
                    }
                }
                wishing[0] = first;
                yield 1;
            }
            case NETTING -> {
                for (int i = 1; i < count; i++) {
                    if (signs[wishing[i]] != signs[wishing[0]]) {
                        yield 0;
                    }
                }
                yield count;
            }
        };
    }
}

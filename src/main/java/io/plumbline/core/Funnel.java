package io.plumbline.core;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What happened between bars and trades in one scenario: what the strategies saw on the bars where no position was
/// open, how many orders came of it, and why others were refused.
///
/// @param strategies one entry per enabled strategy, in the order of the config
/// @param ordersCreated orders that passed every rule of the risk block
/// @param refused orders refused, by reason; every reason is present
/// @param openAtEnd positions entered on the last bar, which never get an exit and are not trades
/// @param extremeCosts trades with a side whose true range was more than
///     [Funnel#EXTREME_RANGE_MULTIPLE] times the average range, so that its slippage is hard to
/// believe
public record Funnel(
        List<Seen> strategies, long ordersCreated, Map<Refusal, Long> refused, long openAtEnd, long extremeCosts) {

    /// True range over average true range above which a cost is called extreme. Real news spikes stay below; bars
    /// after a flat stretch, where the average has decayed to almost nothing, do not.
    public static final double EXTREME_RANGE_MULTIPLE = 25.0;

    /// How often one strategy was in each of its states.
    ///
    /// @param strategy the strategy's id
    /// @param states its states
    /// @param bars per state, the number of bars
    public record Seen(String strategy, List<Signals.State> states, long[] bars) {

        /// Bars on which the strategy asked for a long position.
        public long longs() {
            return count(1, false);
        }

        /// Bars on which the strategy asked for a short position.
        public long shorts() {
            return count(-1, false);
        }

        /// Bars on which the strategy stayed flat, warm-up included.
        public long flats() {
            return count(0, false);
        }

        /// Bars on which the strategy stayed flat while a value it needs was not yet known.
        public long warmingUp() {
            return count(0, true);
        }

        private long count(int sign, boolean warmingUpOnly) {
            long sum = 0;
            for (int i = 0; i < bars.length; i++) {
                Signals.State state = states.get(i);
                if (state.sign() == sign && (state.warmingUp() || !warmingUpOnly)) {
                    sum += bars[i];
                }
            }
            return sum;
        }
    }

    /// Orders refused for any reason.
    public long refusedTotal() {
        return refused.values().stream().mapToLong(Long::longValue).sum();
    }

    /// This funnel and another one of the same strategies, counted together.
    public Funnel plus(Funnel other) {
        List<Seen> seen = new ArrayList<>();
        for (int s = 0; s < strategies.size(); s++) {
            long[] bars = strategies.get(s).bars().clone();
            for (int i = 0; i < bars.length; i++) {
                bars[i] += other.strategies.get(s).bars()[i];
            }
            seen.add(new Seen(strategies.get(s).strategy(), strategies.get(s).states(), bars));
        }
        Map<Refusal, Long> sum = new EnumMap<>(refused);
        other.refused.forEach((refusal, count) -> sum.merge(refusal, count, Long::sum));
        return new Funnel(
                seen,
                ordersCreated + other.ordersCreated,
                sum,
                openAtEnd + other.openAtEnd,
                extremeCosts + other.extremeCosts);
    }
}

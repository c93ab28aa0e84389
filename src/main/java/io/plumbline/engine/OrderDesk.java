package io.plumbline.engine;

import io.plumbline.core.BarSeries;
import io.plumbline.core.Funnel;
import io.plumbline.core.Refusal;
import io.plumbline.core.Scenario;
import io.plumbline.core.Signals;
import io.plumbline.core.TradeLog;
import io.plumbline.core.TradeLog.Entry;
import io.plumbline.cost.CostModel;
import io.plumbline.risk.Allocator;
import io.plumbline.risk.Conflicts;
import io.plumbline.risk.RiskSettings;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Turns the signals of one bar's close into at most one filled order, and counts what it saw and refused on the
/// way.
final class OrderDesk {

    /// Every order carries this tag after its signals' own: no rule scales risk yet.
    private static final String RISK_TAG = ";risk_multiplier=1.0000";

    private final BarSeries bars;
    private final double pipSize;
    private final List<Signals> signals;
    private final CostModel costs;
    private final Conflicts conflicts;
    private final Allocator allocator;
    private final TradeLog trades;

    private final byte[][] state;
    private final byte[][] signOfState;
    private final long[][] seen;
    private final byte[] wish;
    private final int[] wishing;
    private final Map<String, Integer> reasonIndexes = new HashMap<>();
    private final int[][] reasonOfState;
    private final Map<Refusal, Long> refused = new EnumMap<>(Refusal.class);
    private long created;
    private long extremeCosts;
    private boolean entryWasExtreme;

    OrderDesk(Market market, List<Signals> signals, CostModel costs, RiskSettings risk, Scenario scenario) {
        this.bars = market.bars();
        this.pipSize = market.instrument().pipSize();
        this.signals = signals;
        this.costs = costs;
        List<String> ids = signals.stream().map(Signals::strategy).toList();
        this.conflicts = new Conflicts(risk, ids);
        this.allocator = new Allocator(risk);
        this.trades = new TradeLog(market.instrument(), scenario, costs.spreadPips(), ids, bars.timeUtc());
        int count = signals.size();
        state = new byte[count][];
        signOfState = new byte[count][];
        seen = new long[count][];
        reasonOfState = new int[count][];
        for (int s = 0; s < count; s++) {
            Signals one = signals.get(s);
            if (one.size() != bars.size()) {
                throw new IllegalArgumentException(
                        one.strategy() + ": " + one.size() + " decisions for " + bars.size() + " bars");
            }
            state[s] = one.state();
            signOfState[s] = one.signs();
            seen[s] = new long[one.states().size()];
            reasonOfState[s] = new int[one.states().size()];
        }
        wish = new byte[count];
        wishing = new int[count];
        for (Refusal refusal : Refusal.values()) {
            refused.put(refusal, 0L);
        }
    }

    TradeLog trades() {
        return trades;
    }

    /// The first bar from `from` on whose close any strategy asks for a position; `to` if there is none before it.
    /// Counts what every strategy saw on the bars it passes and on the one it finds.
    int nextWish(int from, int to) {
        if (state.length == 1) {
            return nextWishOfOne(from, to);
        }
        int bar = from;
        while (bar < to && !anyWish(bar)) {
            bar++;
        }
        return bar;
    }

    /// The usual case without the loop over strategies, which would cost as much again as the rest.
    private int nextWishOfOne(int from, int to) {
        byte[] states = state[0];
        byte[] signs = signOfState[0];
        long[] counts = seen[0];
        int bar = from;
        while (bar < to) {
            int now = states[bar];
            counts[now]++;
            if (signs[now] != 0) {
                break;
            }
            bar++;
        }
        return bar;
    }

    private boolean anyWish(int bar) {
        int wishes = 0;
        for (int s = 0; s < state.length; s++) {
            int now = state[s][bar];
            seen[s][now]++;
            wishes |= signOfState[s][now];
        }
        return wishes != 0;
    }

    /// The position entered on the signals of this close, or null if every order was refused.
    ///
    /// @param fillPrice the next bar's open
    @Nullable
    Entry order(int decided, double fillPrice) {
        int count = 0;
        for (int s = 0; s < state.length; s++) {
            byte sign = signOfState[s][state[s][decided]];
            if (sign != 0) {
                wish[s] = sign;
                wishing[count++] = s;
            }
        }
        int standing = conflicts.resolve(wishing, count, wish);
        allocator.startDecision();
        @Nullable Entry entry = null;
        for (int i = 0; i < standing; i++) {
            int strategy = wishing[i];
            double rangeMultiple = rangeMultiple(decided, signals.get(strategy).atr()[decided]);
            double slippagePips = costs.slippagePips(rangeMultiple);
            double costPips = costs.sidePips(slippagePips);
            double stopPips = signals.get(strategy).stop().pips(decided);
            Optional<Refusal> refusal = allocator.refuse(stopPips, bars.close()[decided]);
            if (refusal.isEmpty()) {
                refusal = refuse(rangeMultiple, fillPrice + wish[strategy] * (costPips * pipSize));
            }
            if (refusal.isPresent()) {
                refused.merge(refusal.get(), 1L, Long::sum);
                continue;
            }
            created++;
            if (entry == null) {
                entryWasExtreme = rangeMultiple > Funnel.EXTREME_RANGE_MULTIPLE;
                entry = new Entry(
                        wish[strategy],
                        strategy,
                        decided,
                        allocator.quantity(stopPips),
                        fillPrice,
                        stopPips,
                        signals.get(strategy).target().pips(decided),
                        slippagePips,
                        costPips,
                        reasons(decided, standing));
            }
        }
        return entry;
    }

    private static Optional<Refusal> refuse(double rangeMultiple, double entryPrice) {
        if (!Double.isFinite(rangeMultiple)) {
            return Optional.of(Refusal.NO_RANGE);
        }
        return entryPrice > 0 ? Optional.empty() : Optional.of(Refusal.BAD_PRICE);
    }

    /// What closing a position on the bar after `decided` costs.
    double exitCostPips(Entry position, int decided) {
        double[] atr = signals.get(position.strategy()).atr();
        int known = decided;
        // The range can decay to nothing while a position is open; it was positive when the position was entered.
        while (!(atr[known] > 0)) {
            known--;
        }
        double rangeMultiple = rangeMultiple(decided, atr[known]);
        if (entryWasExtreme || rangeMultiple > Funnel.EXTREME_RANGE_MULTIPLE) {
            extremeCosts++;
        }
        return costs.sidePips(costs.slippagePips(rangeMultiple));
    }

    /// True range of the bar traded in, over this ATR; not finite where the ATR is zero or unknown.
    private double rangeMultiple(int decided, double atr) {
        return atr > 0 ? bars.trueRange(decided + 1) / atr : Double.NaN;
    }

    /// The tags of all standing signals, as the index of their text.
    private int reasons(int decided, int standing) {
        int first = wishing[0];
        int firstState = state[first][decided];
        if (standing == 1 && reasonOfState[first][firstState] > 0) {
            return reasonOfState[first][firstState] - 1;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < standing; i++) {
            Signals one = signals.get(wishing[i]);
            text.append(i == 0 ? "" : ";")
                    .append(one.states().get(one.state()[decided]).reasons());
        }
        int index = reasonIndexes.computeIfAbsent(text.append(RISK_TAG).toString(), trades::addReasonText);
        if (standing == 1) {
            // Stored one higher, so that 0 means "not looked up yet".
            reasonOfState[first][firstState] = index + 1;
        }
        return index;
    }

    Funnel funnel(boolean positionOpen) {
        List<Funnel.Seen> strategies = new ArrayList<>();
        for (int s = 0; s < seen.length; s++) {
            strategies.add(
                    new Funnel.Seen(signals.get(s).strategy(), signals.get(s).states(), seen[s]));
        }
        return new Funnel(strategies, created, refused, positionOpen ? 1 : 0, extremeCosts);
    }
}

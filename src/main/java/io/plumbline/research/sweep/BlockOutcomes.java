package io.plumbline.research.sweep;

import static io.plumbline.research.sweep.NextWish.BLOCK;
import static io.plumbline.research.sweep.NextWish.ENTRIES;
import static io.plumbline.research.sweep.NextWish.NOT_IN_BLOCK;

import io.plumbline.core.BarSeries;
import io.plumbline.core.Instrument;
import io.plumbline.risk.Allocator;

/// How every entry of one block of bars ends at each of some levels, and from that under each of some exits.
///
/// One scan per entry over the bars that it may be held finds the first touch of all levels. The rules are those of
/// [io.plumbline.engine.Simulator]; its order of events is in the order of [OutcomeKey].
final class BlockOutcomes {

    private final Terms terms;
    private final ExitLevels levels;
    private final OutcomeKey key;
    private final Allocator allocator;
    private final boolean allHaveTargets;
    private final double pipSize;

    private final Touches stopMultiples;
    private final Touches stopFloors;
    private final Touches targetMultiples;
    private final Touches targetFloors;

    /// The levels of one kind: their prices for the entry at hand, and for every entry of the block the key of what
    /// happens there.
    private static final class Touches {

        final double[] prices;
        final long[][] keys;
        int touched;

        /// @param beyond a price that none touches
        Touches(int count, double beyond) {
            prices = new double[count + 1];
            prices[count] = beyond;
            keys = new long[count][ENTRIES + 1];
        }

        boolean all() {
            return touched == keys.length;
        }

        /// Fills in the key of all levels that were not touched.
        void fillRest(int entry, long untouched) {
            for (int level = touched; level < keys.length; level++) {
                keys[level][entry] = untouched;
            }
        }
    }

    BlockOutcomes(Terms terms, ExitLevels levels, OutcomeKey key) {
        this.terms = terms;
        this.levels = levels;
        this.key = key;
        this.allocator = new Allocator(terms.risk());
        this.allHaveTargets = levels.allHaveTargets();
        this.pipSize = terms.instrument().pipSize();
        stopMultiples = new Touches(levels.stopMultiples().length, Double.NEGATIVE_INFINITY);
        stopFloors = new Touches(levels.stopFloors().length, Double.NEGATIVE_INFINITY);
        targetMultiples = new Touches(levels.targetMultiples().length, Double.POSITIVE_INFINITY);
        targetFloors = new Touches(levels.targetFloors().length, Double.POSITIVE_INFINITY);
    }

    /// Looks at the entries of a block that anybody asks for.
    ///
    /// @param used per bar and side, as [NextWish#of] marks it
    void look(int blockStart, byte[] used) {
        int end = Math.min(BLOCK, terms.bars().size() - 1 - blockStart);
        for (int entry = 0; entry < 2 * end; entry++) {
            if (used[2 * blockStart + entry] != 0) {
                look(blockStart, entry);
            }
        }
    }

    private void look(int blockStart, int entry) {
        BarSeries bars = terms.bars();
        Instrument instrument = terms.instrument();
        int decided = blockStart + (entry >> 1);
        int last = bars.size() - 1;
        int firstLooked = decided + 2;
        double entryCost = terms.sidePips()[decided];
        // Prices of a short position are looked at in a mirror, where it is a long one.
        boolean isLong = (entry & 1) == 0;
        double raw = isLong ? bars.open()[decided + 1] : -bars.open()[decided + 1];
        double entryPrice = raw + instrument.toPrice(entryCost);
        if (firstLooked > last || !terms.enterable()[decided] || !(isLong ? entryPrice > 0 : entryPrice < 0)) {
            fill(entry, key.refused(decided - blockStart + 1));
            return;
        }

        double range = terms.atr()[decided] / pipSize;
        place(stopMultiples, levels.stopMultiples(), range, entryPrice, -1);
        place(stopFloors, levels.stopFloors(), 1.0, entryPrice, -1);
        place(targetMultiples, levels.targetMultiples(), range, entryPrice, 1);
        place(targetFloors, levels.targetFloors(), 1.0, entryPrice, 1);

        int timeStop = Math.max(
                firstLooked, (int) Math.min(last, (long) decided + terms.risk().maxHoldBars()));
        double[] favourable = isLong ? bars.high() : bars.low();
        double[] adverse = isLong ? bars.low() : bars.high();
        for (int bar = firstLooked; bar <= timeStop; bar++) {
            double worst = isLong ? adverse[bar] : -adverse[bar];
            double best = isLong ? favourable[bar] : -favourable[bar];
            double exitCost = terms.sidePips()[bar - 1];
            int ahead = bar - blockStart;
            while (worst <= stopMultiples.prices[stopMultiples.touched]) {
                touch(stopMultiples, entry, ahead, OutcomeKey.STOP, raw, entryCost + exitCost);
            }
            while (worst <= stopFloors.prices[stopFloors.touched]) {
                touch(stopFloors, entry, ahead, OutcomeKey.STOP, raw, entryCost + exitCost);
            }
            while (best >= targetMultiples.prices[targetMultiples.touched]) {
                touch(targetMultiples, entry, ahead, OutcomeKey.TARGET, raw, entryCost + exitCost);
            }
            while (best >= targetFloors.prices[targetFloors.touched]) {
                touch(targetFloors, entry, ahead, OutcomeKey.TARGET, raw, entryCost + exitCost);
            }
            boolean allStops = stopMultiples.all() && stopFloors.all();
            if (allStops || (allHaveTargets && targetMultiples.all() && targetFloors.all())) {
                break;
            }
        }
        double close = isLong ? bars.close()[timeStop] : -bars.close()[timeStop];
        double pips = (close - raw) / pipSize - (entryCost + terms.sidePips()[timeStop - 1]);
        fillRest(entry, key.pack(timeStop - blockStart, OutcomeKey.TIME, pips));
        refuse(stopMultiples, levels.stopMultiples(), range, entry, decided, blockStart);
        refuse(stopFloors, levels.stopFloors(), 1.0, entry, decided, blockStart);
    }

    private void place(Touches touches, double[] distances, double yardstickPips, double entryPrice, int direction) {
        touches.touched = 0;
        for (int level = 0; level < distances.length; level++) {
            double pips = distances[level] * yardstickPips;
            touches.prices[level] = entryPrice + direction * (pips * pipSize);
        }
    }

    private void touch(Touches touches, int entry, int ahead, int kind, double raw, double cost) {
        double pips = (touches.prices[touches.touched] - raw) / pipSize - cost;
        touches.keys[touches.touched][entry] = key.pack(ahead, kind, pips);
        touches.touched++;
    }

    /// Puts a refusal where the risk rules give an order with that stop no quantity.
    private void refuse(
            Touches touches, double[] distances, double yardstickPips, int entry, int decided, int blockStart) {
        double price = terms.bars().close()[decided];
        for (int level = 0; level < distances.length; level++) {
            allocator.startDecision();
            if (allocator.refuse(distances[level] * yardstickPips, price).isPresent()) {
                touches.keys[level][entry] = key.refused(decided - blockStart + 1);
            }
        }
    }

    private void fill(int entry, long outcome) {
        stopMultiples.touched = 0;
        stopFloors.touched = 0;
        targetMultiples.touched = 0;
        targetFloors.touched = 0;
        fillRest(entry, outcome);
    }

    private void fillRest(int entry, long untouched) {
        stopMultiples.fillRest(entry, untouched);
        stopFloors.fillRest(entry, untouched);
        targetMultiples.fillRest(entry, untouched);
        targetFloors.fillRest(entry, untouched);
    }

    /// Puts the outcomes of all entries under one of the exits into a column; behind them, at
    /// [NextWish#NOT_IN_BLOCK], the step to the next block.
    void combine(int exits, long[] outcomes) {
        ExitLevels.Set set = levels.sets().get(exits);
        if (set.stopMultiple() == ExitLevels.NONE) {
            for (int entry = 0; entry < ENTRIES; entry++) {
                outcomes[entry] = key.refused((entry >> 1) + 1);
            }
        } else {
            System.arraycopy(stopMultiples.keys[set.stopMultiple()], 0, outcomes, 0, ENTRIES);
            if (set.stopFloor() != ExitLevels.NONE) {
                furtherStop(outcomes, stopFloors.keys[set.stopFloor()], key.pipsBits());
            }
            if (set.targetMultiple() != ExitLevels.NONE) {
                long[] near = targetMultiples.keys[set.targetMultiple()];
                if (set.targetFloor() == ExitLevels.NONE) {
                    sooner(outcomes, near);
                } else {
                    soonerOfFurther(outcomes, near, targetFloors.keys[set.targetFloor()]);
                }
            }
        }
        outcomes[NOT_IN_BLOCK] = key.refused(BLOCK);
    }

    /// Of two stops the one further away: touched later, or in the same bar at the worse price.
    private static void furtherStop(long[] outcomes, long[] other, int pipsBits) {
        for (int entry = 0; entry < ENTRIES; entry++) {
            long one = outcomes[entry];
            long two = other[entry];
            outcomes[entry] = one >>> pipsBits == two >>> pipsBits ? Math.min(one, two) : Math.max(one, two);
        }
    }

    private static void sooner(long[] outcomes, long[] other) {
        for (int entry = 0; entry < ENTRIES; entry++) {
            outcomes[entry] = Math.min(outcomes[entry], other[entry]);
        }
    }

    /// Of two targets the one further away, touched later or in the same bar at the better price, against the stop.
    private static void soonerOfFurther(long[] outcomes, long[] one, long[] two) {
        for (int entry = 0; entry < ENTRIES; entry++) {
            outcomes[entry] = Math.min(outcomes[entry], Math.max(one[entry], two[entry]));
        }
    }
}

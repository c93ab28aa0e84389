package io.plumbline.research.sweep;

import io.plumbline.core.BarSeries;
import io.plumbline.core.Instrument;
import io.plumbline.risk.Allocator;

/// Finds what happens to the entries of a block of bars at each of some levels: one scan per entry over the bars
/// that it may be held finds the first touch of all of them.
///
/// The rules are those of [io.plumbline.engine.Simulator]; its order of events is in the order of [OutcomeKey]. For
/// one thread at a time.
final class FirstTouch {

    private final Terms terms;
    private final OutcomeKey key;
    private final Allocator allocator;
    private final double pipSize;
    private final boolean allHaveTargets;

    // Prices of a short position are looked at in a mirror, where it is a long one: stops lie below, targets above.
    private final Ladder stopMultiples;
    private final Ladder stopFloors;
    private final Ladder targetMultiples;
    private final Ladder targetFloors;

    /// Levels of one kind for the entry at hand, the nearest first.
    private static final class Ladder {

        private final double[] distances;
        private final double[] pips;
        private final double[] prices;
        private int touched;

        /// @param beyond a price that none touches
        Ladder(double[] distances, double beyond) {
            this.distances = distances;
            pips = new double[distances.length];
            prices = new double[distances.length + 1];
            prices[distances.length] = beyond;
        }

        /// @param yardstickPips what the distances are multiples of
        /// @param onePip a pip as a price difference, negative for levels below the entry
        void place(double yardstickPips, double entryPrice, double onePip) {
            for (int level = 0; level < distances.length; level++) {
                pips[level] = distances[level] * yardstickPips;
                prices[level] = entryPrice + pips[level] * onePip;
            }
        }

        /// The price of the nearest level that was not touched yet.
        double next() {
            return prices[touched];
        }

        boolean allTouched() {
            return touched == distances.length;
        }

        /// Fills in the key of all levels that were not touched.
        void fillRest(long[][] keys, int entry, long untouched) {
            for (int level = touched; level < distances.length; level++) {
                keys[level][entry] = untouched;
            }
        }
    }

    FirstTouch(Terms terms, ExitLevels levels, OutcomeKey key) {
        this.terms = terms;
        this.key = key;
        this.allocator = new Allocator(terms.risk());
        this.pipSize = terms.instrument().pipSize();
        this.allHaveTargets = levels.allHaveTargets();
        stopMultiples = new Ladder(levels.stopMultiples(), Double.NEGATIVE_INFINITY);
        stopFloors = new Ladder(levels.stopFloors(), Double.NEGATIVE_INFINITY);
        targetMultiples = new Ladder(levels.targetMultiples(), Double.POSITIVE_INFINITY);
        targetFloors = new Ladder(levels.targetFloors(), Double.POSITIVE_INFINITY);
    }

    /// Looks at the entries of a block that anybody asks for.
    ///
    /// @param wished per bar, as [NextWish#of] marks it
    void look(int blockStart, byte[] wished, LevelKeys keys) {
        int end = Math.min(NextWish.BLOCK, terms.bars().size() - 1 - blockStart);
        for (int bar = 0; bar < end; bar++) {
            int sides = wished[blockStart + bar];
            if ((sides & NextWish.LONG) != 0) {
                look(blockStart, 2 * bar, keys);
            }
            if ((sides & NextWish.SHORT) != 0) {
                look(blockStart, 2 * bar + 1, keys);
            }
        }
    }

    private void look(int blockStart, int entry, LevelKeys keys) {
        BarSeries bars = terms.bars();
        Instrument instrument = terms.instrument();
        int decided = blockStart + (entry >> 1);
        int last = bars.size() - 1;
        int firstLooked = decided + 2;
        double entryCost = terms.sidePips()[decided];
        boolean isLong = (entry & 1) == 0;
        double side = isLong ? 1.0 : -1.0;
        double raw = side * bars.open()[decided + 1];
        double entryPrice = raw + instrument.toPrice(entryCost);
        if (firstLooked > last || !terms.enterable()[decided] || !(isLong ? entryPrice > 0 : entryPrice < 0)) {
            startAgain();
            fillRest(keys, entry, key.refused(decided - blockStart + 1));
            return;
        }

        startAgain();
        place(terms.atr()[decided] / pipSize, entryPrice);
        int timeStop = Math.max(
                firstLooked, (int) Math.min(last, (long) decided + terms.risk().maxHoldBars()));
        double[] favourable = isLong ? bars.high() : bars.low();
        double[] adverse = isLong ? bars.low() : bars.high();
        double nextStop = nearer(stopMultiples.next(), stopFloors.next());
        double nextTarget = -nearer(-targetMultiples.next(), -targetFloors.next());
        for (int bar = firstLooked; bar <= timeStop; bar++) {
            double worst = side * adverse[bar];
            double best = side * favourable[bar];
            if (worst <= nextStop || best >= nextTarget) {
                int ahead = bar - blockStart;
                double cost = entryCost + terms.sidePips()[bar - 1];
                while (worst <= stopMultiples.next()) {
                    touch(stopMultiples, keys.stopMultiples(), entry, ahead, OutcomeKey.STOP, raw, cost);
                }
                while (worst <= stopFloors.next()) {
                    touch(stopFloors, keys.stopFloors(), entry, ahead, OutcomeKey.STOP, raw, cost);
                }
                while (best >= targetMultiples.next()) {
                    touch(targetMultiples, keys.targetMultiples(), entry, ahead, OutcomeKey.TARGET, raw, cost);
                }
                while (best >= targetFloors.next()) {
                    touch(targetFloors, keys.targetFloors(), entry, ahead, OutcomeKey.TARGET, raw, cost);
                }
                if (decidedForAll()) {
                    break;
                }
                nextStop = nearer(stopMultiples.next(), stopFloors.next());
                nextTarget = -nearer(-targetMultiples.next(), -targetFloors.next());
            }
        }
        double close = side * bars.close()[timeStop];
        double pips = (close - raw) / pipSize - (entryCost + terms.sidePips()[timeStop - 1]);
        fillRest(keys, entry, key.pack(timeStop - blockStart, OutcomeKey.TIME, pips));
        refuse(stopMultiples, keys.stopMultiples(), entry, decided, blockStart);
        refuse(stopFloors, keys.stopFloors(), entry, decided, blockStart);
    }

    private void startAgain() {
        stopMultiples.touched = 0;
        stopFloors.touched = 0;
        targetMultiples.touched = 0;
        targetFloors.touched = 0;
    }

    private void place(double range, double entryPrice) {
        stopMultiples.place(range, entryPrice, -pipSize);
        stopFloors.place(1.0, entryPrice, -pipSize);
        targetMultiples.place(range, entryPrice, pipSize);
        targetFloors.place(1.0, entryPrice, pipSize);
    }

    /// The higher of two prices below the entry; the second if the first is not a number.
    private static double nearer(double one, double two) {
        return one > two ? one : two;
    }

    private void touch(Ladder ladder, long[][] keys, int entry, int ahead, int kind, double raw, double cost) {
        double pips = (ladder.next() - raw) / pipSize - cost;
        keys[ladder.touched][entry] = key.pack(ahead, kind, pips);
        ladder.touched++;
    }

    /// Whether no later bar can change how the entry ends under any of the exits.
    private boolean decidedForAll() {
        return (stopMultiples.allTouched() && stopFloors.allTouched())
                || (allHaveTargets && targetMultiples.allTouched() && targetFloors.allTouched());
    }

    private void fillRest(LevelKeys keys, int entry, long untouched) {
        stopMultiples.fillRest(keys.stopMultiples(), entry, untouched);
        stopFloors.fillRest(keys.stopFloors(), entry, untouched);
        targetMultiples.fillRest(keys.targetMultiples(), entry, untouched);
        targetFloors.fillRest(keys.targetFloors(), entry, untouched);
    }

    /// Puts a refusal where the risk rules give an order with that stop no quantity. Orders get smaller with the
    /// distance of the stop, so if the nearest and the furthest pass, all do.
    private void refuse(Ladder stops, long[][] keys, int entry, int decided, int blockStart) {
        int furthest = keys.length - 1;
        double price = terms.bars().close()[decided];
        if (furthest >= 0 && (refused(stops.pips[0], price) || refused(stops.pips[furthest], price))) {
            for (int level = 0; level <= furthest; level++) {
                if (refused(stops.pips[level], price)) {
                    keys[level][entry] = key.refused(decided - blockStart + 1);
                }
            }
        }
    }

    private boolean refused(double stopPips, double price) {
        allocator.startDecision();
        return allocator.refuse(stopPips, price).isPresent();
    }
}

package io.plumbline.research.sweep;

import io.plumbline.strategy.Exits;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// The different distances that many exits are made of, so that each is looked for once.
///
/// A stop at "2.5 ATR but at least 8 pips" lies at the larger of two distances, and a price touches the larger one
/// later: what is known of the two tells all of the pair. Twelve targets of four multiples and three floors are
/// seven distances.
///
/// @param stopMultiples in ATR, ascending
/// @param stopFloors in pips, ascending
/// @param targetMultiples in ATR, ascending
/// @param targetFloors in pips, ascending
/// @param sets for each of the exits, in their order, the places of its distances in these four
record ExitLevels(
        double[] stopMultiples, double[] stopFloors, double[] targetMultiples, double[] targetFloors, List<Set> sets) {

    /// No such distance.
    static final int NONE = -1;

    /// The places of the distances of one stop and one target.
    record Set(int stopMultiple, int stopFloor, int targetMultiple, int targetFloor) {}

    static ExitLevels of(List<Exits> exits) {
        double[] stopMultiples = distinct(exits, Exits::stopMultiple);
        double[] stopFloors = distinct(exits, one -> floor(one.stopMultiple(), one.smallestStopPips()));
        double[] targetMultiples = distinct(exits, Exits::targetMultiple);
        double[] targetFloors = distinct(exits, one -> floor(one.targetMultiple(), one.smallestTargetPips()));
        List<Set> sets = exits.stream()
                .map(one -> new Set(
                        place(stopMultiples, one.stopMultiple()),
                        place(stopFloors, floor(one.stopMultiple(), one.smallestStopPips())),
                        place(targetMultiples, one.targetMultiple()),
                        place(targetFloors, floor(one.targetMultiple(), one.smallestTargetPips()))))
                .toList();
        return new ExitLevels(stopMultiples, stopFloors, targetMultiples, targetFloors, sets);
    }

    /// A floor that can bind; `NaN` for one that cannot, since no distance is shorter than nothing.
    private static double floor(double multiple, double pips) {
        return !Double.isNaN(multiple) && pips > 0 ? pips : Double.NaN;
    }

    private static double[] distinct(List<Exits> exits, ToDoubleFunction<Exits> distance) {
        return exits.stream()
                .mapToDouble(distance)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .distinct()
                .toArray();
    }

    private static int place(double[] levels, double value) {
        return Double.isNaN(value) ? NONE : Arrays.binarySearch(levels, value);
    }

    /// Whether every one of the exits has a target, so that nothing is left to look for once all are touched.
    boolean allHaveTargets() {
        return sets.stream().allMatch(set -> set.targetMultiple() != NONE);
    }

    /// Number of different distances.
    int count() {
        return stopMultiples.length + stopFloors.length + targetMultiples.length + targetFloors.length;
    }

    double widestStop() {
        return widest(stopMultiples);
    }

    double widestTarget() {
        return widest(targetMultiples);
    }

    /// The largest of ascending multiples; 0 of none.
    private static double widest(double[] multiples) {
        return multiples.length == 0 ? 0 : multiples[multiples.length - 1];
    }

    /// The largest floor of stop or target; 0 of none.
    double largestFloor() {
        return Math.max(widest(stopFloors), widest(targetFloors));
    }
}

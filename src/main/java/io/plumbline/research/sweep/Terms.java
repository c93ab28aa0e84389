package io.plumbline.research.sweep;

import io.plumbline.core.BarSeries;
import io.plumbline.core.Instrument;
import io.plumbline.cost.CostModel;
import io.plumbline.risk.RiskSettings;

/// What an entry or an exit costs on each bar of one symbol in one scenario, measured against one column of average
/// true range.
///
/// @param sidePips cost of one side of a trade on the bar after each bar, in pips; with the last ATR that was
///     positive where it is not, `NaN` before there is one
/// @param enterable whether a position can be entered on the bar after each bar: ATR known and positive
record Terms(
        BarSeries bars,
        Instrument instrument,
        double[] atr,
        RiskSettings risk,
        double[] sidePips,
        boolean[] enterable) {

    static Terms of(BarSeries bars, Instrument instrument, double[] atr, CostModel costs, RiskSettings risk) {
        int last = bars.size() - 1;
        double[] sidePips = new double[bars.size()];
        boolean[] enterable = new boolean[bars.size()];
        double known = Double.NaN;
        for (int decided = 0; decided < last; decided++) {
            known = atr[decided] > 0 ? atr[decided] : known;
            double rangeMultiple = bars.trueRange(decided + 1) / known;
            sidePips[decided] = costs.sidePips(costs.slippagePips(rangeMultiple));
            enterable[decided] = atr[decided] > 0 && Double.isFinite(rangeMultiple);
        }
        return new Terms(bars, instrument, atr, risk, sidePips, enterable);
    }

    /// More pips than any trade can win or lose: the widest move of prices while a position may be held, the widest
    /// level, and what both sides cost at their dearest.
    double mostPips(ExitLevels levels) {
        double move = instrument.toPips(widestMove((long) risk.maxHoldBars() + 2));
        double widestLevel = 0;
        double dearest = 0;
        double multiple = Math.max(levels.widestStop(), levels.widestTarget());
        for (int bar = 0; bar < atr.length; bar++) {
            double level = multiple * instrument.toPips(atr[bar]);
            widestLevel = level > widestLevel ? level : widestLevel;
            dearest = sidePips[bar] > dearest ? sidePips[bar] : dearest;
        }
        return move + Math.max(widestLevel, levels.largestFloor()) + 4 * dearest + 1;
    }

    /// The widest distance between a high and a low that lie at most so many bars apart; of stretches twice as
    /// long, which is no less and needs one pass.
    private double widestMove(long span) {
        double widest = 0;
        int step = (int) Math.min(span, bars.size());
        double highestBefore = Double.NEGATIVE_INFINITY;
        double lowestBefore = Double.POSITIVE_INFINITY;
        for (int from = 0; from < bars.size(); from += step) {
            double highest = Double.NEGATIVE_INFINITY;
            double lowest = Double.POSITIVE_INFINITY;
            for (int bar = from; bar < Math.min(bars.size(), from + step); bar++) {
                highest = bars.high()[bar] > highest ? bars.high()[bar] : highest;
                lowest = bars.low()[bar] < lowest ? bars.low()[bar] : lowest;
            }
            double move = Math.max(highest, highestBefore) - Math.min(lowest, lowestBefore);
            widest = move > widest ? move : widest;
            highestBefore = highest;
            lowestBefore = lowest;
        }
        return widest;
    }
}

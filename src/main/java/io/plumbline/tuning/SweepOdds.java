package io.plumbline.tuning;

import io.plumbline.core.NumberText;
import io.plumbline.core.Scenario;
import io.plumbline.stats.SharpeOdds;
import java.util.HashSet;
import java.util.Set;

/// How much luck there is in the best of a sweep.
///
/// @param combinations how many were tried
/// @param sharpe the odds of the best, with as many trials as combinations that differ in their results
/// @param tradesPerYear of the best, to put ratios of a trade on a year
public record SweepOdds(int combinations, SharpeOdds sharpe, double tradesPerYear) {

    /// What a combination earned on the whole: those that are equal in it took the same trades, and are one trial.
    private record Outcome(int trades, double net, double squares) {}

    /// The odds of a combination that was picked as the best.
    ///
    /// @param results of the trades of the best, in pips
    public static SweepOdds of(SweptGrid swept, Scenario scenario, double[] results) {
        SweepFigures figures = swept.figures(scenario).orElseThrow();
        Set<Outcome> outcomes = new HashSet<>();
        double sum = 0;
        double squares = 0;
        int counted = 0;
        for (int combination = 0; combination < figures.size(); combination++) {
            Outcome outcome = new Outcome(
                    figures.trades()[combination], figures.netPips()[combination], figures.squaredPips()[combination]);
            double ratio = figures.sharpePerTrade(combination);
            if (swept.tried(scenario, combination) && outcomes.add(outcome) && !Double.isNaN(ratio)) {
                sum += ratio;
                squares += ratio * ratio;
                counted++;
            }
        }
        double variance = counted < 2 ? Double.NaN : (squares - sum * sum / counted) / (counted - 1);
        SharpeOdds odds = SharpeOdds.of(outcomes.size(), Math.max(0, variance), results);
        return new SweepOdds(swept.tried(scenario), odds, results.length / swept.years());
    }

    /// The Sharpe ratio of the best, over a year.
    public double yearlySharpe() {
        return sharpe.sharpe() * Math.sqrt(tradesPerYear);
    }

    /// The highest Sharpe ratio expected of so many trials without skill, over a year.
    public double yearlyExpectedMaximum() {
        return sharpe.expectedMaximum() * Math.sqrt(tradesPerYear);
    }

    /// The odds in words, such as "1,152 combinations tried, 288 of them different. The best has a Sharpe ratio of
    /// 1.31; the best of so many without any skill would have 1.12. Deflated Sharpe ratio 63.1 %: a good part of it
    /// may be luck."
    public String words() {
        String tried = NumberText.count(combinations) + " combinations tried, " + NumberText.count(sharpe.trials())
                + " of them different. ";
        if (Double.isNaN(sharpe.deflated())) {
            return tried + "There are too few trades for odds.";
        }
        return tried + "The best has a Sharpe ratio of " + NumberText.of(yearlySharpe(), 2)
                + "; the best of so many without any skill would have "
                + NumberText.of(yearlyExpectedMaximum(), 2) + ". Deflated Sharpe ratio "
                + NumberText.percent(sharpe.deflated()) + ": " + verdict() + ".";
    }

    /// What the odds come to, such as "a good part of it may be luck".
    public String verdict() {
        if (Double.isNaN(sharpe.deflated())) {
            return "there are too few trades for odds";
        }
        double likely = sharpe.deflated();
        if (likely >= 0.95) {
            return "luck alone hardly explains it";
        }
        return likely >= 0.5 ? "a good part of it may be luck" : "luck alone explains it";
    }
}

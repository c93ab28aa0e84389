package io.plumbline.stats;

import static io.plumbline.stats.Metric.Definition.NEVER;

import java.util.OptionalDouble;
import java.util.function.Function;

/// The figures of a tear sheet that follow from the account's daily returns, such as the ulcer index; see
/// [TearSheet]. Empty without an account.
@SuppressWarnings("ImmutableEnumChecker") // Definitions are records of texts, values are accessors: neither has state.
public enum ReturnMetric implements Metric {
    VOLATILITY(
            define("Volatility", "% per year", Format.PERCENT, Group.RATIOS, Better.LOWER, NEVER)
                    .as("standard deviation (n − 1) of daily returns × √252")
                    .by("common use"),
            TearSheet::volatility),
    PROBABILISTIC_SHARPE(
            define("Probabilistic Sharpe ratio", "%", Format.PERCENT, Group.RATIOS, Better.HIGHER, NEVER)
                    .as("Φ(SR √(n − 1) ÷ √(1 − skew SR + (kurtosis − 1) ÷ 4 SR²)), SR per day: "
                            + "probability that the true ratio is above 0")
                    .by("D. H. Bailey and M. López de Prado, The Sharpe Ratio Efficient Frontier, "
                            + "Journal of Risk 15(2), 2012"),
            TearSheet::probabilisticSharpe),
    ADJUSTED_SORTINO(
            define("Sortino ÷ √2", "annual", Format.FINE, Group.RATIOS, Better.HIGHER, 0)
                    .as("account Sortino ÷ √2, which compares with the Sharpe ratio")
                    .by("J. D. Schwager, Market Sense and Nonsense, 2012"),
            TearSheet::adjustedSortino),
    OMEGA(
            define("Omega", "", Format.FINE, Group.RATIOS, Better.HIGHER, 1)
                    .as("Σ of daily returns above 0 ÷ |Σ of those below 0|; the profit factor of days")
                    .by("C. Keating and W. F. Shadwick, A Universal Performance Measure, 2002"),
            TearSheet::omega),
    GAIN_TO_PAIN(
            define("Gain to pain, days", "", Format.FINE, Group.RATIOS, Better.HIGHER, 0)
                    .as("Σ of daily returns ÷ |Σ of those below 0|")
                    .by("J. D. Schwager, Hedge Fund Market Wizards, 2012"),
            TearSheet::gainToPain),
    MONTHLY_GAIN_TO_PAIN(
            define("Gain to pain, months", "", Format.FINE, Group.RATIOS, Better.HIGHER, 0)
                    .as("Σ of monthly returns ÷ |Σ of those below 0|")
                    .by("J. D. Schwager, Hedge Fund Market Wizards, 2012"),
            TearSheet::monthlyGainToPain),
    DAY_PAYOFF(
            define("Payoff of days", "", Format.FINE, Group.RATIOS, Better.HIGHER, NEVER)
                    .as("mean of daily returns above 0 ÷ |mean of those below 0|")
                    .by("common use"),
            TearSheet::payoff),
    COMMON_SENSE(
            define("Common sense ratio", "", Format.FINE, Group.RATIOS, Better.HIGHER, 1)
                    .as("omega × tail ratio")
                    .by("L. Bernut, Algorithmic Short Selling with Python, 2021"),
            TearSheet::commonSense),
    CPC_INDEX(
            define("CPC index", "", Format.FINE, Group.RATIOS, Better.HIGHER, NEVER)
                    .as("omega × win rate of days × payoff of days")
                    .by("common use; as in QuantStats"),
            TearSheet::cpcIndex),
    KELLY(
            define("Kelly criterion", "%", Format.PERCENT, Group.RATIOS, Better.HIGHER, 0)
                    .as("W − (1 − W) ÷ payoff, with win rate W and payoff of days that are not 0")
                    .by("J. L. Kelly, A New Interpretation of Information Rate, Bell System Technical "
                            + "Journal 35(4), 1956"),
            TearSheet::kelly),
    RISK_OF_RUIN(
            define("Risk of losing half", "%", Format.PERCENT, Group.RATIOS, Better.LOWER, NEVER)
                    .as("e^(−2 m ln 2 ÷ s²) with mean m and variance s² of ln(1 + daily return); 1 if m "
                            + "≤ 0. Probability of ever being down 50 % if days go on alike")
                    .by("D. R. Cox and H. D. Miller, The Theory of Stochastic Processes, 1965, section 5.7"),
            TearSheet::riskOfRuin),
    DAILY_MAX_DRAWDOWN(
            define("Max drawdown on closes", "%", Format.PERCENT, Group.DRAWDOWNS, Better.HIGHER, NEVER)
                    .as("min over days of (close ÷ highest close so far − 1)")
                    .by("common use"),
            TearSheet::maxDrawdown),
    LONGEST_DAILY_DRAWDOWN(
            define("Longest, calendar days", "days", Format.COUNT, Group.DRAWDOWNS, Better.LOWER, NEVER)
                    .as("most calendar days from the first close below a peak to the first one at it "
                            + "again, or to the last day")
                    .by("common use"),
            TearSheet::longestDrawdownDays),
    AVERAGE_DRAWDOWN(
            define("Average drawdown", "%", Format.FINE_PERCENT, Group.DRAWDOWNS, Better.HIGHER, NEVER)
                    .as("mean of the deepest points of all drawdowns on closes")
                    .by("common use"),
            TearSheet::averageDrawdown),
    AVERAGE_DRAWDOWN_DAYS(
            define("Average length, calendar days", "days", Format.COUNT, Group.DRAWDOWNS, Better.LOWER, NEVER)
                    .as("mean length of all drawdowns on closes")
                    .by("common use"),
            TearSheet::averageDrawdownDays),
    DRAWDOWNS(
            define("Number of drawdowns", "", Format.COUNT, Group.DRAWDOWNS, Better.NEITHER, NEVER)
                    .as("times that the close fell below an earlier one after having been at or above it")
                    .by("common use"),
            TearSheet::drawdowns),
    RECOVERY_FACTOR(
            define("Recovery factor", "", Format.FINE, Group.DRAWDOWNS, Better.HIGHER, 0)
                    .as("whole return ÷ |max drawdown on closes|")
                    .by("common use"),
            TearSheet::recoveryFactor),
    ULCER_INDEX(
            define("Ulcer index", "%", Format.FINE_PERCENT, Group.DRAWDOWNS, Better.LOWER, NEVER)
                    .as("√(mean over all days of drawdown²)")
                    .by("P. G. Martin and B. B. McCann, The Investor’s Guide to Fidelity Funds, 1989"),
            TearSheet::ulcerIndex),
    SERENITY_INDEX(
            define("Serenity index", "", Format.FINE, Group.DRAWDOWNS, Better.HIGHER, 0)
                    .as("annual return ÷ (ulcer index × pitfall); pitfall = |mean of the worst 5 % of "
                            + "daily drawdowns| ÷ volatility")
                    .by("KeyQuant, The Serenity Ratio (white paper)"),
            TearSheet::serenityIndex),
    SKEW(
            define("Skew", "", Format.FINE, Group.TAIL, Better.HIGHER, NEVER)
                    .as("m₃ ÷ m₂^1.5 of daily returns, central moments over n")
                    .by("common use"),
            TearSheet::skew),
    EXCESS_KURTOSIS(
            define("Excess kurtosis", "", Format.FINE, Group.TAIL, Better.LOWER, NEVER)
                    .as("m₄ ÷ m₂² − 3 of daily returns, central moments over n; 0 for a normal distribution")
                    .by("common use"),
            TearSheet::excessKurtosis),
    VALUE_AT_RISK(
            define("Daily value at risk 95", "%", Format.FINE_PERCENT, Group.TAIL, Better.HIGHER, NEVER)
                    .as("5 % quantile of daily returns, interpolated (Hyndman and Fan 7)")
                    .by("P. Jorion, Value at Risk, 1996"),
            TearSheet::valueAtRisk),
    EXPECTED_SHORTFALL(
            define("Expected shortfall 95", "%", Format.FINE_PERCENT, Group.TAIL, Better.HIGHER, NEVER)
                    .as("mean of the daily returns not above the daily value at risk")
                    .by("R. T. Rockafellar and S. Uryasev, Journal of Risk 2(3), 2000"),
            TearSheet::expectedShortfall),
    TAIL_RATIO(
            define("Tail ratio", "", Format.FINE, Group.TAIL, Better.HIGHER, NEVER)
                    .as("|95 % quantile| ÷ |5 % quantile| of daily returns")
                    .by("common use; as in empyrical"),
            TearSheet::tailRatio),
    OUTLIER_WIN(
            define("Outlier win ratio", "", Format.FINE, Group.TAIL, Better.NEITHER, NEVER)
                    .as("99 % quantile of daily returns ÷ mean of those above 0")
                    .by("common use; as in QuantStats"),
            TearSheet::outlierWin),
    OUTLIER_LOSS(
            define("Outlier loss ratio", "", Format.FINE, Group.TAIL, Better.LOWER, NEVER)
                    .as("1 % quantile of daily returns ÷ mean of those below 0")
                    .by("common use; as in QuantStats"),
            TearSheet::outlierLoss),
    MOST_WIN_DAYS(
            define("Most winning days in a row", "", Format.COUNT, Group.TAIL, Better.HIGHER, NEVER)
                    .as("longest row of days above 0; days of 0 neither count nor end it")
                    .by("common use"),
            TearSheet::mostWinDays),
    MOST_LOSS_DAYS(
            define("Most losing days in a row", "", Format.COUNT, Group.TAIL, Better.LOWER, NEVER)
                    .as("longest row of days below 0; days of 0 neither count nor end it")
                    .by("common use"),
            TearSheet::mostLossDays),
    ACTIVE_DAYS(
            define("Days with a result", "% of days", Format.PERCENT, Group.TAIL, Better.NEITHER, NEVER)
                    .as("trading days on which the equity changed ÷ all trading days")
                    .by("Plumbline"),
            TearSheet::activeDays);

    private final Definition definition;
    private final Function<TearSheet, OptionalDouble> value;

    ReturnMetric(Definition definition, Function<TearSheet, OptionalDouble> value) {
        this.definition = definition;
        this.value = value;
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Override
    public OptionalDouble of(ScenarioMetrics metrics) {
        return metrics.daily().hasReturns() ? value.apply(new TearSheet(metrics.daily())) : OptionalDouble.empty();
    }

    private static Draft define(
            String title, String unit, Format format, Group group, Better better, double losingBelow) {
        return new Draft(title, unit, format, group, better, losingBelow);
    }
}

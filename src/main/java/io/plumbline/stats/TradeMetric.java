package io.plumbline.stats;

import static io.plumbline.stats.Metric.Definition.NEVER;

import java.time.Duration;
import java.util.OptionalDouble;
import java.util.function.Function;

/// The figures of a scenario's trades in pips, such as the net result. Daily results are sums of the trades that
/// closed on a trading day, which ends at 17:00 New York; days without trades count 0.
@SuppressWarnings("ImmutableEnumChecker") // Definitions are records of texts, values are accessors: neither has state.
public enum TradeMetric implements Metric {
    NET_PIPS(
            define("Net result", "pips", Format.PIPS, Group.RESULT, Better.HIGHER, 0)
                    .as("Σ of the results of all trades, after spread and slippage of both sides")
                    .by("Plumbline"),
            performance -> value(performance.netPips())),
    GROSS_PIPS(
            define("Gross result", "pips", Format.PIPS, Group.RESULT, Better.HIGHER, 0)
                    .as("Σ of the results of all trades at raw prices, before any costs")
                    .by("Plumbline"),
            performance -> value(performance.grossPips())),
    COST_PIPS(
            define("Costs", "pips", Format.PIPS, Group.RESULT, Better.LOWER, NEVER)
                    .as("Σ over all trades of half the spread plus slippage, at entry and again at exit")
                    .by("Plumbline"),
            performance -> value(performance.costPips())),
    EXPECTANCY_PIPS(
            define("Expectancy", "pips per trade", Format.FINE, Group.RESULT, Better.HIGHER, 0)
                    .as("net pips ÷ number of trades")
                    .by("V. K. Tharp, Trade Your Way to Financial Freedom, 1998"),
            Performance::expectancyPips),
    BREAK_EVEN_COST_PIPS(
            define("Break-even cost", "extra pips per trade", Format.FINE, Group.RESULT, Better.HIGHER, 0)
                    .as("the further cost per trade, entry and exit together, at which the expectancy would be 0")
                    .by("Plumbline"),
            Performance::breakEvenCostPips),
    WIN_RATE(
            define("Win rate", "% of trades", Format.PERCENT, Group.RESULT, Better.HIGHER, NEVER)
                    .as("trades with a result above 0 ÷ all trades")
                    .by("common use"),
            Performance::winRate),
    AVERAGE_WIN_PIPS(
            define("Average win", "pips", Format.PIPS, Group.RESULT, Better.HIGHER, NEVER)
                    .as("mean of the results above 0")
                    .by("common use"),
            Performance::averageWinPips),
    AVERAGE_LOSS_PIPS(
            define("Average loss", "pips", Format.PIPS, Group.RESULT, Better.HIGHER, NEVER)
                    .as("mean of the results below 0; negative")
                    .by("common use"),
            Performance::averageLossPips),
    PAYOFF(
            define("Payoff ratio", "", Format.FINE, Group.RESULT, Better.HIGHER, NEVER)
                    .as("average win ÷ |average loss|; undefined unless there are both")
                    .by("common use"),
            Performance::payoff),
    PROFIT_FACTOR(
            define("Profit factor", "", Format.FINE, Group.RESULT, Better.HIGHER, 1)
                    .as("Σ of results above 0 ÷ |Σ of results below 0|; below 1 the trades lose")
                    .by("J. D. Schwager, Schwager on Futures: Technical Analysis, 1996"),
            Performance::profitFactor),
    SHARPE(
            define("Sharpe ratio", "daily pips, annualised", Format.FINE, Group.RISK, Better.HIGHER, 0)
                    .as("mean ÷ standard deviation (n − 1) of daily pips × √252; riskless rate 0")
                    .by("W. F. Sharpe, The Sharpe Ratio, Journal of Portfolio Management 21(1), 1994"),
            Performance::sharpe),
    SORTINO(
            define("Sortino ratio", "daily pips, annualised", Format.FINE, Group.RISK, Better.HIGHER, 0)
                    .as("mean of daily pips ÷ √(Σ min(day, 0)² ÷ number of all days) × √252; target 0")
                    .by("F. A. Sortino and L. N. Price, Journal of Investing 3(3), 1994"),
            Performance::sortino),
    CALMAR(
            define("Calmar ratio", "pips", Format.FINE, Group.RISK, Better.HIGHER, 0)
                    .as("mean of daily pips × 252 ÷ |max drawdown in pips|")
                    .by("T. W. Young, Calmar Ratio: A Smoother Tool, Futures 20(1), 1991"),
            Performance::calmar),
    MAX_DRAWDOWN_PIPS(
            define("Max drawdown", "pips", Format.PIPS, Group.RISK, Better.HIGHER, NEVER)
                    .as("min over trades of (net pips so far − their highest value so far, starting at 0)")
                    .by("common use"),
            performance -> value(performance.maxDrawdownPips())),
    LONGEST_DRAWDOWN_DAYS(
            define("Longest drawdown", "days", Format.DAYS, Group.RISK, Better.LOWER, NEVER)
                    .as("longest time from a peak of net pips to the trade that regains it, or to the last trade")
                    .by("common use"),
            performance -> value(days(performance.longestDrawdown()))),
    CVAR_95_PIPS(
            define("CVaR 95", "pips per trade", Format.PIPS, Group.RISK, Better.HIGHER, NEVER)
                    .as("mean of the worst ⌈(1 − 0.95) × n⌉ results of trades")
                    .by("R. T. Rockafellar and S. Uryasev, Journal of Risk 2(3), 2000"),
            Performance::cvar95Pips),
    MAX_WIN_STREAK(
            define("Longest winning streak", "trades", Format.COUNT, Group.ACTIVITY, Better.HIGHER, NEVER)
                    .as("most trades above 0 in a row, by exit time")
                    .by("common use"),
            performance -> value(performance.maxWinStreak())),
    MAX_LOSS_STREAK(
            define("Longest losing streak", "trades", Format.COUNT, Group.ACTIVITY, Better.LOWER, NEVER)
                    .as("most trades below 0 in a row, by exit time")
                    .by("common use"),
            performance -> value(performance.maxLossStreak())),
    TRADES(
            define("Trades", "trades", Format.COUNT, Group.ACTIVITY, Better.NEITHER, NEVER)
                    .as("number of closed trades, all symbols and strategies together")
                    .by("common use"),
            performance -> value(performance.trades())),
    EXPOSURE(
            define("Time in market", "% of bars", Format.PERCENT, Group.ACTIVITY, Better.NEITHER, NEVER)
                    .as("bars with at least one open position ÷ all bars; fill and exit bar both count")
                    .by("common use"),
            performance -> value(performance.exposure())),
    AVERAGE_BARS_HELD(
            define("Average holding time", "bars", Format.ONE_DECIMAL, Group.ACTIVITY, Better.NEITHER, NEVER)
                    .as("mean number of bars from fill bar to exit bar, both counted")
                    .by("common use"),
            Performance::averageBarsHeld);

    private static final double MILLIS_PER_DAY = Duration.ofDays(1).toMillis();

    private final Definition definition;
    private final Function<Performance, OptionalDouble> value;

    TradeMetric(Definition definition, Function<Performance, OptionalDouble> value) {
        this.definition = definition;
        this.value = value;
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Override
    public OptionalDouble of(ScenarioMetrics metrics) {
        return value.apply(metrics.performance());
    }

    private static Draft define(
            String title, String unit, Format format, Group group, Better better, double losingBelow) {
        return new Draft(title, unit, format, group, better, losingBelow);
    }

    private static OptionalDouble value(double value) {
        return OptionalDouble.of(value);
    }

    private static double days(Duration duration) {
        return duration.toMillis() / MILLIS_PER_DAY;
    }
}

package io.plumbline.stats;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;

/// What a fund's tear sheet says of an account, from its daily returns `r` on `n` trading days. Empty where a
/// figure is undefined, and all of it without an account. A day without a trade returns 0 and is neither won nor
/// lost.
///
/// There is no benchmark, so nothing is measured against one, and the riskless rate is 0.
public record TearSheet(DailyResults daily) {

    static final double ROOT_YEAR = Math.sqrt(Ratios.DAYS_PER_YEAR);

    /// Share of the equity whose loss counts as ruin.
    static final double RUIN = 0.5;

    private static final double DUST = 1e-12;
    private static final double TAIL = 0.05;

    private double[] r() {
        return daily.returns();
    }

    /// Standard deviation of r, times √252.
    public OptionalDouble volatility() {
        return finite(Moments.of(r()).deviation() * ROOT_YEAR);
    }

    /// Probability that the true Sharpe ratio is above 0, given this one, the number of days, skew and kurtosis;
    /// see [Ratios#probabilisticSharpe].
    public OptionalDouble probabilisticSharpe() {
        Moments moments = Moments.of(r());
        return moments.deviation() > DUST
                ? finite(Ratios.probabilisticSharpe(
                        moments.mean() / moments.deviation(), 0, r().length, moments.skew(), moments.kurtosis()))
                : OptionalDouble.empty();
    }

    /// Sortino ratio over √2, which makes it comparable with the Sharpe ratio.
    public OptionalDouble adjustedSortino() {
        OptionalDouble sortino = Ratios.sortino(r());
        return sortino.isPresent() ? finite(sortino.getAsDouble() / Math.sqrt(2)) : sortino;
    }

    /// Σ of positive r over |Σ of negative r|.
    public OptionalDouble omega() {
        return finite(sum(day -> day > 0) / -sum(day -> day < 0));
    }

    /// Σ r over |Σ of negative r|.
    public OptionalDouble gainToPain() {
        return gainToPain(r());
    }

    /// The same over months.
    public OptionalDouble monthlyGainToPain() {
        return gainToPain(periods(Period.MONTH));
    }

    private static OptionalDouble gainToPain(double[] returns) {
        double pain = -Arrays.stream(returns).filter(one -> one < 0).sum();
        return finite(Arrays.stream(returns).sum() / pain);
    }

    /// Deepest close below an earlier one, as a fraction; zero or negative.
    public OptionalDouble maxDrawdown() {
        return daily.hasReturns() ? Arrays.stream(daily.drawdown()).min() : OptionalDouble.empty();
    }

    /// Mean depth of all drawdowns.
    public OptionalDouble averageDrawdown() {
        return DrawdownPeriod.of(daily).stream()
                .mapToDouble(DrawdownPeriod::depth)
                .average();
    }

    /// Mean length of all drawdowns, calendar days.
    public OptionalDouble averageDrawdownDays() {
        return DrawdownPeriod.of(daily).stream()
                .mapToDouble(DrawdownPeriod::days)
                .average();
    }

    /// Length of the longest drawdown, calendar days.
    public OptionalDouble longestDrawdownDays() {
        return DrawdownPeriod.of(daily).stream()
                .mapToDouble(DrawdownPeriod::days)
                .max();
    }

    /// Number of drawdowns.
    public OptionalDouble drawdowns() {
        return daily.hasReturns() ? OptionalDouble.of(DrawdownPeriod.of(daily).size()) : OptionalDouble.empty();
    }

    /// Whole return over |deepest drawdown|.
    public OptionalDouble recoveryFactor() {
        return over(total(), maxDrawdown(), -1);
    }

    /// Root of the mean squared drawdown over all days.
    public OptionalDouble ulcerIndex() {
        return daily.hasReturns()
                ? OptionalDouble.of(Math.sqrt(Arrays.stream(daily.drawdown())
                        .map(below -> below * below)
                        .average()
                        .orElse(0)))
                : OptionalDouble.empty();
    }

    /// Annual return over ulcer index times pitfall, where the pitfall is |mean of the worst 5 % of the days'
    /// drawdowns| over volatility and the annual return is the days' geometric mean over 252 days.
    public OptionalDouble serenityIndex() {
        if (!daily.hasReturns()) {
            return OptionalDouble.empty();
        }
        double pitfall =
                -ReferenceMetrics.of(daily.drawdown()).cvar95() / volatility().orElse(Double.NaN);
        double annual = Math.pow(1 + total().orElse(Double.NaN), Ratios.DAYS_PER_YEAR / r().length) - 1;
        return finite(annual / (ulcerIndex().orElse(Double.NaN) * pitfall));
    }

    /// Third standardised moment of r.
    public OptionalDouble skew() {
        return finite(Moments.of(r()).skew());
    }

    /// Fourth standardised moment of r, minus 3.
    public OptionalDouble excessKurtosis() {
        return finite(Moments.of(r()).kurtosis() - 3);
    }

    /// Win rate of the days less loss rate over payoff.
    public OptionalDouble kelly() {
        double wins = winRate(r()).orElse(Double.NaN);
        return finite(wins - (1 - wins) / payoff().orElse(Double.NaN));
    }

    /// Probability of ever losing half of the equity if days go on as they were: e^(−2 m ln 2 / s²), with mean m
    /// and variance s² of ln(1 + r); 1 if m is not above 0.
    public OptionalDouble riskOfRuin() {
        if (Arrays.stream(r()).anyMatch(day -> day <= -1)) {
            return OptionalDouble.of(1);
        }
        Moments logs = Moments.of(Arrays.stream(r()).map(Math::log1p).toArray());
        double variance = logs.deviation() * logs.deviation();
        if (!(variance > DUST * DUST)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(logs.mean() > 0 ? Math.exp(2 * logs.mean() * Math.log(1 - RUIN) / variance) : 1.0);
    }

    /// The return that 5 % of the days are below.
    public OptionalDouble valueAtRisk() {
        return quantile(TAIL);
    }

    /// Mean of the days not above the value at risk.
    public OptionalDouble expectedShortfall() {
        double limit = valueAtRisk().orElse(Double.NaN);
        return mean(r(), day -> day <= limit);
    }

    /// |95 % quantile| over |5 % quantile|.
    public OptionalDouble tailRatio() {
        return finite(
                Math.abs(quantile(1 - TAIL).orElse(Double.NaN) / quantile(TAIL).orElse(Double.NaN)));
    }

    /// Omega times tail ratio.
    public OptionalDouble commonSense() {
        return finite(omega().orElse(Double.NaN) * tailRatio().orElse(Double.NaN));
    }

    /// Omega times win rate times payoff of the days.
    public OptionalDouble cpcIndex() {
        return finite(omega().orElse(Double.NaN) * winRate(r()).orElse(Double.NaN) * payoff().orElse(Double.NaN));
    }

    /// 99 % quantile over the mean of the won days.
    public OptionalDouble outlierWin() {
        return over(quantile(0.99), mean(r(), day -> day > 0), 1);
    }

    /// 1 % quantile over the mean of the lost days.
    public OptionalDouble outlierLoss() {
        return over(quantile(0.01), mean(r(), day -> day < 0), 1);
    }

    /// Mean of the won days over |mean of the lost days|.
    public OptionalDouble payoff() {
        return over(mean(r(), day -> day > 0), mean(r(), day -> day < 0), -1);
    }

    /// The best period.
    public OptionalDouble best(Period period) {
        return Arrays.stream(periods(period)).max();
    }

    /// The worst period.
    public OptionalDouble worst(Period period) {
        return Arrays.stream(periods(period)).min();
    }

    /// Geometric mean of the periods.
    public OptionalDouble expected(Period period) {
        int count = periods(period).length;
        OptionalDouble total = total();
        return total.isPresent() ? finite(Math.pow(1 + total.getAsDouble(), 1.0 / count) - 1) : total;
    }

    /// Periods above 0 over periods that are not 0.
    public OptionalDouble winRate(Period period) {
        return winRate(periods(period));
    }

    private static OptionalDouble winRate(double[] returns) {
        double wins = Arrays.stream(returns).filter(one -> one > 0).count();
        return finite(wins / Arrays.stream(returns).filter(one -> one != 0).count());
    }

    /// Mean of the months above 0.
    public OptionalDouble averageUpMonth() {
        return mean(periods(Period.MONTH), month -> month > 0);
    }

    /// Mean of the months below 0.
    public OptionalDouble averageDownMonth() {
        return mean(periods(Period.MONTH), month -> month < 0);
    }

    /// Most days in a row that a condition holds for, where days of 0 neither count nor end the row.
    private OptionalDouble longest(DoublePredicate wanted) {
        int row = 0;
        int most = 0;
        for (double day : r()) {
            row = wanted.test(day) ? row + 1 : day == 0 ? row : 0;
            most = Math.max(most, row);
        }
        return daily.hasReturns() ? OptionalDouble.of(most) : OptionalDouble.empty();
    }

    /// Most won days in a row.
    public OptionalDouble mostWinDays() {
        return longest(day -> day > 0);
    }

    /// Most lost days in a row.
    public OptionalDouble mostLossDays() {
        return longest(day -> day < 0);
    }

    /// Share of the days on which the equity changed.
    public OptionalDouble activeDays() {
        return finite(Arrays.stream(r()).filter(day -> day != 0).count() / (double) r().length);
    }

    /// Return since the period began that the last day is in.
    public OptionalDouble since(Period period) {
        List<PeriodResult> results = PeriodResult.of(daily, period);
        return results.isEmpty() ? OptionalDouble.empty() : results.getLast().returns();
    }

    /// Return of the last so many months, per year if they are more than twelve; empty if the days do not reach
    /// back that far.
    public OptionalDouble last(int months) {
        if (!daily.hasReturns()) {
            return OptionalDouble.empty();
        }
        LocalDate after = daily.date(daily.size() - 1).minusMonths(months);
        // The first bar of the data may come a weekend and a holiday after the day asked for.
        if (daily.date(0).isAfter(after.plusDays(4))) {
            return OptionalDouble.empty();
        }
        double growth = 1;
        for (int day = daily.size() - 1; day >= 0 && daily.date(day).isAfter(after); day--) {
            growth *= 1 + r()[day];
        }
        return finite((months > 12 ? Math.pow(growth, 12.0 / months) : growth) - 1);
    }

    private OptionalDouble total() {
        double[] growth = daily.growth();
        return growth.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(growth[growth.length - 1] - 1);
    }

    private double[] periods(Period period) {
        return period == Period.DAY ? r() : PeriodResult.returns(PeriodResult.of(daily, period));
    }

    private double sum(DoublePredicate wanted) {
        return Arrays.stream(r()).filter(wanted).sum();
    }

    private static OptionalDouble mean(double[] values, DoublePredicate wanted) {
        return Arrays.stream(values).filter(wanted).average();
    }

    private OptionalDouble quantile(double share) {
        if (!daily.hasReturns()) {
            return OptionalDouble.empty();
        }
        double[] sorted = r().clone();
        Arrays.sort(sorted);
        return OptionalDouble.of(Quantiles.quantile(sorted, share));
    }

    private static OptionalDouble over(OptionalDouble over, OptionalDouble under, int sign) {
        return finite(sign * over.orElse(Double.NaN) / under.orElse(Double.NaN));
    }

    private static OptionalDouble finite(double value) {
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}

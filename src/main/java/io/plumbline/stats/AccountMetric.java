package io.plumbline.stats;

import static io.plumbline.stats.Metric.Definition.NEVER;

import java.util.OptionalDouble;
import java.util.function.Function;

/// The figures of the account that lived through a scenario's trades, such as its final equity. Empty where the
/// account's currency cannot be had from the bars.
@SuppressWarnings("ImmutableEnumChecker") // Definitions are records of texts, values are accessors: neither has state.
public enum AccountMetric implements Metric {
    INITIAL_EQUITY(
            define("Initial equity", "account currency", Format.MONEY, Better.NEITHER, NEVER)
                    .as("what the account starts with, from the config")
                    .by("config: account.initial_equity"),
            account -> value(account.settings().initialEquity())),
    FINAL_EQUITY(
            define("Final equity", "account currency", Format.MONEY, Better.HIGHER, NEVER)
                    .as("initial equity + Σ of the results of all trades in money")
                    .by("Plumbline"),
            account -> value(account.finalEquity())),
    ACCOUNT_RETURN(
            define("Return", "%", Format.PERCENT, Better.HIGHER, 0)
                    .as("final equity ÷ initial equity − 1")
                    .by("common use"),
            account -> value(account.returnFraction())),
    ANNUAL_RETURN(
            define("CAGR", "% per year", Format.PERCENT, Better.HIGHER, 0)
                    .as("(final equity ÷ initial equity)^(1 ÷ years) − 1, years of 365.25 days from first to last bar")
                    .by("compound annual growth rate, common use"),
            AccountResult::annualReturnFraction),
    ACCOUNT_MAX_DRAWDOWN(
            define("Account max drawdown", "%", Format.PERCENT, Better.HIGHER, NEVER)
                    .as("min over trades of (equity ÷ highest equity so far − 1)")
                    .by("common use"),
            account -> value(account.maxDrawdownFraction())),
    ACCOUNT_SHARPE(
            define("Account Sharpe", "daily returns, annualised", Format.FINE, Better.HIGHER, 0)
                    .as("mean ÷ standard deviation (n − 1) of daily returns × √252; riskless rate 0")
                    .by("W. F. Sharpe, The Sharpe Ratio, Journal of Portfolio Management 21(1), 1994"),
            AccountResult::sharpe),
    ACCOUNT_SORTINO(
            define("Account Sortino", "daily returns, annualised", Format.FINE, Better.HIGHER, 0)
                    .as("mean of daily returns ÷ √(Σ min(return, 0)² ÷ number of all days) × √252; target 0")
                    .by("F. A. Sortino and L. N. Price, Journal of Investing 3(3), 1994"),
            AccountResult::sortino),
    ACCOUNT_CALMAR(
            define("Account Calmar", "", Format.FINE, Better.HIGHER, 0)
                    .as("CAGR ÷ |account max drawdown|")
                    .by("T. W. Young, Calmar Ratio: A Smoother Tool, Futures 20(1), 1991"),
            AccountResult::calmar),
    RISK_PER_TRADE(
            define("Risk per trade", "% of equity", Format.PERCENT, Better.NEITHER, NEVER)
                    .as("share of the equity lost when the stop is hit, from the config")
                    .by("config: risk.r_base"),
            account -> value(account.settings().riskFraction()));

    private final Definition definition;
    private final Function<AccountResult, OptionalDouble> value;

    AccountMetric(Definition definition, Function<AccountResult, OptionalDouble> value) {
        this.definition = definition;
        this.value = value;
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Override
    public OptionalDouble of(ScenarioMetrics metrics) {
        return metrics.account().map(value).orElse(OptionalDouble.empty());
    }

    private static Draft define(String title, String unit, Format format, Better better, double losingBelow) {
        return new Draft(title, unit, format, Group.ACCOUNT, better, losingBelow);
    }

    private static OptionalDouble value(double value) {
        return OptionalDouble.of(value);
    }
}

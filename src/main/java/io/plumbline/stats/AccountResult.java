package io.plumbline.stats;

import io.plumbline.core.AccountSettings;
import io.plumbline.core.EquityCurve;
import java.util.OptionalDouble;

/// A scenario's trades in money, such as 10,000 USD that became 11,240. How it comes about is told at [Account].
///
/// Daily returns are the results of a trading day over the equity at its start, for every trading day of the
/// timeline; a day that starts with nothing left returns 0.
///
/// @param settings the account they were traded on
/// @param pnlAccount result of each trade in account currency, in time order
/// @param equity the account after each trade
/// @param finalEquity the account after the last trade; the initial equity without trades
/// @param returnFraction final over initial equity, minus one
/// @param annualReturnFraction compound annual growth over the calendar span from the first to the last bar, with
///     years of 365.25 days; -1 for a ruined account; empty without a span or where it would be infinite
/// @param maxDrawdownFraction deepest fall from the highest equity so far, as a fraction of it; zero or negative
/// @param sharpe mean over standard deviation of daily returns, times the root of 252; see
///     [Ratios#sharpe(double\[\])]
/// @param sortino mean over downside deviation of daily returns, times the root of 252; see
///     [Ratios#sortino(double\[\])]
/// @param calmar annual return over the deepest drawdown; see [Ratios#calmar(double, double)]
public record AccountResult(
        AccountSettings settings,
        double[] pnlAccount,
        EquityCurve equity,
        double finalEquity,
        double returnFraction,
        OptionalDouble annualReturnFraction,
        double maxDrawdownFraction,
        OptionalDouble sharpe,
        OptionalDouble sortino,
        OptionalDouble calmar) {}

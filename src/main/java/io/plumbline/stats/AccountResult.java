package io.plumbline.stats;

import io.plumbline.core.AccountSettings;
import io.plumbline.core.EquityCurve;
import java.util.OptionalDouble;

/// A scenario's trades in money.
///
/// @param settings the account they were traded on
/// @param pnlAccount result of each trade in account currency, in time order
/// @param equity the account after each trade
/// @param finalEquity the account after the last trade
/// @param returnFraction final over initial equity, minus one
/// @param annualReturnFraction compound annual growth over the bars' time span
/// @param maxDrawdownFraction deepest fall from the highest equity so far, as a fraction of it; zero or negative
/// @param sharpe mean over standard deviation of daily returns, times the root of 252
/// @param sortino mean over downside deviation of daily returns, times the root of 252
/// @param calmar annual return over the deepest drawdown
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

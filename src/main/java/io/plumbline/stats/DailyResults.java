package io.plumbline.stats;

import io.plumbline.core.EquityCurve;
import io.plumbline.core.Trade;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A scenario day by day, such as +12.4 pips and +0.3 % on Monday 2024-03-11. Trading days end at 17:00 New York; a
/// trade counts on the day of its exit, and days without trades count 0.
///
/// @param epochDay dates on which the trading days end, as days since 1970-01-01, ascending
/// @param pips net pips of each day
/// @param returns result of each day over the equity at its start, as a fraction; of no length without an account
public record DailyResults(long[] epochDay, double[] pips, double[] returns) {

    public DailyResults {
        if (pips.length != epochDay.length || (returns.length != epochDay.length && returns.length != 0)) {
            throw new IllegalArgumentException(
                    epochDay.length + " days, " + pips.length + " in pips, " + returns.length + " returns");
        }
    }

    /// The days of one scenario.
    ///
    /// @param inTimeOrder its trades by exit time
    /// @param account the same trades in money
    static DailyResults of(List<Trade> inTimeOrder, Timeline timeline, Optional<AccountResult> account) {
        double[] pips = inTimeOrder.stream().mapToDouble(Trade::pnlPips).toArray();
        double[] returns = account.map(money -> returns(
                        timeline.daily(inTimeOrder, money.pnlAccount()),
                        money.settings().initialEquity()))
                .orElse(new double[0]);
        return new DailyResults(timeline.epochDays(), timeline.daily(inTimeOrder, pips), returns);
    }

    /// Results of the days over the equity at the start of each; 0 where that equity is zero or less, since a
    /// return on nothing says nothing.
    static double[] returns(double[] dailyPnl, double initialEquity) {
        double equity = initialEquity;
        double[] returns = dailyPnl.clone();
        for (int day = 0; day < dailyPnl.length; day++) {
            returns[day] = equity > 0 ? dailyPnl[day] / equity : 0.0;
            equity += dailyPnl[day];
        }
        return returns;
    }

    /// Number of days.
    public int size() {
        return epochDay.length;
    }

    /// Whether there is an account, without which there are no returns.
    public boolean hasReturns() {
        return returns.length > 0;
    }

    /// The date on which a day ends.
    public LocalDate date(int day) {
        return LocalDate.ofEpochDay(epochDay[day]);
    }

    /// Ends of the days, epoch milliseconds.
    public long[] endUtc() {
        return Arrays.stream(epochDay)
                .map(day -> new TradingDay(LocalDate.ofEpochDay(day)).endUtc())
                .toArray();
    }

    /// What 1 has grown to at the end of each day.
    public double[] growth() {
        double[] growth = returns.clone();
        double value = 1;
        for (int day = 0; day < growth.length; day++) {
            value *= 1 + returns[day];
            growth[day] = value;
        }
        return growth;
    }

    /// Distance of each day's close below the highest close so far, as a fraction of it; zero or negative. The
    /// start counts as a close.
    public double[] drawdown() {
        double[] below = growth();
        double peak = 1;
        for (int day = 0; day < below.length; day++) {
            peak = Math.max(peak, below[day]);
            below[day] = below[day] / peak - 1;
        }
        return below;
    }

    /// [#drawdown()] as a curve over time, such as an underwater plot shows.
    public EquityCurve drawdownCurve() {
        return hasReturns() ? new EquityCurve(endUtc(), drawdown(), 0) : new EquityCurve(new long[0], new double[0], 0);
    }
}

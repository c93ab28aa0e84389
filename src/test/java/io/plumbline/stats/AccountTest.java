package io.plumbline.stats;

import static io.plumbline.stats.Sample.LONG;
import static io.plumbline.stats.Sample.US500;
import static io.plumbline.stats.Sample.hourlyFromTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.plumbline.core.AccountSettings;
import io.plumbline.core.BarSeries;
import io.plumbline.core.Trade;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/// The account in its own currency. A point of US500 is a pip and worth 1 USD, so 1 % of 10,000 USD at a stop of 10
/// pips buys 10 units and a pip is 10 USD.
class AccountTest {

    private static final double ROUNDING = 1e-12;
    private static final AccountSettings FIXED = new AccountSettings(10_000, "USD", 0.01, false);
    private static final AccountSettings COMPOUND = new AccountSettings(10_000, "USD", 0.01, true);
    private static final AccountSettings ALL_IN = new AccountSettings(10_000, "USD", 1.0, true);

    /// Four trading days of 24 hourly bars.
    private static final BarSeries BARS = hourlyFromTo("2024-03-04T22:00", "2024-03-08T21:00");

    @Test
    void aLossOfTheStopCostsTheRiskedFraction() throws NoConversionException {
        AccountResult result = trade(FIXED, LONG.trade(-10, "2024-03-05T10:00", "2024-03-05T12:00"));

        assertArrayEquals(new double[] {-100}, result.pnlAccount(), ROUNDING);
        assertEquals(9_900, result.finalEquity(), ROUNDING);
        assertEquals(-0.01, result.returnFraction(), ROUNDING);
        assertEquals(-0.01, result.maxDrawdownFraction(), ROUNDING);
    }

    @Test
    void aWiderStopBuysFewerUnits() throws NoConversionException {
        // 100 USD over 40 pips: 2.5 units.
        AccountResult result = trade(FIXED, LONG.withStop(40).trade(8, "2024-03-05T10:00", "2024-03-05T12:00"));

        assertArrayEquals(new double[] {20}, result.pnlAccount(), ROUNDING);
    }

    @Test
    void withoutCompoundingTheRiskStaysTheSame() throws NoConversionException {
        AccountResult result = trade(
                FIXED,
                LONG.trade(10, "2024-03-05T10:00", "2024-03-05T12:00"),
                LONG.trade(10, "2024-03-05T14:00", "2024-03-05T16:00"));

        assertArrayEquals(new double[] {10_100, 10_200}, result.equity().value(), 1e-9);
        assertEquals(10_000, result.equity().start());
    }

    @Test
    void withCompoundingTheRiskFollowsTheEquity() throws NoConversionException {
        AccountResult result = trade(
                COMPOUND,
                LONG.trade(10, "2024-03-05T10:00", "2024-03-05T12:00"),
                LONG.trade(10, "2024-03-05T14:00", "2024-03-05T16:00"));

        assertArrayEquals(new double[] {10_100, 10_201}, result.equity().value(), 1e-9);
    }

    @Test
    void anExitInsideTheFillBarIsNotYetKnownAtItsOpen() throws NoConversionException {
        Trade first = LONG.trade(10, "2024-03-05T10:00", "2024-03-05T12:00");

        AccountResult sameBar = trade(COMPOUND, first, LONG.trade(10, "2024-03-05T12:00", "2024-03-05T16:00"));
        AccountResult nextBar = trade(COMPOUND, first, LONG.trade(10, "2024-03-05T13:00", "2024-03-05T16:00"));

        assertEquals(100, sameBar.pnlAccount()[1], 1e-9);
        assertEquals(101, nextBar.pnlAccount()[1], 1e-9);
    }

    @Test
    void tradesThatExitTogetherAreSizedByWhatWasKnownAtTheirFills() throws NoConversionException {
        // Exits 12:00, 16:00, 16:00. The second filled before the first exit, the third after it.
        AccountResult result = trade(
                COMPOUND,
                LONG.trade(10, "2024-03-05T10:00", "2024-03-05T12:00"),
                LONG.trade(10, "2024-03-05T11:00", "2024-03-05T16:00"),
                LONG.trade(10, "2024-03-05T14:00", "2024-03-05T16:00"));

        assertArrayEquals(new double[] {100, 100, 101}, result.pnlAccount(), 1e-9);
        assertArrayEquals(new double[] {10_100, 10_200, 10_301}, result.equity().value(), 1e-9);
    }

    @Test
    void aRuinedAccountTradesNoMore() throws NoConversionException {
        // All in at a stop of 10 pips, and a gap of 12 pips: -12,000.
        AccountResult result = trade(
                ALL_IN,
                LONG.trade(-12, "2024-03-05T10:00", "2024-03-05T12:00"),
                LONG.trade(10, "2024-03-05T14:00", "2024-03-05T16:00"));

        assertArrayEquals(new double[] {-12_000, 0}, result.pnlAccount(), ROUNDING);
        assertEquals(-2_000, result.finalEquity(), ROUNDING);
        assertEquals(-1.2, result.returnFraction(), ROUNDING);
        assertEquals(-1.2, result.maxDrawdownFraction(), ROUNDING);
        assertEquals(OptionalDouble.of(-1), result.annualReturnFraction());
    }

    @Test
    void anAccountStaysRuinedWhenOpenPositionsLiftItAgain() throws NoConversionException {
        // 10,000 - 20,000 = -10,000 at 12:00; the other position, open since 10:00, brings it back to 10,000 at 13:00.
        AccountResult result = trade(
                ALL_IN,
                LONG.trade(-20, "2024-03-05T10:00", "2024-03-05T12:00"),
                LONG.trade(20, "2024-03-05T10:00", "2024-03-05T13:00"),
                LONG.trade(10, "2024-03-05T14:00", "2024-03-05T16:00"));

        assertArrayEquals(new double[] {-20_000, 20_000, 0}, result.pnlAccount(), ROUNDING);
    }

    @Test
    void ratiosAreOfDailyReturnsOnTheEquityAtTheDaysStart() throws NoConversionException {
        AccountResult result = trade(
                FIXED,
                LONG.trade(10, "2024-03-05T10:00", "2024-03-05T12:00"),
                LONG.trade(-20, "2024-03-06T10:00", "2024-03-06T12:00"));

        // +100 on 10,000, then -200 on 10,100, then two days of nothing.
        double[] returns = {0.01, -200 / 10_100.0, 0, 0};
        assertEquals(Ratios.sharpe(returns).orElseThrow(), result.sharpe().orElseThrow(), 1e-9);
        assertEquals(Ratios.sortino(returns).orElseThrow(), result.sortino().orElseThrow(), 1e-9);
    }

    @Test
    void aDayThatStartsWithNothingReturnsNothing() throws NoConversionException {
        AccountResult result = trade(
                ALL_IN,
                LONG.trade(-10, "2024-03-05T10:00", "2024-03-05T12:00"),
                LONG.trade(-10, "2024-03-05T10:00", "2024-03-06T12:00"));

        // The second position was already open: -10,000 on the 5th on 10,000, -10,000 on the 6th on nothing.
        double[] returns = {-1, 0, 0, 0};
        assertEquals(Ratios.sharpe(returns).orElseThrow(), result.sharpe().orElseThrow(), ROUNDING);
    }

    @Test
    void annualReturnCompoundsOverTheCalendarSpanOfTheBars() throws NoConversionException {
        // Two bars, 2 x 365.25 days apart. 10,000 grows to 10,201 by two wins of 1 %: 1 % a year; no drawdown.
        long twoYears = 2 * 8766 * Sample.HOUR;
        BarSeries bars = Sample.bars(Sample.utc("2022-01-03T10:00"), twoYears, 1, 1);
        List<Trade> wins = List.of(
                LONG.trade(10, "2022-01-05T10:00", "2022-01-05T12:00"),
                LONG.trade(10, "2022-01-06T10:00", "2022-01-06T12:00"));

        AccountResult result = Account.of(COMPOUND, Map.of(US500, bars), Timeline.of(List.of(bars)))
                .trade(wins);

        assertEquals(0.01, result.annualReturnFraction().orElseThrow(), 1e-12);
        assertEquals(OptionalDouble.empty(), result.calmar());
    }

    @Test
    void calmarIsTheAnnualReturnOverTheDeepestFraction() throws NoConversionException {
        // One year; +1,000 then -110 of 11,000: 8.9 % over 1 %.
        BarSeries bars = Sample.bars(Sample.utc("2022-01-03T10:00"), 8766 * Sample.HOUR, 1, 1);
        List<Trade> trades = List.of(
                LONG.trade(100, "2022-01-05T10:00", "2022-01-05T12:00"),
                LONG.trade(-10, "2022-01-06T10:00", "2022-01-06T12:00"));

        AccountResult result = Account.of(COMPOUND, Map.of(US500, bars), Timeline.of(List.of(bars)))
                .trade(trades);

        assertEquals(0.089, result.annualReturnFraction().orElseThrow(), 1e-12);
        assertEquals(-0.01, result.maxDrawdownFraction(), 1e-12);
        assertEquals(8.9, result.calmar().orElseThrow(), 1e-9);
    }

    @Test
    void noTradesLeaveTheAccountAsItWas() throws NoConversionException {
        AccountResult result = trade(FIXED);

        assertEquals(10_000, result.finalEquity());
        assertEquals(0, result.returnFraction());
        assertEquals(OptionalDouble.of(0), result.annualReturnFraction());
        assertEquals(0, result.maxDrawdownFraction());
        assertEquals(OptionalDouble.empty(), result.sharpe());
        assertEquals(OptionalDouble.empty(), result.sortino());
        assertEquals(OptionalDouble.empty(), result.calmar());
        assertEquals(0, result.equity().size());
    }

    @Test
    void oneBarIsNoSpanToCompoundOver() throws NoConversionException {
        BarSeries bar = Sample.hourly("2024-03-05T10:00", 1);

        AccountResult result =
                Account.of(FIXED, Map.of(US500, bar), Timeline.of(List.of(bar))).trade(List.of());

        assertEquals(OptionalDouble.empty(), result.annualReturnFraction());
    }

    @Test
    void aTradeOfAnUnknownSymbolIsRefused() throws NoConversionException {
        Account account = Account.of(FIXED, Map.of(), Timeline.of(List.of(BARS)));
        Trade trade = LONG.trade(10, "2024-03-05T10:00", "2024-03-05T12:00");

        assertThrows(IllegalArgumentException.class, () -> account.trade(List.of(trade)));
    }

    private static AccountResult trade(AccountSettings settings, Trade... trades) throws NoConversionException {
        return Account.of(settings, Map.of(US500, BARS), Timeline.of(List.of(BARS)))
                .trade(List.of(trades));
    }
}

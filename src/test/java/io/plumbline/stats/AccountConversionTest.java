package io.plumbline.stats;

import static io.plumbline.stats.Sample.hourly;
import static io.plumbline.stats.Sample.utc;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.plumbline.core.AccountSettings;
import io.plumbline.core.BarSeries;
import io.plumbline.core.Instrument;
import io.plumbline.core.Instruments;
import io.plumbline.core.Trade;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The account's currency against the currency of the results. Every trade risks 100 of the account's currency at a
/// stop of 10 pips, fills at 11:00 and exits at 13:00.
class AccountConversionTest {

    private static final Instrument USDJPY = Instruments.standard().get("USDJPY");
    private static final Instrument EURUSD = Instruments.standard().get("EURUSD");
    private static final Instrument EURGBP = Instruments.standard().get("EURGBP");
    private static final Instrument GBPUSD = Instruments.standard().get("GBPUSD");
    private static final Instrument EURJPY = Instruments.standard().get("EURJPY");

    /// Bars at 10:00, 11:00, 12:00, 13:00.
    private static final BarSeries FLAT = hourly("2024-03-05T10:00", 1, 1, 1, 1);

    @Test
    void aQuoteInTheAccountsCurrencyNeedsNoRate() throws NoConversionException {
        // 100 / (10 x 0.0001) = 100,000 EUR; 20 pips are 200 USD.
        assertPnl(200, "USD", EURUSD, 20, Map.of(EURUSD, FLAT));
    }

    @Test
    void theOwnPairConvertsFromBarsThatHadEnded() throws NoConversionException {
        // Known at 11:00: 150, the close of the bar of 10:00. Known at 13:00: 160, of the bar of 12:00.
        // Units 100 / (10 x 0.01 / 150) = 150,000 USD; 20 pips are 0.2 x 150,000 / 160 = 187.5 USD.
        BarSeries bars = hourly("2024-03-05T10:00", 150, 99, 160, 99);

        assertPnl(187.5, "USD", USDJPY, 20, Map.of(USDJPY, bars));
    }

    @Test
    void aPairPricedInTheAccountsCurrencyConverts() throws NoConversionException {
        // GBP are worth 1.25 USD, then 1.50. Units 100 / (0.001 x 1.25) = 80,000 EUR; 0.001 x 80,000 x 1.5 = 120 USD.
        BarSeries pounds = hourly("2024-03-05T10:00", 1.25, 9, 1.5, 9);

        assertPnl(120, "USD", EURGBP, 10, Map.of(EURGBP, FLAT, GBPUSD, pounds));
    }

    @Test
    void aPairOfTheAccountsCurrencyConvertsByOneOverItsPrice() throws NoConversionException {
        // As with the own pair, but the trade is in EURJPY.
        BarSeries yen = hourly("2024-03-05T10:00", 150, 99, 160, 99);

        assertPnl(187.5, "USD", EURJPY, 20, Map.of(EURJPY, FLAT, USDJPY, yen));
    }

    @Test
    void ofSeveralSymbolsForOnePairTheFirstByNameConverts() throws NoConversionException {
        Instrument other = new Instrument("GBPUSD.x", 0.0001, "GBP", "USD");
        BarSeries flat = hourly("2024-03-05T10:00", 2, 2, 2, 2);
        BarSeries rising = hourly("2024-03-05T10:00", 2, 2, 4, 4);

        // Units 100 / (0.001 x 2) = 50,000; 0.001 x 50,000 x 4 = 200.
        assertPnl(200, "USD", EURGBP, 10, Map.of(EURGBP, FLAT, other, flat, GBPUSD, rising));
    }

    @Test
    void aLongerBarThatHasStartedButNotEndedIsNotRead() throws NoConversionException {
        // Bars of four hours at 04:00, 08:00, 12:00. At 11:00 the last to have ended is that of 04:00, at 13:00 that of
        // 08:00: 1.25 and 1.50, and never 9.
        BarSeries pounds = Sample.bars(utc("2024-03-05T04:00"), 4 * Sample.HOUR, 1.25, 1.5, 9);

        assertPnl(120, "USD", EURGBP, 10, Map.of(EURGBP, FLAT, GBPUSD, pounds));
    }

    @Test
    void theLastCloseStandsInForAWeek() throws NoConversionException {
        // The last bar ends on the 27th at 13:00, seven days before the exit.
        BarSeries pounds = hourly("2024-02-27T11:00", 1.25, 1.25);

        assertPnl(100, "USD", EURGBP, 10, Map.of(EURGBP, FLAT, GBPUSD, pounds));
    }

    @Test
    void aPairThatEndedLongBeforeIsRefused() throws NoConversionException {
        BarSeries pounds = hourly("2024-02-26T10:00", 1.25, 1.25);

        String message = refusal(Map.of(EURGBP, FLAT, GBPUSD, pounds));

        assertEquals(
                "no rate for a trade at 2024-03-05T11:00:00Z: the bars of GBPUSD, which convert it into the account's "
                        + "currency, end at 2024-02-26T11:00:00Z; load bars of GBPUSD for the whole time",
                message);
    }

    @Test
    void aPairThatBeginsTooLateIsRefused() throws NoConversionException {
        // The bar of 11:00 starts with the fill and ends after it.
        BarSeries pounds = hourly("2024-03-05T11:00", 1.25, 1.25);

        String message = refusal(Map.of(EURGBP, FLAT, GBPUSD, pounds));

        assertEquals(
                "no rate for a trade at 2024-03-05T11:00:00Z: the bars of GBPUSD, which convert it into the account's "
                        + "currency, begin at 2024-03-05T11:00:00Z; load bars of GBPUSD for the whole time",
                message);
    }

    @Test
    void aMissingPairIsNamed() {
        Map<Instrument, BarSeries> bars = Map.of(EURUSD, FLAT, USDJPY, FLAT);

        NoConversionException refusal = assertThrows(NoConversionException.class, () -> account("EUR", bars));

        assertEquals(
                "results of USDJPY are in JPY and the account is in EUR, but none of the loaded symbols (EURUSD, USDJPY) "
                        + "converts JPY into EUR; load EURJPY too, or choose another account currency",
                refusal.getMessage());
    }

    @Test
    void aPairNobodyKnowsIsNamedBothWays() {
        NoConversionException refusal =
                assertThrows(NoConversionException.class, () -> account("XYZ", Map.of(EURUSD, FLAT)));

        assertEquals(
                "results of EURUSD are in USD and the account is in XYZ, but none of the loaded symbols (EURUSD) converts "
                        + "USD into XYZ; load USDXYZ or XYZUSD too, or choose another account currency",
                refusal.getMessage());
    }

    private static String refusal(Map<Instrument, BarSeries> bars) throws NoConversionException {
        Account account = account("USD", bars);
        Trade trade = trade(EURGBP, 10);
        return String.valueOf(assertThrows(NoConversionException.class, () -> account.trade(List.of(trade)))
                .getMessage());
    }

    private static void assertPnl(
            double wanted, String currency, Instrument traded, double pips, Map<Instrument, BarSeries> bars)
            throws NoConversionException {
        AccountResult result = account(currency, bars).trade(List.of(trade(traded, pips)));
        assertArrayEquals(new double[] {wanted}, result.pnlAccount(), 1e-6);
    }

    private static Account account(String currency, Map<Instrument, BarSeries> bars) throws NoConversionException {
        return Account.of(new AccountSettings(10_000, currency, 0.01, true), bars, Timeline.of(List.of(FLAT)));
    }

    private static Trade trade(Instrument instrument, double pips) {
        return Sample.LONG.with(instrument).trade(pips, "2024-03-05T11:00", "2024-03-05T13:00");
    }
}

package io.plumbline.data.synth;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.core.BarSeries;
import io.plumbline.core.FxWeek;
import io.plumbline.core.Timeframe;
import io.plumbline.dataset.SynthRecipe;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SyntheticMarketTest {

    private static final LocalDate FROM = LocalDate.of(2023, 3, 1);
    private static final LocalDate TO = LocalDate.of(2023, 4, 14);

    @Test
    void theSameRecipeGivesTheSameBars() throws Exception {
        SynthRecipe recipe = SynthRecipe.usual(List.of("EURUSD", "USDJPY"), Timeframe.M5, FROM, TO, 7);

        assertSame(make(recipe, "USDJPY"), make(recipe, "USDJPY"));
    }

    @Test
    void anotherSeedGivesOtherBars() throws Exception {
        SynthRecipe recipe = SynthRecipe.usual(List.of("EURUSD"), Timeframe.H1, FROM, TO, 7);
        SynthRecipe other = SynthRecipe.usual(List.of("EURUSD"), Timeframe.H1, FROM, TO, 8);

        assertFalse(Arrays.equals(
                make(recipe, "EURUSD").close(), make(other, "EURUSD").close()));
    }

    /// Bits that every machine has to make: a change here changes everybody's synthetic markets.
    @Test
    void theBarsAreTheSameOnEveryMachine() throws Exception {
        BarSeries bars = make(SynthRecipe.usual(List.of("EURUSD"), Timeframe.H1, FROM, TO, 7), "EURUSD");

        assertEquals(
                "1.10584 1.10277 1924.0",
                bars.close()[bars.size() - 1] + " " + bars.high()[100] + " " + bars.volume()[100]);
    }

    @Test
    void anotherSymbolChangesNothing() throws Exception {
        SynthRecipe alone = SynthRecipe.usual(List.of("EURUSD"), Timeframe.M15, FROM, TO, 7);
        SynthRecipe among = SynthRecipe.usual(List.of("GBPUSD", "EURUSD", "EURGBP"), Timeframe.M15, FROM, TO, 7);

        assertSame(make(alone, "EURUSD"), make(among, "EURUSD"));
        assertEquals(
                List.of("GBPUSD", "EURUSD", "EURGBP"),
                List.copyOf(SyntheticMarket.of(among, _ -> {}).keySet()));
    }

    @Test
    void aLongerRecipeBeginsLikeAShorterOne() throws Exception {
        SynthRecipe shorter = SynthRecipe.usual(List.of("EURUSD"), Timeframe.M15, FROM, TO, 7);
        SynthRecipe longer = SynthRecipe.usual(List.of("EURUSD"), Timeframe.M15, FROM, TO.plusDays(40), 7);

        BarSeries bars = make(shorter, "EURUSD");

        assertSame(bars, make(longer, "EURUSD").slice(0, bars.size()));
    }

    @Test
    void longerBarsAreMadeOfTheSameMinutes() throws Exception {
        BarSeries minutes = make(SynthRecipe.usual(List.of("EURUSD"), Timeframe.M1, FROM, TO, 7), "EURUSD");
        BarSeries hours = make(SynthRecipe.usual(List.of("EURUSD"), Timeframe.H1, FROM, TO, 7), "EURUSD");

        int minute = 0;
        for (int hour = 0; hour < hours.size(); hour++) {
            int from = minute;
            while (minute < minutes.size() && minutes.timeUtc()[minute] < hours.timeUtc()[hour] + 3_600_000) {
                minute++;
            }
            assertEquals(minutes.open()[from], hours.open()[hour]);
            assertEquals(minutes.close()[minute - 1], hours.close()[hour]);
            assertEquals(
                    IntStream.range(from, minute)
                            .mapToDouble(i -> minutes.high()[i])
                            .max()
                            .orElseThrow(),
                    hours.high()[hour]);
            assertEquals(
                    IntStream.range(from, minute)
                            .mapToDouble(i -> minutes.volume()[i])
                            .sum(),
                    hours.volume()[hour]);
        }
        assertEquals(minutes.size(), minute);
    }

    @ParameterizedTest
    @EnumSource(Timeframe.class)
    void everyBarOverlapsWithTradingHoursAndNoneIsMissing(Timeframe timeframe) throws Exception {
        BarSeries bars = make(SynthRecipe.usual(List.of("EURUSD"), timeframe, FROM, TO, 7), "EURUSD");

        long length = timeframe.length().toMillis();
        List<Long> expected = new ArrayList<>();
        for (FxWeek week = FxWeek.of(at("2023-03-01T00:00:00Z"));
                week.openUtc() < at("2023-04-15T00:00:00Z");
                week = week.next()) {
            boolean fromOpening = timeframe == Timeframe.D1 || timeframe == Timeframe.W1;
            long first = fromOpening ? week.openUtc() : week.openUtc() / length * length;
            for (long start = first; start < week.closeUtc(); start += length) {
                if (start >= at("2023-03-01T00:00:00Z") && start < at("2023-04-15T00:00:00Z")) {
                    expected.add(start);
                }
            }
        }
        assertArrayEquals(expected.stream().mapToLong(Long::longValue).toArray(), bars.timeUtc());
    }

    @Test
    void pricesBeginWhereTheyUsuallyAreAndAreRoundedToATenthOfAPip() throws Exception {
        var market = SyntheticMarket.of(
                SynthRecipe.usual(List.of("USDJPY", "XAUUSD", "EURGBP", "US500"), Timeframe.M1, FROM, FROM, 7),
                _ -> {});

        assertEquals(144.928, of(market, "USDJPY").open()[0]);
        assertEquals(2000, of(market, "XAUUSD").open()[0]);
        assertEquals(0.86614, of(market, "EURGBP").open()[0]);
        assertEquals(5000, of(market, "US500").open()[0]);
        for (double close : of(market, "USDJPY").close()) {
            assertEquals(Math.round(close * 1000) / 1000.0, close);
        }
    }

    @Test
    void extremesOfVolatilityAndDriftStillMakeBars() throws Exception {
        SynthRecipe wild = new SynthRecipe(
                List.of("EURUSD"),
                Timeframe.H4,
                FROM,
                FROM.plusYears(3),
                7,
                5,
                2.01,
                true,
                true,
                true,
                10_000,
                0.99,
                -5);

        BarSeries bars = make(wild, "EURUSD");

        assertTrue(bars.size() > 4000);
        assertTrue(bars.low()[bars.size() - 1] >= 0.00001);
    }

    @Test
    void whatCannotBeMadeIsSaid() {
        assertEquals(
                "no symbol 'EURUSDX' whose pip is known; wanted one such as EURUSD, USDJPY, XAUUSD or US500",
                refusal(List.of("EURUSDX"), FROM, TO));
        assertEquals("symbols [EURUSD, EURUSD]; wanted each only once", refusal(List.of("EURUSD", "EURUSD"), FROM, TO));
        assertEquals(
                "no M15 bar starts from 2023-03-04 to 2023-03-04 while the market is open; wanted more days",
                refusal(List.of("EURUSD"), LocalDate.of(2023, 3, 4), LocalDate.of(2023, 3, 4)));
    }

    @Test
    void progressRisesToOne() throws Exception {
        List<Double> told = new ArrayList<>();

        SyntheticMarket.of(SynthRecipe.usual(List.of("EURUSD"), Timeframe.H1, FROM, TO, 7), told::add);

        assertEquals(told.stream().sorted().toList(), told);
        assertTrue(told.size() > 6);
        assertTrue(told.getFirst() >= 0);
        assertEquals(1, told.getLast());
    }

    @Test
    void itStopsWhenInterrupted() {
        Thread.currentThread().interrupt();

        assertThrows(
                InterruptedException.class,
                () -> SyntheticMarket.of(SynthRecipe.usual(List.of("EURUSD"), Timeframe.H1, FROM, TO, 7), _ -> {}));
    }

    private static String refusal(List<String> symbols, LocalDate from, LocalDate to) {
        SynthRecipe recipe = SynthRecipe.usual(symbols, Timeframe.M15, from, to, 7);
        return String.valueOf(assertThrows(IllegalArgumentException.class, () -> SyntheticMarket.of(recipe, _ -> {}))
                .getMessage());
    }

    private static BarSeries make(SynthRecipe recipe, String symbol) throws InterruptedException {
        return of(SyntheticMarket.of(recipe, _ -> {}), symbol);
    }

    private static BarSeries of(Map<String, BarSeries> market, String symbol) {
        return Objects.requireNonNull(market.get(symbol), symbol);
    }

    private static long at(String instant) {
        return Instant.parse(instant).toEpochMilli();
    }

    private static void assertSame(BarSeries expected, BarSeries bars) {
        assertArrayEquals(expected.timeUtc(), bars.timeUtc());
        assertArrayEquals(expected.open(), bars.open());
        assertArrayEquals(expected.high(), bars.high());
        assertArrayEquals(expected.low(), bars.low());
        assertArrayEquals(expected.close(), bars.close());
        assertArrayEquals(expected.volume(), bars.volume());
    }
}

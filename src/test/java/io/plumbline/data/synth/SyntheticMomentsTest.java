package io.plumbline.data.synth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.core.BarSeries;
import io.plumbline.core.Timeframe;
import io.plumbline.dataset.SynthRecipe;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How the bars behave on the whole: as the recipe says.
class SyntheticMomentsTest {

    private static final LocalDate FROM = LocalDate.of(2021, 1, 1);
    private static final LocalDate TO = LocalDate.of(2021, 12, 31);

    /// Normal steps of equal size: nothing but a walk.
    private static SynthRecipe plain(Timeframe timeframe, String... symbols) {
        return new SynthRecipe(List.of(symbols), timeframe, FROM, TO, 11, 0.08, 100, false, false, false, 0, 0.5, 0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {2.5, 4, 7.3, 100})
    void studentsTHasVarianceOne(double degrees) {
        StudentT draws = new StudentT(new SplittableRandom(3), degrees);

        // The variance of the draws below 2.5 degrees converges too slowly to be told; their middle does not.
        double[] drawn =
                DoubleStream.generate(draws::next).limit(400_000).sorted().toArray();
        double variance = DoubleStream.of(drawn).map(x -> x * x).average().orElseThrow();

        assertEquals(1, variance, degrees < 4 ? 0.25 : 0.03);
        assertEquals(0, drawn[200_000], 0.01);
    }

    @Test
    void theUpperQuartileOfStudentsTIsTheOneInTheTables() {
        StudentT draws = new StudentT(new SplittableRandom(3), 4);

        double[] drawn =
                DoubleStream.generate(draws::next).limit(400_000).sorted().toArray();

        assertEquals(0.7407 / Math.sqrt(2), drawn[300_000], 0.005);
        assertEquals(2.1318 / Math.sqrt(2), drawn[380_000], 0.02);
    }

    @Test
    void aYearIsAsVolatileAsTheRecipeSays() throws Exception {
        double plain = yearlyVolatility(make(plain(Timeframe.M15, "EURUSD")).getFirst());
        double usual = yearlyVolatility(make(usual(Timeframe.M15, 11, "EURUSD")).getFirst());

        assertEquals(0.08, plain, 0.001);
        assertEquals(0.08, usual, 0.012);
    }

    @Test
    void tailsAreFatOnlyIfAskedFor() throws Exception {
        SynthRecipe p = plain(Timeframe.M1, "EURUSD");
        SynthRecipe fat =
                new SynthRecipe(p.symbols(), p.timeframe(), FROM, TO, 11, 0.08, 4, false, false, false, 0, 0, 0);

        assertEquals(3, kurtosis(returns(make(p).getFirst())), 0.15);
        assertTrue(kurtosis(returns(make(fat).getFirst())) > 6);
    }

    @Test
    void wildStretchesLast() throws Exception {
        SynthRecipe p = plain(Timeframe.H1, "EURUSD");
        SynthRecipe regimes =
                new SynthRecipe(p.symbols(), p.timeframe(), FROM, TO, 11, 0.08, 100, true, false, false, 0, 0.5, 0);

        assertEquals(0, correlationOfSizes(returns(make(p).getFirst())), 0.03);
        assertTrue(correlationOfSizes(returns(make(regimes).getFirst())) > 0.1);
    }

    @Test
    void theDayFollowsTheSessions() throws Exception {
        BarSeries bars = make(usual(Timeframe.H1, 11, "EURUSD")).getFirst();
        double[] range = new double[24];
        double[] volume = new double[24];
        for (int bar = 0; bar < bars.size(); bar++) {
            int hour = Instant.ofEpochMilli(bars.timeUtc()[bar])
                    .atOffset(ZoneOffset.UTC)
                    .getHour();
            range[hour] += bars.high()[bar] - bars.low()[bar];
            volume[hour] += bars.volume()[bar];
        }

        assertTrue(range[14] > range[9] && range[9] > range[3] && range[3] > range[22], Arrays.toString(range));
        assertTrue(volume[14] > volume[9] && volume[9] > volume[3] && volume[3] > volume[22]);
    }

    @Test
    void pricesJumpOnlyOverWeekends() throws Exception {
        BarSeries bars = make(usual(Timeframe.M15, 11, "EURUSD")).getFirst();
        BarSeries plain = make(plain(Timeframe.M15, "EURUSD")).getFirst();
        int gaps = 0;
        int weekends = 0;
        for (int bar = 1; bar < bars.size(); bar++) {
            boolean weekend = bars.timeUtc()[bar] - bars.timeUtc()[bar - 1] > 24 * 3_600_000L;
            boolean gap = bars.open()[bar] != bars.close()[bar - 1];
            weekends += weekend ? 1 : 0;
            gaps += gap ? 1 : 0;
            assertTrue(weekend || !gap, "a gap within a week at bar " + bar);
            assertEquals(plain.close()[bar - 1], plain.open()[bar]);
        }
        assertEquals(52, weekends);
        assertTrue(gaps > 47, gaps + " gaps");
    }

    @Test
    void spikesAreTakenBackAtOnce() throws Exception {
        SynthRecipe p = plain(Timeframe.M1, "EURUSD");
        SynthRecipe spiked =
                new SynthRecipe(p.symbols(), p.timeframe(), FROM, TO, 11, 0.08, 100, false, false, false, 50, 0.5, 0);
        BarSeries quiet = make(p).getFirst();
        BarSeries bars = make(spiked).getFirst();

        int spikes = 0;
        for (int bar = 0; bar < bars.size(); bar++) {
            if (bars.close()[bar] != quiet.close()[bar]) {
                spikes++;
                assertTrue(Math.abs(bars.close()[bar] - quiet.close()[bar]) > 15 * 1e-4);
                assertEquals(quiet.close()[bar - 1], bars.close()[bar - 1]);
                assertEquals(quiet.close()[bar + 1], bars.close()[bar + 1]);
            }
        }
        assertEquals(50, spikes, 21);
    }

    @Test
    void theDollarMovesPairsTogetherOrApart() throws Exception {
        List<BarSeries> market = make(usual(Timeframe.H1, 11, "EURUSD", "GBPUSD", "USDCHF", "EURGBP"));
        double[] euro = returns(market.get(0));

        assertEquals(0.5, correlation(euro, returns(market.get(1))), 0.06);
        assertEquals(-0.5, correlation(euro, returns(market.get(2))), 0.06);
        assertEquals(0, correlation(euro, returns(market.get(3))), 0.06);
    }

    @Test
    void withoutDriftPricesGoNowhereOnAverage() throws Exception {
        double[] ends = new double[20];
        double[] drifting = new double[ends.length];
        for (int seed = 0; seed < ends.length; seed++) {
            SynthRecipe recipe = new SynthRecipe(
                    List.of("EURUSD"),
                    Timeframe.D1,
                    FROM,
                    FROM.plusMonths(3),
                    seed,
                    0.08,
                    4,
                    true,
                    true,
                    true,
                    6,
                    0.5,
                    0);
            SynthRecipe drift = new SynthRecipe(
                    List.of("EURUSD"),
                    Timeframe.D1,
                    FROM,
                    FROM.plusMonths(3),
                    seed,
                    0.08,
                    4,
                    true,
                    true,
                    true,
                    6,
                    0.5,
                    1);
            ends[seed] = gain(make(recipe).getFirst());
            drifting[seed] = gain(make(drift).getFirst());
        }

        double error = 0.08 * Math.sqrt(0.25 / ends.length);
        assertEquals(0, DoubleStream.of(ends).average().orElseThrow(), 3 * error);
        assertEquals(0.25, DoubleStream.of(drifting).average().orElseThrow(), 3 * error);
    }

    private static SynthRecipe usual(Timeframe timeframe, long seed, String... symbols) {
        return SynthRecipe.usual(List.of(symbols), timeframe, FROM, TO, seed);
    }

    private static List<BarSeries> make(SynthRecipe recipe) throws InterruptedException {
        return List.copyOf(SyntheticMarket.of(recipe, _ -> {}).values());
    }

    private static double gain(BarSeries bars) {
        return Math.log(bars.close()[bars.size() - 1] / bars.open()[0]);
    }

    private static double[] returns(BarSeries bars) {
        return IntStream.range(1, bars.size())
                .mapToDouble(bar -> Math.log(bars.close()[bar] / bars.close()[bar - 1]))
                .toArray();
    }

    private static double yearlyVolatility(BarSeries bars) {
        double years = (bars.timeUtc()[bars.size() - 1] - bars.timeUtc()[0]) / (365.2425 * 86_400_000);
        return Math.sqrt(DoubleStream.of(returns(bars)).map(x -> x * x).sum() / years);
    }

    private static double kurtosis(double[] values) {
        double variance = DoubleStream.of(values).map(x -> x * x).average().orElseThrow();
        double fourth =
                DoubleStream.of(values).map(x -> x * x * x * x).average().orElseThrow();
        return fourth / (variance * variance);
    }

    private static double correlation(double[] a, double[] b) {
        double product =
                IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
        double squares = DoubleStream.of(a).map(x -> x * x).sum()
                * DoubleStream.of(b).map(x -> x * x).sum();
        return product / Math.sqrt(squares);
    }

    /// Of each move's size with the size of the move 12 bars later.
    private static double correlationOfSizes(double[] values) {
        double mean = DoubleStream.of(values).map(Math::abs).average().orElseThrow();
        double[] sizes = DoubleStream.of(values).map(x -> Math.abs(x) - mean).toArray();
        int lag = 12;
        return correlation(Arrays.copyOf(sizes, sizes.length - lag), Arrays.copyOfRange(sizes, lag, sizes.length));
    }
}

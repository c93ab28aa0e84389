package io.plumbline.research.sweep;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.core.BarSeries;
import io.plumbline.core.Instruments;
import io.plumbline.core.Scenario;
import io.plumbline.cost.CostModel;
import io.plumbline.data.BarFile;
import io.plumbline.risk.ConflictPolicy;
import io.plumbline.risk.RiskSettings;
import io.plumbline.stats.ReferenceMetrics;
import io.plumbline.strategy.ParamValues;
import io.plumbline.strategy.S1Params;
import io.plumbline.strategy.S1TrendEmaAtrAdx;
import io.plumbline.strategy.Strategy;
import io.plumbline.strategy.StrategyRegistry;
import io.plumbline.testing.RandomBars;
import io.plumbline.testing.Settings;
import io.plumbline.tuning.Axis;
import io.plumbline.tuning.GridPreset;
import io.plumbline.tuning.SweepFigures;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Sweeps against the plain engine. `-Dplumbline.fuzz=10000` tries so many random grids of each strategy.
class SweepTest {

    private static final int CASES = Integer.getInteger("plumbline.fuzz", 12);

    /// Where a long run begins, so that several can share the work.
    private static final int FIRST = Integer.getInteger("plumbline.fuzz.first", 1);

    private static final double TOLERANCE = 1e-9;

    private static ExecutorService pool = Executors.newFixedThreadPool(1);

    @BeforeAll
    static void startWorkers() {
        pool = Executors.newFixedThreadPool(3);
    }

    @AfterAll
    static void endWorkers() {
        pool.shutdownNow();
    }

    @Test
    void everyCombinationOfARandomGridEqualsThePlainEngine() throws InterruptedException {
        for (int seed = FIRST; seed < FIRST + CASES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            for (Strategy<?> strategy : StrategyRegistry.all()) {
                check(randomGrid(strategy, random), symbols(random), risk(random), "seed " + seed);
            }
        }
    }

    @Test
    void theWholeMediumGridEqualsThePlainEngineOnSampleBars() throws Exception {
        S1TrendEmaAtrAdx strategy = new S1TrendEmaAtrAdx();
        Grid<S1Params> grid = Grid.of(strategy, Settings.S1, GridPreset.MEDIUM.axes(strategy.name()), List.of());
        BarSeries bars = BarFile.read(Path.of("sample-data", "EURUSD_M15.csv"));
        List<SweepSymbol> symbols = List.of(new SweepSymbol(Settings.EURUSD, bars, Settings.costs(Scenario.B)));

        int trades = check(grid, symbols, Settings.RISK, "medium grid");

        assertTrue(trades > 1_000_000, trades + " trades");
    }

    @Test
    void anyBatchesGiveTheSameFigures() throws InterruptedException {
        SplittableRandom random = new SplittableRandom(5);
        Grid<?> grid = randomGrid(new S1TrendEmaAtrAdx(), random);
        List<SweepSymbol> symbols = symbols(random);
        SweepFigures whole = new Sweep<>(grid, Settings.RISK, symbols, pool, 2).run(_ -> {});

        for (int size = 1; size < 6; size++) {
            assertSame(whole, cut(grid, symbols, size, 7 - size).run(_ -> {}), 1e-9);
        }
    }

    private static <P extends Record> Sweep<P> cut(Grid<P> grid, List<SweepSymbol> symbols, int decisions, int exits) {
        Plan<P> plan = new Plan<>(grid);
        Batches batches = new Batches(plan.decisions(), plan.exits(), decisions, exits);
        return new Sweep<>(grid, plan, Settings.RISK, symbols, new Workers(pool, 2), batches);
    }

    @Test
    void anyNumberOfWorkersGivesTheSameBits() throws InterruptedException {
        SplittableRandom random = new SplittableRandom(77);
        Grid<?> grid = randomGrid(new S1TrendEmaAtrAdx(), random);
        List<SweepSymbol> symbols = symbols(random);

        SweepFigures one = new Sweep<>(grid, Settings.RISK, symbols, pool, 1).run(_ -> {});
        SweepFigures three = new Sweep<>(grid, Settings.RISK, symbols, pool, 3).run(_ -> {});

        assertSame(one, three, 0.0);
    }

    private static void assertSame(SweepFigures wanted, SweepFigures found, double tolerance) {
        assertArrayEquals(wanted.trades(), found.trades());
        assertArrayEquals(wanted.netPips(), found.netPips(), tolerance);
        assertArrayEquals(wanted.gainPips(), found.gainPips(), tolerance);
        assertArrayEquals(wanted.lossPips(), found.lossPips(), tolerance);
        assertArrayEquals(wanted.maxDrawdownPips(), found.maxDrawdownPips(), tolerance);
        assertArrayEquals(wanted.squaredPips(), found.squaredPips(), 1e3 * tolerance);
    }

    /// How many trades all combinations made together.
    private static <P extends Record> int check(Grid<P> grid, List<SweepSymbol> symbols, RiskSettings risk, String what)
            throws InterruptedException {
        SweepFigures figures = new Sweep<>(grid, risk, symbols, pool, 3).run(_ -> {});

        PlainLoop<P> plain = new PlainLoop<>(grid, symbols, risk);
        for (int combination = 0; combination < grid.size(); combination++) {
            ReferenceMetrics wanted = plain.metrics(combination);
            String where = what + ", " + grid.params(combination) + ", " + risk;
            assertEquals(wanted.trades(), figures.trades()[combination], where);
            near(wanted.expectancy(), figures.expectancyPips(combination), where);
            near(wanted.profitFactor(), figures.profitFactor(combination), where);
            near(wanted.maxDrawdown(), figures.maxDrawdownPips()[combination], where);
        }
        return Arrays.stream(figures.trades()).sum();
    }

    private static void near(double wanted, double found, String where) {
        boolean near = wanted == found || Math.abs(wanted - found) <= TOLERANCE * Math.max(1, Math.abs(wanted));
        assertTrue(near, where + ": wanted " + wanted + ", found " + found);
    }

    private static List<SweepSymbol> symbols(SplittableRandom random) {
        List<SweepSymbol> symbols = new ArrayList<>();
        for (String name : List.of("EURUSD", "GBPUSD").subList(0, 1 + random.nextInt(2))) {
            // Around one to three blocks, so that ends of blocks and of the data are often near.
            BarSeries bars = RandomBars.of(random.nextLong(1000), 900 + random.nextInt(2200));
            Scenario scenario = Scenario.values()[random.nextInt(3)];
            symbols.add(new SweepSymbol(
                    Instruments.standard().get(name), bars, CostModel.of(Settings.COSTS, name, scenario)));
        }
        return symbols;
    }

    /// Caps that often bind, and holding times from one bar to longer than a block.
    private static RiskSettings risk(SplittableRandom random) {
        int[] holds = {1, 2, 5, 24, 96, 700, 3000};
        double exposure = random.nextBoolean() ? 1e5 : 0.002 / (3 + random.nextInt(30));
        return new RiskSettings(
                0.002,
                0.03,
                0.05,
                exposure,
                ConflictPolicy.PRIORITY,
                List.of(),
                0.02,
                0.05,
                3,
                holds[random.nextInt(holds.length)]);
    }

    private static <P extends Record> Grid<P> randomGrid(Strategy<P> strategy, SplittableRandom random) {
        List<Axis> axes = new ArrayList<>();
        for (String name : ParamValues.names(strategy)) {
            int count = 1 + random.nextInt(name.startsWith("k_") || name.startsWith("min_") ? 3 : 2);
            List<OptionalDouble> values = new ArrayList<>();
            for (int value = 0; value < count; value++) {
                OptionalDouble one = value(name, random);
                if (!values.contains(one)) {
                    values.add(one);
                }
            }
            axes.add(new Axis(name, values));
        }
        return Grid.of(strategy, strategy.defaults(), axes, List.of());
    }

    private static OptionalDouble value(String name, SplittableRandom random) {
        return switch (name) {
            case "k_tp" -> random.nextInt(4) == 0 ? OptionalDouble.empty() : OptionalDouble.of(random.nextDouble(3));
            case "k_sl" -> OptionalDouble.of(random.nextInt(8) == 0 ? 0.0 : random.nextDouble(3));
            case "min_sl_points", "min_tp_points" ->
                OptionalDouble.of(random.nextInt(3) == 0 ? 0.0 : random.nextDouble(25));
            case "adx_th", "adx_max" -> OptionalDouble.of(15 + random.nextInt(25));
            case "slope_th" -> OptionalDouble.of(0.001 + random.nextDouble(0.01));
            case "z_entry", "compression_z_low" -> OptionalDouble.of(random.nextDouble(1.5));
            default -> OptionalDouble.of(2 + random.nextInt(40));
        };
    }
}

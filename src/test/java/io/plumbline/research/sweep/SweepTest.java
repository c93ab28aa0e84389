package io.plumbline.research.sweep;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.core.BarSeries;
import io.plumbline.core.Instruments;
import io.plumbline.core.Scenario;
import io.plumbline.cost.CostModel;
import io.plumbline.risk.ConflictPolicy;
import io.plumbline.risk.RiskSettings;
import io.plumbline.stats.ReferenceMetrics;
import io.plumbline.strategy.ParamValues;
import io.plumbline.strategy.S1TrendEmaAtrAdx;
import io.plumbline.strategy.Strategy;
import io.plumbline.strategy.StrategyRegistry;
import io.plumbline.testing.RandomBars;
import io.plumbline.testing.Settings;
import io.plumbline.tuning.Axis;
import io.plumbline.tuning.SweepFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SweepTest {

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

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void everyCombinationOfARandomGridEqualsThePlainEngine(long seed) throws InterruptedException {
        SplittableRandom random = new SplittableRandom(seed);
        for (Strategy<?> strategy : StrategyRegistry.all()) {
            check(randomGrid(strategy, random), symbols(random), risk(random), "seed " + seed);
        }
    }

    @Test
    void anyNumberOfWorkersGivesTheSameBits() throws InterruptedException {
        SplittableRandom random = new SplittableRandom(77);
        Grid<?> grid = randomGrid(new S1TrendEmaAtrAdx(), random);
        List<SweepSymbol> symbols = symbols(random);

        SweepFigures one = new Sweep<>(grid, Settings.RISK, symbols, pool, 1).run(_ -> {});
        SweepFigures three = new Sweep<>(grid, Settings.RISK, symbols, pool, 3).run(_ -> {});

        assertArrayEquals(one.trades(), three.trades());
        assertArrayEquals(one.netPips(), three.netPips(), 0.0);
        assertArrayEquals(one.maxDrawdownPips(), three.maxDrawdownPips(), 0.0);
        assertArrayEquals(one.squaredPips(), three.squaredPips(), 0.0);
    }

    private static <P extends Record> void check(
            Grid<P> grid, List<SweepSymbol> symbols, RiskSettings risk, String what) throws InterruptedException {
        SweepFigures figures = new Sweep<>(grid, risk, symbols, pool, 3).run(_ -> {});

        for (int combination = 0; combination < grid.size(); combination++) {
            ReferenceMetrics wanted = PlainLoop.metrics(grid, combination, symbols, risk);
            String where = what + ", " + grid.params(combination) + ", " + risk;
            assertEquals(wanted.trades(), figures.trades()[combination], where);
            near(wanted.expectancy(), figures.expectancyPips(combination), where);
            near(wanted.profitFactor(), figures.profitFactor(combination), where);
            near(wanted.maxDrawdown(), figures.maxDrawdownPips()[combination], where);
        }
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

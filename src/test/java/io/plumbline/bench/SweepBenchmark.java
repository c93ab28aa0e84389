package io.plumbline.bench;

import io.plumbline.core.BarSeries;
import io.plumbline.core.Scenario;
import io.plumbline.core.Signals;
import io.plumbline.engine.Market;
import io.plumbline.engine.Simulator;
import io.plumbline.indicator.Indicators;
import io.plumbline.research.sweep.Grid;
import io.plumbline.research.sweep.Sweep;
import io.plumbline.research.sweep.SweepSymbol;
import io.plumbline.strategy.S1Params;
import io.plumbline.strategy.S1TrendEmaAtrAdx;
import io.plumbline.testing.RandomBars;
import io.plumbline.testing.Settings;
import io.plumbline.tuning.GridPreset;
import io.plumbline.tuning.SweepFigures;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// All combinations of a grid of S1 in one scenario over 250,000 bars, indicators included. The score is seconds.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 12)
@Measurement(iterations = 21)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseParallelGC", "-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"})
public class SweepBenchmark {

    private static final int BARS = 250_000;
    private static final S1TrendEmaAtrAdx S1 = new S1TrendEmaAtrAdx();

    @Param({"MEDIUM", "LARGE"})
    private GridPreset preset = GridPreset.MEDIUM;

    private final BarSeries bars = RandomBars.of(42, BARS);
    private final List<SweepSymbol> symbols =
            List.of(new SweepSymbol(Settings.EURUSD, bars, Settings.costs(Scenario.B)));
    private final ExecutorService pool = Executors.newFixedThreadPool(2);
    private Grid<S1Params> grid = Grid.of(S1, Settings.S1, preset.axes(S1.name()), List.of());

    /// Makes the grid.
    @Setup
    public void open() {
        grid = Grid.of(S1, Settings.S1, preset.axes(S1.name()), List.of());
    }

    @Benchmark
    public SweepFigures onOneCore() throws InterruptedException {
        return new Sweep<>(grid, Settings.RISK, symbols, pool, 1).run(_ -> {});
    }

    @Benchmark
    public SweepFigures onTwoCores() throws InterruptedException {
        return new Sweep<>(grid, Settings.RISK, symbols, pool, 2).run(_ -> {});
    }

    /// What the sweep is held against: the plain engine for every combination on one core, with indicators and
    /// signals computed once per set of decisions.
    @Benchmark
    @Warmup(iterations = 1)
    @Measurement(iterations = 3)
    public int plainLoop() {
        Indicators indicators = new Indicators(bars);
        Market market = new Market(Settings.EURUSD, bars, new byte[BARS]);
        Map<S1Params, Signals> known = new HashMap<>();
        int trades = 0;
        for (int combination = 0; combination < grid.size(); combination++) {
            S1Params params = grid.params(combination);
            Signals decided = known.computeIfAbsent(
                    S1.decisions(params), decisions -> S1.signals(indicators, Settings.EURUSD, decisions));
            Signals signals = new Signals(
                    decided.strategy(),
                    decided.states(),
                    decided.state(),
                    S1.exits(params).stop(decided.atr(), Settings.EURUSD.pipSize()),
                    S1.exits(params).target(decided.atr(), Settings.EURUSD.pipSize()),
                    decided.atr());
            trades += Simulator.run(market, List.of(signals), Settings.costs(Scenario.B), Settings.RISK, Scenario.B)
                    .trades()
                    .size();
        }
        return trades;
    }

    /// Ends the workers.
    @TearDown
    public void close() {
        pool.shutdownNow();
    }
}

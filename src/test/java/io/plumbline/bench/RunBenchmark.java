package io.plumbline.bench;

import io.plumbline.core.BarSeries;
import io.plumbline.core.Scenario;
import io.plumbline.core.Signals;
import io.plumbline.engine.Market;
import io.plumbline.engine.Simulation;
import io.plumbline.engine.Simulator;
import io.plumbline.indicator.Indicators;
import io.plumbline.indicator.VolatilityRegime;
import io.plumbline.strategy.S1TrendEmaAtrAdx;
import io.plumbline.testing.RandomBars;
import io.plumbline.testing.Settings;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// One strategy, one scenario, 250,000 bars. The score is bars per second.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 7, time = 1)
@Fork(
        value = 2,
        jvmArgsAppend = {"-XX:+UseParallelGC", "-Xms1g", "-Xmx1g", "-Xmn600m", "-XX:+AlwaysPreTouch"})
public class RunBenchmark {

    private static final int BARS = 250_000;

    private final BarSeries bars = RandomBars.of(42, BARS);
    private final Market market =
            new Market(Settings.EURUSD, bars, VolatilityRegime.of(new Indicators(bars), Settings.REGIME));
    private final ExecutorService secondCore = Executors.newSingleThreadExecutor();
    private final List<Signals> signals = List.of(signals(new Indicators(bars)));

    /// Everything between bars and trades: indicators, regime, signals, simulation.
    @Benchmark
    @OperationsPerInvocation(BARS)
    public Simulation barsToTrades() {
        Indicators indicators = new Indicators(bars);
        Signals fresh = signals(indicators);
        byte[] regime = VolatilityRegime.of(indicators, Settings.REGIME);
        return simulate(new Market(Settings.EURUSD, bars, regime), List.of(fresh));
    }

    /// The same with the regime computed on a second core meanwhile, as a backtest of one symbol does it.
    @Benchmark
    @OperationsPerInvocation(BARS)
    public Simulation barsToTradesOnTwoCores() throws Exception {
        Future<byte[]> regime = secondCore.submit(() -> VolatilityRegime.of(new Indicators(bars), Settings.REGIME));
        Signals fresh = signals(new Indicators(bars));
        return simulate(new Market(Settings.EURUSD, bars, regime.get()), List.of(fresh));
    }

    /// Ends the second core's thread.
    @TearDown
    public void close() {
        secondCore.shutdownNow();
    }

    /// Indicators and signals alone.
    @Benchmark
    @OperationsPerInvocation(BARS)
    public Signals barsToSignals() {
        return signals(new Indicators(bars));
    }

    /// The market regime alone.
    @Benchmark
    @OperationsPerInvocation(BARS)
    public byte[] barsToRegime() {
        return VolatilityRegime.of(new Indicators(bars), Settings.REGIME);
    }

    /// The simulator's loop alone.
    @Benchmark
    @OperationsPerInvocation(BARS)
    public Simulation signalsToTrades() {
        return simulate(market, signals);
    }

    private static Signals signals(Indicators indicators) {
        return new S1TrendEmaAtrAdx().signals(indicators, Settings.EURUSD, Settings.S1);
    }

    private static Simulation simulate(Market market, List<Signals> signals) {
        return Simulator.run(market, signals, Settings.costs(Scenario.B), Settings.RISK, Scenario.B);
    }
}

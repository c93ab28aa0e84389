package io.plumbline.bench;

import io.plumbline.core.BarSeries;
import io.plumbline.core.Scenario;
import io.plumbline.research.sweep.Grid;
import io.plumbline.research.sweep.Sweep;
import io.plumbline.research.sweep.SweepSymbol;
import io.plumbline.strategy.S1Params;
import io.plumbline.strategy.S1TrendEmaAtrAdx;
import io.plumbline.testing.RandomBars;
import io.plumbline.testing.Settings;
import io.plumbline.tuning.Axis;
import io.plumbline.tuning.GridPreset;
import io.plumbline.tuning.SweepFigures;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/// How long the largest sweeps take and how much memory they need:
///
/// ```
/// java -Xmx2g -cp "$CP" io.plumbline.bench.LargeSweeps million
/// java -Xmx4g -cp "$CP" io.plumbline.bench.LargeSweeps minutes
/// ```
///
/// The first tries a million combinations of S1 on 250,000 random bars, the second the medium grid, three times, on
/// 5.7 million: fifteen years by the minute. A second argument is the number of workers, else 2.
public final class LargeSweeps {

    private static final S1TrendEmaAtrAdx S1 = new S1TrendEmaAtrAdx();

    private LargeSweeps() {}

    /// Runs one of the two and prints what it took.
    ///
    /// @param args which of the two, and the number of workers
    public static void main(String[] args) throws InterruptedException {
        int workers = args.length > 1 ? Integer.parseInt(args[1]) : 2;
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        if (args[0].equals("million")) {
            List<Axis> axes = List.of(
                    Axis.of("ema_fast", 5, 10, 15, 20, 25),
                    Axis.of("ema_slow", 50, 75, 100, 150),
                    Axis.of("adx_th", 15, 20, 25, 30, 35),
                    steps("k_sl", 20, 0.2),
                    steps("k_tp", 25, 0.2),
                    steps("min_tp_points", 20, 1));
            run(RandomBars.of(42, 250_000), axes, pool, workers);
        } else {
            BarSeries bars = RandomBars.of(42, 5_700_000);
            for (int round = 0; round < 3; round++) {
                run(bars, GridPreset.MEDIUM.axes(S1.name()), pool, workers);
            }
        }
        pool.shutdownNow();
    }

    private static Axis steps(String parameter, int count, double step) {
        return Axis.of(
                parameter,
                IntStream.rangeClosed(1, count)
                        .mapToDouble(number -> number * step)
                        .toArray());
    }

    private static void run(BarSeries bars, List<Axis> axes, ExecutorService pool, int workers)
            throws InterruptedException {
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(memory -> memory.getType() == MemoryType.HEAP)
                .toList();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        Grid<S1Params> grid = Grid.of(S1, Settings.S1, axes, List.of());
        List<SweepSymbol> symbols = List.of(new SweepSymbol(Settings.EURUSD, bars, Settings.costs(Scenario.B)));
        Sweep<S1Params> sweep = new Sweep<>(grid, Settings.RISK, symbols, pool, workers);
        SweepFigures figures = sweep.run(_ -> {});
        double seconds = (System.nanoTime() - start) / 1e9;
        long trades = Arrays.stream(figures.trades()).asLongStream().sum();
        long peak = heap.stream()
                .mapToLong(memory -> memory.getPeakUsage().getUsed())
                .sum();
        PrintStream out = System.out;
        out.printf(
                Locale.ROOT,
                "%,d combinations (%,d paths, %,d batches) x %,d bars, %,d trades, %d workers: %.2f s, "
                        + "heap at most %,d MB%n",
                grid.size(),
                sweep.paths(),
                sweep.batches(),
                bars.size(),
                trades,
                workers,
                seconds,
                peak >> 20);
    }
}

package io.plumbline.app;

import io.plumbline.config.ConfigException;
import io.plumbline.config.ConfigFile;
import io.plumbline.config.ConfigReader;
import io.plumbline.config.RunConfig;
import io.plumbline.core.BarSeries;
import io.plumbline.core.Instrument;
import io.plumbline.core.Instruments.UnknownInstrumentException;
import io.plumbline.core.Scenario;
import io.plumbline.core.Signals;
import io.plumbline.dataset.BarSource;
import io.plumbline.dataset.DataPassport;
import io.plumbline.engine.Market;
import io.plumbline.engine.Simulation;
import io.plumbline.stats.RunResult;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicLong;

/// The use case "back-test this config on these bars under these scenarios".
///
/// Files are read and scenarios simulated side by side; the result depends only on what was asked, never on the
/// number of threads.
public final class RunBacktest {

    private static final double READING_SHARE = 0.7;
    private static final double PREPARED_SHARE = 0.8;
    private static final double SIMULATED_SHARE = 0.9;

    private final Parallel parallel;
    private final LoadBars load;

    /// A use case that works on these threads.
    ///
    /// @param datasets the library in which datasets are found
    public RunBacktest(ExecutorService pool, Datasets datasets) {
        this.parallel = new Parallel(pool);
        this.load = new LoadBars(parallel, datasets);
    }

    /// The job of one request. It fails with [InputException] if the config or the bars cannot be used.
    public Job<FinishedBacktest> job(BacktestRequest request) {
        Job<FinishedBacktest> job = progress -> {
            progress.report(0.0, "Reading " + request.config().getFileName());
            return run(request, readConfig(request.config()), progress);
        };
        return job.named(name(request));
    }

    /// What the job of a request is called, such as "Backtest of EURUSD, GBPUSD".
    static String name(BacktestRequest request) {
        return "Backtest of " + String.join(", ", request.bars().sequencedKeySet());
    }

    /// The job of one request with a config that was read before; the request's own is only named.
    public Job<FinishedBacktest> job(BacktestRequest request, ConfigFile config) {
        return progress -> run(request, config, progress);
    }

    private FinishedBacktest run(BacktestRequest request, ConfigFile file, Progress progress) throws Exception {
        long startNanos = System.nanoTime();
        RunConfig config = file.config();
        List<Instrument> instruments = instruments(request.config(), request.bars(), config);

        List<LoadBars.Loaded> loaded = load.load(request.bars(), request.range(), progress.part(0, READING_SHARE));
        List<BarSeries> bars = loaded.stream().map(LoadBars.Loaded::bars).toList();

        progress.report(READING_SHARE, "Computing signals");
        List<PreparedSymbol> symbols = prepare(instruments, bars, config);
        List<List<Simulation>> byScenario =
                simulate(symbols, config, request.scenarios(), progress.part(PREPARED_SHARE, SIMULATED_SHARE));
        progress.report(SIMULATED_SHARE, "Measuring results");
        List<String> notes =
                loaded.stream().flatMap(one -> one.notes().stream()).toList();
        RunResult result = new Measurement(request, file, symbols, notes).of(byScenario, parallel);
        progress.report(1.0, "Done");
        Duration took = Duration.ofNanos(System.nanoTime() - startNanos);
        return new FinishedBacktest(request, passports(request, loaded), file, result, took);
    }

    /// What is known of the datasets that were read, by symbol.
    private static SequencedMap<String, DataPassport> passports(BacktestRequest request, List<LoadBars.Loaded> loaded) {
        SequencedMap<String, DataPassport> passports = new LinkedHashMap<>();
        Iterator<LoadBars.Loaded> inOrder = loaded.iterator();
        for (String symbol : request.bars().sequencedKeySet()) {
            inOrder.next().passport().ifPresent(passport -> passports.put(symbol, passport));
        }
        return passports;
    }

    /// The config in a file.
    static ConfigFile readConfig(Path config) throws InputException {
        try {
            return ConfigReader.read(config);
        } catch (ConfigException e) {
            throw new InputException(e);
        }
    }

    /// The instruments of the symbols that were given bars, checked before any file is read.
    static List<Instrument> instruments(Path file, SequencedMap<String, BarSource> bars, RunConfig config)
            throws InputException {
        List<Instrument> instruments = new ArrayList<>();
        for (String symbol : bars.sequencedKeySet()) {
            try {
                instruments.add(config.instruments().get(symbol));
            } catch (UnknownInstrumentException e) {
                throw new InputException(file.getFileName() + ": " + e.getMessage(), e);
            }
            Map<String, Double> spreads = config.costs().spreadBaselinePips();
            if (!spreads.containsKey(symbol)) {
                throw new InputException(file.getFileName() + ", costs.spread_baseline_pips: no spread for " + symbol
                        + ", for which bars were given; add it, such as \"" + symbol + ": 1.0\"");
            }
        }
        return instruments;
    }

    /// Regimes and signals are computed beside each other, so that a run of one symbol has work for two processors.
    private List<PreparedSymbol> prepare(List<Instrument> instruments, List<BarSeries> bars, RunConfig config)
            throws Exception {
        List<Callable<byte[]>> regimes = new ArrayList<>();
        List<Callable<List<Signals>>> signals = new ArrayList<>();
        for (int symbol = 0; symbol < bars.size(); symbol++) {
            Instrument instrument = instruments.get(symbol);
            BarSeries series = bars.get(symbol);
            regimes.add(() -> PreparedSymbol.regime(series, config));
            signals.add(() -> PreparedSymbol.signals(instrument, series, config));
        }
        try (Parallel.Batch<byte[]> regimeBatch = parallel.start(regimes);
                Parallel.Batch<List<Signals>> signalBatch = parallel.start(signals)) {
            List<byte[]> regimeColumns = regimeBatch.results();
            List<List<Signals>> signalColumns = signalBatch.results();
            List<PreparedSymbol> prepared = new ArrayList<>();
            for (int symbol = 0; symbol < bars.size(); symbol++) {
                Market market = new Market(instruments.get(symbol), bars.get(symbol), regimeColumns.get(symbol));
                prepared.add(new PreparedSymbol(market, signalColumns.get(symbol)));
            }
            return prepared;
        }
    }

    /// The simulations of each scenario, one per symbol, in the order of scenarios and symbols.
    private List<List<Simulation>> simulate(
            List<PreparedSymbol> symbols, RunConfig config, List<Scenario> scenarios, Progress progress)
            throws Exception {
        long total = scenarios.size()
                * symbols.stream()
                        .mapToLong(symbol -> symbol.market().bars().size())
                        .sum();
        progress.report(0, "Simulating trades", new Amount(0, total, "bars"));
        AtomicLong done = new AtomicLong();
        List<Callable<Simulation>> tasks = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            for (PreparedSymbol symbol : symbols) {
                tasks.add(() -> {
                    Simulation simulation = symbol.simulate(config, scenario);
                    long bars = done.addAndGet(symbol.market().bars().size());
                    progress.report(
                            (double) bars / (double) total, "Simulating trades", new Amount(bars, total, "bars"));
                    return simulation;
                });
            }
        }
        List<Simulation> all = parallel.all(tasks);
        List<List<Simulation>> byScenario = new ArrayList<>();
        for (int from = 0; from < all.size(); from += symbols.size()) {
            byScenario.add(all.subList(from, from + symbols.size()));
        }
        return byScenario;
    }
}

package io.plumbline.app;

import io.plumbline.config.ConfigException;
import io.plumbline.config.ConfigReader;
import io.plumbline.config.RunConfig;
import io.plumbline.config.StrategyChoice;
import io.plumbline.core.BarSeries;
import io.plumbline.core.Drawn;
import io.plumbline.core.Instrument;
import io.plumbline.core.Instruments.UnknownInstrumentException;
import io.plumbline.core.NumberText;
import io.plumbline.data.Fingerprint;
import io.plumbline.dataset.BarSource;
import io.plumbline.history.RunInputs;
import io.plumbline.indicator.Indicators;
import io.plumbline.stats.RunResult.BarsUsed;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.ExecutorService;

/// The use case "show me the bars that this run traded on": reads a bar file or dataset again, makes sure that it
/// still holds the very bars of the run, and computes the indicators that decided.
public final class ReadTradedBars {

    private static final double READING_SHARE = 0.8;

    private final LoadBars load;

    ReadTradedBars(ExecutorService pool, Datasets datasets) {
        this.load = new LoadBars(new Parallel(pool), datasets);
    }

    /// The job for one symbol of a run. It fails with [InputException] if the file is gone or cannot be read, or if
    /// its bars are others than then.
    ///
    /// @param inputs what the run was asked to do
    /// @param used what the run noted of the symbol's bars
    public Job<TradedBars> job(RunInputs inputs, BarsUsed used) {
        return progress -> read(inputs, used, progress);
    }

    private TradedBars read(RunInputs inputs, BarsUsed used, Progress progress) throws Exception {
        String symbol = used.symbol();
        RunConfig config = config(inputs);
        Instrument instrument = instrument(config, symbol);
        BarSource source = inputs.bars().getOrDefault(symbol, BarSource.parse(used.file()));
        SequencedMap<String, BarSource> sources = new LinkedHashMap<>(Map.of(symbol, source));
        BarSeries bars = load.load(sources, inputs.range(), progress.part(0, READING_SHARE))
                .getFirst()
                .bars();

        progress.report(READING_SHARE, "Comparing with the bars of the run");
        if (!Fingerprint.of(bars).equals(used.sha256())) {
            throw new InputException(where(source) + ": the bars are not those of the run, which traded on "
                    + NumberText.count(used.count()) + "; now there are " + NumberText.count(bars.size())
                    + " in its range" + (bars.size() == used.count() ? ", with other prices or times" : "")
                    + ". Put the " + (source instanceof BarSource.FromFile ? "file" : "dataset")
                    + " of then back, or run the backtest again.");
        }
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        progress.report((1 + READING_SHARE) / 2, "Computing indicators");
        Indicators indicators = new Indicators(bars);
        Map<String, List<Drawn>> drawn = new LinkedHashMap<>();
        for (StrategyChoice<?> choice : config.strategies()) {
            drawn.put(choice.strategy().id(), drawn(choice, indicators, instrument));
        }
        return new TradedBars(instrument, bars, drawn);
    }

    private static String where(BarSource source) {
        return switch (source) {
            case BarSource.FromFile file -> file.path();
            case BarSource.FromLibrary dataset -> dataset.words();
        };
    }

    private static RunConfig config(RunInputs inputs) throws InputException {
        try {
            Path name = Path.of(inputs.configPath()).getFileName();
            return ConfigReader.parse(inputs.configText(), String.valueOf(name)).config();
        } catch (ConfigException e) {
            throw new InputException("This version cannot read the config of the run any more: " + e.getMessage(), e);
        }
    }

    private static Instrument instrument(RunConfig config, String symbol) throws InputException {
        try {
            return config.instruments().get(symbol);
        } catch (UnknownInstrumentException e) {
            throw new InputException(e);
        }
    }

    private static <P extends Record> List<Drawn> drawn(
            StrategyChoice<P> choice, Indicators indicators, Instrument instrument) {
        return choice.strategy().drawn(indicators, instrument, choice.params());
    }
}

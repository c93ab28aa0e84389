package io.plumbline.app;

import io.plumbline.config.RunConfig;
import io.plumbline.config.StrategyChoice;
import io.plumbline.core.BarSeries;
import io.plumbline.core.EquityCurve;
import io.plumbline.core.Instrument;
import io.plumbline.core.Instruments.UnknownInstrumentException;
import io.plumbline.core.Scenario;
import io.plumbline.core.Signals;
import io.plumbline.core.Trade;
import io.plumbline.core.TradeLog;
import io.plumbline.cost.CostModel;
import io.plumbline.cost.CostSettings;
import io.plumbline.data.Fingerprint;
import io.plumbline.dataset.BarSource;
import io.plumbline.engine.Market;
import io.plumbline.engine.Simulator;
import io.plumbline.indicator.Indicators;
import io.plumbline.stats.Performance;
import io.plumbline.stats.TradeTotals;
import io.plumbline.strategy.Param;
import io.plumbline.strategy.ParamValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/// The use case "what if this parameter were another": one dataset is read once, and one setting after the other is
/// run on it in scenario B, fast enough to follow a slider.
public final class WhatIf {

    private static final Scenario SCENARIO = Scenario.B;

    /// Columns of so many bytes are thrown away, to be computed again when they are needed.
    private static final long MOST_BYTES = 128L << 20;

    /// A parameter with another value than the config gives it.
    ///
    /// @param strategy the strategy's name
    /// @param parameter such as "ema_fast"
    /// @param value empty for none, where it may be left out
    public record Change(String strategy, String parameter, OptionalDouble value) {}

    /// A parameter that can be changed.
    ///
    /// @param value what the config gives it; empty for none
    /// @param whole whether it is a whole number
    /// @param min the smallest value it may have
    /// @param max the largest
    /// @param unit such as "bars"; empty if it has none
    /// @param help what it does, in a sentence
    public record Knob(
            String strategy,
            String parameter,
            OptionalDouble value,
            boolean whole,
            double min,
            double max,
            String unit,
            String help) {}

    /// Bars that are ready, with what was computed of them so far.
    public static final class Bench {
        private final String symbol;
        private final BarSeries bars;
        private final String fingerprint;
        private Indicators indicators;

        private Bench(String symbol, BarSeries bars) {
            this.symbol = symbol;
            this.bars = bars;
            this.fingerprint = Fingerprint.of(bars);
            this.indicators = new Indicators(bars);
        }

        public String symbol() {
            return symbol;
        }

        /// Number of bars.
        public int size() {
            return bars.size();
        }

        private Indicators indicators() {
            if (indicators.bytes() > MOST_BYTES) {
                indicators = new Indicators(bars);
            }
            return indicators;
        }
    }

    /// What a setting would have earned.
    ///
    /// @param equity in pips, after each trade
    /// @param firstUtc start of the first bar
    /// @param lastUtc start of the last bar
    /// @param tried how many different settings were tried on these bars so far, this one among them
    public record Look(EquityCurve equity, TradeTotals totals, long firstUtc, long lastUtc, int tried) {}

    private final ReadBars reader;
    private final TriedSettings tried;

    /// @param datasets the library in which datasets are found
    public WhatIf(Datasets datasets, TriedSettings tried) {
        this.reader = new ReadBars(datasets);
        this.tried = tried;
    }

    /// The parameters of the enabled strategies, in their order.
    public static List<Knob> knobs(RunConfig config) {
        List<Knob> knobs = new ArrayList<>();
        for (StrategyChoice<?> choice : config.strategies()) {
            for (String name : ParamValues.names(choice.strategy())) {
                Param param = ParamValues.param(choice.strategy(), name);
                knobs.add(new Knob(
                        choice.name(),
                        name,
                        ParamValues.value(choice.params(), name),
                        ParamValues.isWhole(choice.strategy(), name),
                        param.min(),
                        param.max(),
                        param.unit(),
                        param.help()));
            }
        }
        return knobs;
    }

    /// The job that reads the bars of a source.
    ///
    /// @param symbols those of the config; which of them a file's bars are of is told by its name
    public Job<Bench> open(BarSource source, List<String> symbols) {
        Job<Bench> job = progress -> {
            progress.report(0, "Reading " + source.words());
            ReadBars.Content content = reader.read(source, done -> progress.report(done, "Reading " + source.words()));
            String symbol = content.passport()
                    .map(passport -> passport.symbol())
                    .orElseGet(() -> symbol(source.words(), symbols));
            return new Bench(symbol, content.bars());
        };
        return job.named("Read " + source.words());
    }

    private static String symbol(String name, List<String> symbols) {
        String upper = name.toUpperCase(Locale.ROOT);
        return symbols.stream()
                .filter(upper::contains)
                .findFirst()
                .orElseGet(() -> symbols.stream().findFirst().orElse(""));
    }

    /// The job that runs a config with one change, or as it is.
    public Job<Look> look(Bench bench, RunConfig config, Optional<Change> change) {
        return _ -> {
            synchronized (bench) {
                return run(bench, config, change);
            }
        };
    }

    private Look run(Bench bench, RunConfig config, Optional<Change> change) throws InputException {
        Instrument instrument = instrument(config, bench.symbol);
        if (!config.costs().spreadBaselinePips().containsKey(bench.symbol)) {
            throw new InputException("costs.spread_baseline_pips has no spread for " + bench.symbol);
        }
        Indicators indicators = bench.indicators();
        List<Signals> signals = new ArrayList<>();
        StringBuilder setting = new StringBuilder();
        for (StrategyChoice<?> choice : config.strategies()) {
            StrategyChoice<?> tuned = changed(choice, change);
            signals.add(signals(tuned, indicators, instrument));
            setting.append(tuned.name()).append(tuned.params());
        }
        CostSettings costs = config.costs();
        setting.append(config.risk())
                .append(costs.spreadBaselinePips().get(bench.symbol))
                .append(costs.slippage())
                .append(costs.maxSideCostPips())
                .append(instrument);
        // The regime is noted with a trade and changes no result.
        Market market = new Market(instrument, bench.bars, new byte[bench.bars.size()]);
        CostModel model = CostModel.of(costs, bench.symbol, SCENARIO);
        TradeLog log =
                Simulator.run(market, signals, model, config.risk(), SCENARIO).trades();
        List<Trade> trades = new ArrayList<>();
        for (int trade = 0; trade < log.size(); trade++) {
            trades.add(log.row(trade, trade + 1));
        }
        long[] times = bench.bars.timeUtc();
        return new Look(
                Performance.equityPips(trades),
                TradeTotals.of(trades),
                times[0],
                times[times.length - 1],
                tried.count(bench.fingerprint, setting.toString()));
    }

    private static Instrument instrument(RunConfig config, String symbol) throws InputException {
        try {
            return config.instruments().get(symbol);
        } catch (UnknownInstrumentException e) {
            throw new InputException(e);
        }
    }

    private static <P extends Record> StrategyChoice<P> changed(StrategyChoice<P> choice, Optional<Change> change)
            throws InputException {
        Optional<Change> mine = change.filter(one -> one.strategy().equals(choice.name()));
        if (mine.isEmpty()) {
            return choice;
        }
        List<String> name = List.of(mine.get().parameter());
        List<OptionalDouble> value = List.of(mine.get().value());
        try {
            ParamValues.check(choice.strategy(), name.getFirst(), value);
            return new StrategyChoice<>(choice.strategy(), ParamValues.with(choice.params(), name, value));
        } catch (IllegalArgumentException e) {
            throw new InputException(e);
        }
    }

    private static <P extends Record> Signals signals(
            StrategyChoice<P> choice, Indicators indicators, Instrument instrument) {
        return choice.strategy().signals(indicators, instrument, choice.params());
    }
}

package io.plumbline.app;

import io.plumbline.config.ConfigFile;
import io.plumbline.config.ConfigProblem;
import io.plumbline.config.RunConfig;
import io.plumbline.config.StrategyChoice;
import io.plumbline.core.BarSeries;
import io.plumbline.core.Instruments;
import io.plumbline.core.Timeframe;
import io.plumbline.data.BarSpacing;
import io.plumbline.dataset.BarSource;
import io.plumbline.dataset.DataPassport;
import io.plumbline.dataset.Dataset;
import io.plumbline.strategy.ParamValues;
import io.plumbline.tuning.Axis;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// The use case "look at the files of a run before it is started". Its jobs fail with [InputException] in the words
/// that the run itself would fail with.
public final class CheckInputs {

    /// What a bar file holds.
    ///
    /// @param count number of bars
    /// @param timeframe the usual distance between them; empty if they are too few to tell
    /// @param first start of the first bar
    /// @param last start of the last bar
    public record BarsSeen(int count, Optional<Timeframe> timeframe, Instant first, Instant last) {}

    /// What a config file asks for.
    ///
    /// @param instruments those it knows
    /// @param spreads the symbols it has a spread for
    /// @param timeframe of the bars it is meant for
    /// @param strategies the names of the enabled ones
    /// @param configured all it has parameters for, enabled or not
    /// @param warnings what its author should know
    public record ConfigSeen(
            Instruments instruments,
            Set<String> spreads,
            Timeframe timeframe,
            List<String> strategies,
            List<StrategySeen> configured,
            List<String> warnings) {

        private static ConfigSeen of(ConfigFile file) {
            RunConfig config = file.config();
            return new ConfigSeen(
                    config.instruments(),
                    Set.copyOf(config.costs().spreadBaselinePips().keySet()),
                    config.universe().timeframe(),
                    config.strategies().stream()
                            .map(choice -> choice.strategy().name())
                            .toList(),
                    config.configured().stream().map(StrategySeen::new).toList(),
                    file.warnings().stream().map(ConfigProblem::words).toList());
        }
    }

    /// A strategy that a config has parameters for.
    public record StrategySeen(StrategyChoice<?> choice) {

        public String name() {
            return choice.name();
        }

        /// The names of its parameters, such as "ema_fast", in their order.
        public List<String> parameters() {
            return ParamValues.names(choice.strategy());
        }

        /// What the config has for a parameter; empty for none, or if there is no such parameter.
        public OptionalDouble value(String parameter) {
            return parameters().contains(parameter)
                    ? ParamValues.value(choice.params(), parameter)
                    : OptionalDouble.empty();
        }

        /// Checks that the strategy can take the values of an axis.
        ///
        /// @throws IllegalArgumentException saying what is wrong and what is right
        public void check(Axis axis) {
            ParamValues.check(choice.strategy(), axis.parameter(), axis.values());
        }
    }

    private final Datasets datasets;
    private final ReadBars bars;

    /// @param datasets the library in which datasets are found
    public CheckInputs(Datasets datasets) {
        this.datasets = datasets;
        this.bars = new ReadBars(datasets);
    }

    /// The job that reads a config file.
    public Job<ConfigSeen> config(Path file) {
        return progress -> {
            progress.report(0, "Reading " + file.getFileName());
            return ConfigSeen.of(RunBacktest.readConfig(file));
        };
    }

    /// The job that looks at bars. A file is read to its end, since only that shows that a run can use it; of a
    /// dataset its passport is enough, since the library has checked the bars when they came in.
    public Job<BarsSeen> bars(BarSource source) {
        return switch (source) {
            case BarSource.FromLibrary(String name) -> progress -> seen(dataset(name, progress));
            case BarSource.FromFile _ ->
                progress -> seen(
                        bars.read(source, done -> progress.report(done, "Reading " + source.words()))
                                .bars(),
                        source);
        };
    }

    private Dataset dataset(String name, Progress progress) throws Exception {
        Dataset found = datasets.list().run(progress).stream()
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new InputException("no dataset is called " + name));
        if (!found.health().usable()) {
            throw new InputException("dataset " + found.name() + ": " + found.trouble());
        }
        return found;
    }

    private static BarsSeen seen(Dataset dataset) {
        DataPassport passport = dataset.passport();
        return new BarsSeen(
                passport.bars(),
                Optional.of(passport.timeframe()),
                Instant.ofEpochMilli(passport.firstUtc()),
                Instant.ofEpochMilli(passport.lastUtc()));
    }

    private static BarsSeen seen(BarSeries bars, BarSource source) throws InputException {
        if (bars.size() == 0) {
            throw new InputException(source.words() + ": no bars");
        }
        long[] times = bars.timeUtc();
        return new BarsSeen(
                bars.size(),
                BarSpacing.of(bars),
                Instant.ofEpochMilli(times[0]),
                Instant.ofEpochMilli(times[times.length - 1]));
    }
}

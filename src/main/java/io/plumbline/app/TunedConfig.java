package io.plumbline.app;

import io.plumbline.config.ConfigEdit;
import io.plumbline.config.ConfigException;
import io.plumbline.config.ConfigFile;
import io.plumbline.config.ConfigReader;
import io.plumbline.core.BarRange;
import io.plumbline.core.NumberText;
import io.plumbline.core.Scenario;
import io.plumbline.core.Trade;
import io.plumbline.tuning.SweepFigures;
import io.plumbline.tuning.SweepOdds;
import io.plumbline.tuning.SweptGrid;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

/// The use case "a combination of a search as a config": a copy of the config that was searched from, with the
/// combination's values in it and only the searched strategy enabled. Comments and all other keys stay as they are.
public final class TunedConfig {

    private final RunBacktest backtest;

    public TunedConfig(RunBacktest backtest) {
        this.backtest = backtest;
    }

    /// The job that saves the copy.
    ///
    /// @param parameters the names of what was varied
    /// @param values the combination's values, in the same order; empty for none
    /// @return the target
    public Job<Path> save(TuneRequest request, List<String> parameters, List<OptionalDouble> values, Path target) {
        return progress -> {
            progress.report(0, "Writing " + target.getFileName());
            ConfigFile tuned = tuned(request, parameters, values);
            try {
                Path folder = target.toAbsolutePath().getParent();
                if (folder != null) {
                    Files.createDirectories(folder);
                }
                AtomicFile.write(target, tuned.text().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new InputException("cannot write " + target + ": " + e.getMessage(), e);
            }
            return target;
        };
    }

    /// The run of a combination over the bars that were searched.
    ///
    /// @param config the saved copy
    public static BacktestRequest request(TuneRequest request, Path config) {
        return new BacktestRequest(config, request.bars(), List.of(Scenario.values()), range(request));
    }

    /// The job that works out how much luck there is in a combination that was picked as the best. It needs the
    /// trades, so it runs the combination; the run is not kept.
    public Job<SweepOdds> odds(TuneRequest request, SweptGrid swept, int combination) {
        return progress -> {
            ConfigFile tuned =
                    tuned(request, swept.shape().parameters(), swept.shape().values(combination));
            BacktestRequest run = new BacktestRequest(
                    request.config(), request.bars(), List.of(request.tuneScenario()), range(request));
            FinishedBacktest finished = backtest.job(run, tuned).run(progress);
            double[] results = finished.result().trades().inFileOrder().stream()
                    .mapToDouble(Trade::pnlPips)
                    .toArray();
            // A search that is opened later may find its config or its bars changed.
            SweepFigures figures = swept.figures(request.tuneScenario()).orElseThrow();
            if (figures.trades()[combination] != results.length) {
                throw new InputException("the config or the bars have changed since; search again");
            }
            return SweepOdds.of(swept, request.tuneScenario(), results);
        };
    }

    private static BarRange range(TuneRequest request) {
        return request.limitBars().isPresent()
                ? BarRange.last(request.limitBars().getAsInt())
                : BarRange.ALL;
    }

    private static ConfigFile tuned(TuneRequest request, List<String> parameters, List<OptionalDouble> values)
            throws InputException {
        ConfigFile before = RunBacktest.readConfig(request.config());
        String text = set(before.text(), "strategies.enabled", "[" + request.strategy() + "]");
        for (int place = 0; place < parameters.size(); place++) {
            String path = "strategies.params." + request.strategy() + "." + parameters.get(place);
            text = set(text, path, yaml(values.get(place)));
        }
        try {
            return ConfigReader.parse(text, before.name());
        } catch (ConfigException e) {
            throw new InputException("the config cannot take these values: " + e.getMessage(), e);
        }
    }

    private static String set(String text, String path, String value) throws InputException {
        return switch (ConfigEdit.set(text, path, value)) {
            case ConfigEdit.Changed changed -> changed.text();
            case ConfigEdit.Refused(String reason) ->
                throw new InputException("the config cannot take " + path + " " + value + ": " + reason);
        };
    }

    /// Whole numbers without a decimal point, which whole parameters do not take.
    private static String yaml(OptionalDouble value) {
        return value.isPresent() ? NumberText.written(value.getAsDouble()) : "null";
    }
}

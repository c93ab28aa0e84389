package io.plumbline.app;

import io.plumbline.config.ConfigException;
import io.plumbline.config.ConfigFile;
import io.plumbline.config.ConfigReader;
import io.plumbline.config.JsonRecords;
import io.plumbline.core.BarSeries;
import io.plumbline.core.Sha256;
import io.plumbline.data.Fingerprint;
import io.plumbline.dataset.BarSource;
import io.plumbline.history.SweepInputs;
import io.plumbline.history.SweepInputs.Source;
import io.plumbline.history.SweepStart;
import io.plumbline.history.SweepStart.SweptBars;
import io.plumbline.tuning.Axis;
import io.plumbline.tuning.Constraint;
import io.plumbline.tuning.GridPreset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SequencedMap;

/// A request to search as the history keeps it, and back.
final class AskedTuning {

    private AskedTuning() {}

    private static SweepInputs inputs(PlannedTuning<?> plan) {
        TuneRequest request = plan.request();
        return new SweepInputs(
                request.config().toString(),
                plan.file().text(),
                request.bars().entrySet().stream()
                        .map(entry ->
                                new Source(entry.getKey(), entry.getValue().text()))
                        .toList(),
                plan.choice().name(),
                request.gridName(),
                plan.grid().shape().axes().stream().map(Axis::text).toList(),
                request.constraints().stream().map(Constraint::toString).toList(),
                request.objective(),
                request.twoStage(),
                request.tuneScenario(),
                request.topK(),
                request.workers(),
                request.limitBars().orElse(0));
    }

    /// The search of a request over bars that are read, with the fingerprint of everything that decides what it
    /// finds. Where files lie and how many work are not among that.
    ///
    /// @param batches how many there will be; where other versions cut otherwise, their batches are not mixed
    static SweepStart start(TuningWork<?> work, int batches, Instant started) {
        SweepInputs inputs = inputs(work.plan());
        String request = sha256(JsonRecords.of(decisive(inputs)));
        List<SweptBars> bars = bars(work);
        StringBuilder all = new StringBuilder(request + Version.current() + " " + batches);
        bars.forEach(one -> all.append(' ').append(one.sha256()));
        return new SweepStart(
                sha256(all.toString()),
                request,
                inputs,
                bars,
                Version.current(),
                started,
                work.years(),
                work.plan().grid().size(),
                batches);
    }

    private static SweepInputs decisive(SweepInputs inputs) {
        return new SweepInputs(
                "",
                inputs.configText(),
                inputs.bars().stream()
                        .map(bars -> new Source(bars.symbol(), ""))
                        .toList(),
                inputs.strategy(),
                inputs.grid(),
                inputs.axes(),
                inputs.constraints(),
                inputs.objective(),
                inputs.twoStage(),
                inputs.tuneScenario(),
                inputs.topK(),
                0,
                inputs.limitBars());
    }

    private static List<SweptBars> bars(TuningWork<?> work) {
        List<SweptBars> bars = new ArrayList<>();
        for (Map.Entry<String, BarSource> source : work.plan().request().bars().entrySet()) {
            BarSeries series = work.bars().get(bars.size());
            bars.add(new SweptBars(source.getKey(), source.getValue().words(), series.size(), Fingerprint.of(series)));
        }
        return bars;
    }

    private static String sha256(String text) {
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    }

    /// The request that a search was.
    static TuneRequest request(SweepInputs inputs) {
        SequencedMap<String, BarSource> bars = new LinkedHashMap<>();
        inputs.bars().forEach(bar -> bars.put(bar.symbol(), BarSource.parse(bar.source())));
        List<GridPreset> presets = Arrays.stream(GridPreset.values())
                .filter(preset -> preset.name().toLowerCase(Locale.ROOT).equals(inputs.grid()))
                .toList();
        return new TuneRequest(
                Path.of(inputs.configPath()),
                bars,
                inputs.strategy(),
                presets.isEmpty() ? GridPreset.MEDIUM : presets.getFirst(),
                presets.isEmpty() ? inputs.axes().stream().map(Axis::parse).toList() : List.of(),
                inputs.constraints().stream().map(Constraint::parse).toList(),
                inputs.objective(),
                inputs.twoStage(),
                inputs.tuneScenario(),
                inputs.topK(),
                inputs.workers(),
                inputs.limitBars() == 0 ? OptionalInt.empty() : OptionalInt.of(inputs.limitBars()));
    }

    /// The config of a search as it was read then.
    static ConfigFile config(SweepInputs inputs) throws InputException {
        try {
            return ConfigReader.parse(
                    inputs.configText(),
                    String.valueOf(Path.of(inputs.configPath()).getFileName()));
        } catch (ConfigException e) {
            throw new InputException("This version no longer accepts the config of the search: " + e.getMessage(), e);
        }
    }
}

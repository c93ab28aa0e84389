package io.plumbline.ui;

import io.plumbline.app.BacktestRequest;
import io.plumbline.app.Datasets;
import io.plumbline.app.InputException;
import io.plumbline.app.Progress;
import io.plumbline.app.Wiring;
import io.plumbline.core.BarRange;
import io.plumbline.core.Timeframe;
import io.plumbline.dataset.BarSource;
import io.plumbline.dataset.ImportChoices;
import io.plumbline.dataset.SynthRecipe;
import io.plumbline.history.RunCard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// A history as a week of research leaves it: real runs of the sample with one thing changed from each to the next.
final class PastResearch {

    private static final List<Path> BARS = Stream.of("EURUSD", "GBPUSD", "USDJPY")
            .map(symbol -> Path.of("sample-data", symbol + "_M15.csv"))
            .toList();
    private static final int SPOILT_LINE = 4000;
    private static final String TREND = "    - S1_TREND_EMA_ATR_ADX";

    private final BacktestRequest sample;
    private final Path folder;

    /// @param sample what the changes begin with
    /// @param folder where the changed configs and bars are put
    PastResearch(BacktestRequest sample, Path folder) {
        this.sample = sample;
        this.folder = folder;
    }

    /// Puts the sample's bars into the library, and a synthetic market beside them.
    void keepDatasets(Wiring wiring) throws Exception {
        Datasets datasets = wiring.datasets();
        for (Path file : BARS) {
            datasets.add(datasets.look(file, ImportChoices.NONE).run(Progress.NONE), false)
                    .run(Progress.NONE);
        }
        datasets.synthesise(SynthRecipe.usual(
                        List.of("AUDUSD"), Timeframe.M1, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30), 7))
                .run(Progress.NONE);
    }

    /// Runs and keeps them all, the sample as it is first.
    void keepAll(Wiring wiring) throws Exception {
        RunCard first = keep(wiring, sample);
        wiring.pastRuns()
                .change(first.with("Trend, first look", "The example as it came.", List.of("trend"), false))
                .run(Progress.NONE);
        RunCard wide = keep(wiring, changed("trend-wide-stop.yaml", "k_sl: 2.5 ", "k_sl: 3.5 "));
        wiring.pastRuns()
                .change(wide.with(
                        "Trend, stops at 3.5 ATR",
                        "Fewer trades end at the stop, and each that does costs more.\n"
                                + "Worth a second look on GBPUSD.",
                        List.of("trend", "stops"),
                        true))
                .run(Progress.NONE);
        RunCard gate = keep(wiring, changed("trend-any-adx.yaml", "adx_th: 25 ", "adx_th: null "));
        wiring.pastRuns()
                .change(gate.with("Trend, ADX gate open", "", List.of("trend"), false))
                .run(Progress.NONE);
        RunCard reversion = keep(wiring, changed("reversion.yaml", TREND, "    - S2_MR_ZSCORE_EMA_REGIME"));
        wiring.pastRuns()
                .change(reversion.with("Mean reversion", "", List.of("reversion"), true))
                .run(Progress.NONE);
        BacktestRequest wrong = onCopy();
        spoil(wrong);
        try {
            keep(wiring, wrong);
            throw new IllegalStateException("wrong bars were run");
        } catch (InputException expected) {
            // It is in the history as a failed run.
        }
        keep(wiring, new BacktestRequest(sample.config(), sample.bars(), sample.scenarios(), BarRange.last(3000)));
        RunCard breakout = keep(wiring, changed("breakout.yaml", TREND, "    - S3_BREAKOUT_ATR_REGIME_EMA200"));
        wiring.pastRuns()
                .change(breakout.with("Breakout", "", List.of("breakout"), false))
                .run(Progress.NONE);
    }

    /// The sample on a copy of one of its bar files.
    BacktestRequest onCopy() throws IOException {
        SequencedMap<String, BarSource> bars = new LinkedHashMap<>(sample.bars());
        Path file = Path.of(bars.firstEntry().getValue().text());
        Path copy = folder.resolve(file.getFileName());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        bars.put(bars.firstEntry().getKey(), new BarSource.FromFile(copy.toString()));
        return new BacktestRequest(sample.config(), bars, sample.scenarios(), sample.range());
    }

    /// Makes the high of one bar in the copy lower than its low.
    static void spoil(BacktestRequest onCopy) throws IOException {
        Path copy = Path.of(onCopy.bars().firstEntry().getValue().text());
        List<String> lines = Files.readAllLines(copy);
        String[] cells = lines.get(SPOILT_LINE).split(",", -1);
        String high = cells[2];
        cells[2] = cells[3];
        cells[3] = high;
        lines.set(SPOILT_LINE, String.join(",", cells));
        Files.write(copy, lines);
    }

    /// The sample with a config in which one text is another.
    private BacktestRequest changed(String name, String text, String other) throws IOException {
        String config = Files.readString(sample.config());
        if (!config.contains(text)) {
            throw new IllegalStateException("the sample config has no \"" + text + "\"");
        }
        Path file = Files.writeString(folder.resolve(name), config.replace(text, other));
        return new BacktestRequest(file, sample.bars(), sample.scenarios(), sample.range());
    }

    private static RunCard keep(Wiring wiring, BacktestRequest request) throws Exception {
        return wiring.keepRun().job(request).run(Progress.NONE).run().card();
    }
}

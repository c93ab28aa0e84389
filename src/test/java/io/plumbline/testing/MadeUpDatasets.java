package io.plumbline.testing;

import io.plumbline.app.InputException;
import io.plumbline.app.Job;
import io.plumbline.core.BarSeries;
import io.plumbline.core.QuotedBars;
import io.plumbline.core.Timeframe;
import io.plumbline.dataset.ClockFinding;
import io.plumbline.dataset.ClockFinding.Certainty;
import io.plumbline.dataset.ClockRule;
import io.plumbline.dataset.DataPassport;
import io.plumbline.dataset.DataPassport.Guess;
import io.plumbline.dataset.DataPassport.Kind;
import io.plumbline.dataset.DataPassport.Origin;
import io.plumbline.dataset.Dataset;
import io.plumbline.dataset.ImportChoices;
import io.plumbline.dataset.ImportDraft;
import io.plumbline.dataset.ImportDraft.PreviewRow;
import io.plumbline.dataset.ImportDraft.RejectedRow;
import io.plumbline.dataset.Layout;
import io.plumbline.dataset.QualityReport;
import io.plumbline.dataset.QualityReport.Finding;
import io.plumbline.dataset.SplitPlan;
import io.plumbline.dataset.SynthRecipe;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A library that makes up what it finds in files, by their names: `readme.md` holds no bars, `prices.csv` does not
/// say its symbol, a name with "rejected" has thousands of rows that are no bars, and `EURUSD_M15.csv` is fine.
public class MadeUpDatasets extends DatasetsInMemory {

    private static final int BARS = 1000;
    private static final long START = Instant.parse("2019-01-01T22:00:00Z").toEpochMilli();

    /// What was asked of it, such as "look EURUSD_M15.csv" and "add EURUSD_M15".
    public final List<String> asked = new ArrayList<>();

    /// The choices with which each look was asked for.
    public final List<ImportChoices> choices = new ArrayList<>();

    /// A rising series.
    public static BarSeries bars(Timeframe timeframe, int count) {
        long[] times = new long[count];
        double[] open = new double[count];
        double[] high = new double[count];
        double[] low = new double[count];
        double[] close = new double[count];
        double[] volume = new double[count];
        for (int i = 0; i < count; i++) {
            times[i] = START + i * timeframe.length().toMillis();
            long points = 110_000 + 10L * (i % 500);
            open[i] = points / 1e5;
            close[i] = (points + 5) / 1e5;
            high[i] = (points + 25) / 1e5;
            low[i] = (points - 20) / 1e5;
            volume[i] = 100 + i;
        }
        return BarSeries.of(times, open, high, low, close, volume);
    }

    @Override
    public Job<ImportDraft> look(Path file, ImportChoices chosen) {
        return progress -> {
            String name = String.valueOf(file.getFileName());
            asked.add("look " + name);
            choices.add(chosen);
            progress.report(0.5, "Reading " + name);
            if (name.endsWith(".md")) {
                throw new InputException(name + ": no bar file: its first lines are words, not prices");
            }
            return draft(file, name, chosen);
        };
    }

    private static ImportDraft draft(Path file, String name, ImportChoices chosen) {
        boolean rejects = name.contains("rejected");
        Timeframe timeframe = name.contains("M1_") ? Timeframe.M1 : Timeframe.M15;
        String symbol = chosen.symbol()
                .orElseGet(() -> Stream.of("EURUSD", "GBPUSD", "USDJPY")
                        .filter(name.toUpperCase(Locale.ROOT)::contains)
                        .findFirst()
                        .orElse(""));
        Layout layout = chosen.layout().orElse(name.startsWith("DAT_") ? Layout.HISTDATA_M1 : Layout.DUKASCOPY);
        DataPassport plain = passport(
                chosen.name().orElse(symbol.isEmpty() ? "prices" : symbol + "_" + timeframe),
                symbol,
                timeframe,
                bars(timeframe, BARS));
        DataPassport passport = new DataPassport(
                plain.name(),
                symbol,
                timeframe,
                plain.bars(),
                plain.firstUtc(),
                plain.lastUtc(),
                plain.sha256(),
                List.of(),
                new Origin(
                        Kind.FILE,
                        file.toString(),
                        layout.title(),
                        1000,
                        0,
                        plain.origin().sha256()),
                clock(chosen, layout),
                symbol.isEmpty() ? List.of() : List.of(guess(chosen, symbol)),
                rejects ? List.of("60 identical duplicates dropped") : List.of(),
                quality(rejects),
                0,
                "test");
        List<RejectedRow> rejected = IntStream.range(0, rejects ? 10_000 : 0)
                .mapToObj(row -> new RejectedRow(
                        row + 2,
                        "03.01.2019 10:15:00.000,1.1400,1.1390,1.1380,1.1395,12",
                        "high 1.139 is below open 1.14; wanted the highest of the four prices"))
                .toList();
        String obstacle = symbol.isEmpty() ? "Say which symbol these bars are of" : "";
        List<String> warnings = rejects
                ? List.of("12,345 rows are no bars and were left out; they are listed below with the reason of each")
                : List.of();
        return new ImportDraft(file.toString(), chosen, layout, passport, preview(), rejected, obstacle, warnings);
    }

    private static Guess guess(ImportChoices chosen, String symbol) {
        return new Guess("symbol", symbol, chosen.symbol().isPresent() ? "set by you" : "from the file's name");
    }

    private static ClockFinding clock(ImportChoices chosen, Layout layout) {
        if (chosen.clock().isPresent()) {
            return ClockFinding.of(chosen.clock().get(), Certainty.GIVEN, "");
        }
        if (layout == Layout.HISTDATA_M1) {
            return new ClockFinding(
                    List.of(new ClockFinding.Span(Long.MIN_VALUE, ClockRule.EST)),
                    Certainty.LIKELY,
                    52,
                    49,
                    List.of("2019-03-10", "2019-03-17", "2019-03-24", "2019-11-03"),
                    "weeks open at 17:00 in winter and at 16:00 in summer; New York local would be wrong in 4 weeks");
        }
        return ClockFinding.of(ClockRule.UTC, Certainty.STATED, "the column is called Gmt time");
    }

    private static QualityReport quality(boolean rejects) {
        if (!rejects) {
            return new QualityReport(98, List.of("−2: 31 bars are missing within trading hours"), List.of());
        }
        return new QualityReport(
                71,
                List.of(
                        "−20: 12,345 rows were no bars",
                        "−5: 60 duplicates",
                        "−4: 312 bars are missing within trading hours"),
                List.of(
                        new Finding(QualityReport.Kind.DUPLICATES, 60, "", List.of(), List.of()),
                        new Finding(QualityReport.Kind.REJECTED, 12_345, "", List.of(), List.of())));
    }

    private static List<PreviewRow> preview() {
        BarSeries bars = bars(Timeframe.M15, 20);
        return IntStream.range(0, bars.size())
                .mapToObj(i -> new PreviewRow(
                        i + 2,
                        String.format(
                                Locale.ROOT,
                                "%td.%<tm.%<tY %<tH:%<tM:00.000,%.5f,%.5f,%.5f,%.5f,%.2f",
                                Instant.ofEpochMilli(bars.timeUtc()[i]).atZone(ZoneOffset.UTC),
                                bars.open()[i],
                                bars.high()[i],
                                bars.low()[i],
                                bars.close()[i],
                                bars.volume()[i]),
                        bars.timeUtc()[i],
                        bars.open()[i],
                        bars.high()[i],
                        bars.low()[i],
                        bars.close()[i],
                        bars.volume()[i]))
                .toList();
    }

    @Override
    public Job<Dataset> add(ImportDraft draft, boolean replace) {
        return progress -> {
            String name = draft.passport().name();
            asked.add("add " + name + (replace ? " replacing" : ""));
            if (!replace && !freeName(name).run(progress).equals(name)) {
                throw new InputException(name + " is in the library already");
            }
            Timeframe timeframe = draft.passport().timeframe();
            Dataset dataset = Dataset.good(draft.passport());
            with(dataset, QuotedBars.of(bars(timeframe, draft.passport().bars())));
            return dataset;
        };
    }

    @Override
    public Job<Dataset> resample(String name, Timeframe to, Optional<String> newName) {
        return progress -> {
            DataPassport from = open(name).run(progress).dataset().passport();
            String made = newName.orElse(from.symbol() + "_" + to);
            asked.add("resample " + name + " to " + to + " as " + made);
            return put(made, from.symbol(), to, 50);
        };
    }

    @Override
    public Job<List<Dataset>> split(String name, SplitPlan plan) {
        return progress -> {
            DataPassport from = open(name).run(progress).dataset().passport();
            asked.add("split " + name + " " + plan.parts());
            return plan.parts().stream()
                    .map(part -> put(name + "_" + part.suffix(), from.symbol(), from.timeframe(), 20))
                    .toList();
        };
    }

    @Override
    public Job<Path> export(String name, Path file) {
        return progress -> Files.writeString(file, name + "\n");
    }

    @Override
    public Job<Path> exportRejected(ImportDraft draft, Path file) {
        return progress -> Files.writeString(file, "line,reason,text\n");
    }

    @Override
    public Job<List<Dataset>> synthesise(SynthRecipe recipe) {
        return progress -> {
            asked.add("synthesise " + recipe.symbols() + " seed " + recipe.seed());
            return recipe.symbols().stream()
                    .map(symbol ->
                            put(symbol + "_" + recipe.timeframe() + "_synthetic", symbol, recipe.timeframe(), 90))
                    .toList();
        };
    }

    /// A passport of bars that were made by chance.
    public static DataPassport synthetic(String name, String symbol, Timeframe timeframe) {
        DataPassport plain = passport(name, symbol, timeframe, bars(timeframe, 90));
        return new DataPassport(
                name,
                symbol,
                timeframe,
                plain.bars(),
                plain.firstUtc(),
                plain.lastUtc(),
                plain.sha256(),
                List.of(DataPassport.SYNTHETIC),
                new Origin(Kind.SYNTHETIC, "seed 1", "synthetic market", 0, 0, ""),
                plain.clock(),
                List.of(),
                List.of(),
                QualityReport.NONE,
                0,
                "test");
    }

    private Dataset put(String name, String symbol, Timeframe timeframe, int count) {
        BarSeries bars = bars(timeframe, count);
        Dataset dataset = Dataset.good(passport(name, symbol, timeframe, bars));
        with(dataset, QuotedBars.of(bars));
        return dataset;
    }
}

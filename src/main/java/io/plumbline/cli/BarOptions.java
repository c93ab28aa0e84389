package io.plumbline.cli;

import io.plumbline.app.Datasets;
import io.plumbline.dataset.BarSource;
import io.plumbline.dataset.Dataset;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// The options that say where bars come from, such as `--bars EURUSD=EURUSD_M15.csv` or `--dataset EURUSD_M15`.
final class BarOptions {

    @Option(
            names = "--bars",
            paramLabel = "SYMBOL=FILE",
            description = "A symbol's bars: a CSV file in UTC, plain, .gz or .zip, or library:NAME for a dataset of "
                    + "the library. Repeat for more symbols.")
    private Map<String, String> bars = new LinkedHashMap<>();

    @Option(
            names = "--dataset",
            paramLabel = "NAME",
            description = "A dataset of the library, for the symbol it is of. Repeat for more symbols.")
    private List<String> datasets = List.of();

    @Option(names = "--eurusd", paramLabel = "FILE", description = "Short for --bars EURUSD=FILE.")
    private @Nullable Path eurusd;

    @Option(names = "--gbpusd", paramLabel = "FILE", description = "Short for --bars GBPUSD=FILE.")
    private @Nullable Path gbpusd;

    @Option(names = "--usdjpy", paramLabel = "FILE", description = "Short for --bars USDJPY=FILE.")
    private @Nullable Path usdjpy;

    /// Where the bars of each symbol come from, in the order given.
    ///
    /// @param library asked for the symbols of datasets
    SequencedMap<String, BarSource> sources(CommandLine command, Datasets library) throws Exception {
        SequencedMap<String, BarSource> sources = new LinkedHashMap<>();
        add(command, sources, "EURUSD", eurusd);
        add(command, sources, "GBPUSD", gbpusd);
        add(command, sources, "USDJPY", usdjpy);
        bars.forEach((symbol, text) -> add(command, sources, symbol.toUpperCase(Locale.ROOT), BarSource.parse(text)));
        if (!datasets.isEmpty()) {
            List<Dataset> all = Commands.run(command, library.list());
            for (String name : datasets) {
                Dataset dataset = Commands.dataset(all, name);
                add(command, sources, dataset.passport().symbol(), new BarSource.FromLibrary(dataset.name()));
            }
        }
        if (sources.isEmpty()) {
            throw Commands.usage(
                    command,
                    "no bars; give at least one --bars SYMBOL=FILE, such as --bars EURUSD=EURUSD_M15.csv, or --dataset NAME");
        }
        return sources;
    }

    private static void add(
            CommandLine command, SequencedMap<String, BarSource> sources, String symbol, @Nullable Path file) {
        if (file != null) {
            add(command, sources, symbol, new BarSource.FromFile(file.toString()));
        }
    }

    private static void add(
            CommandLine command, SequencedMap<String, BarSource> sources, String symbol, BarSource source) {
        if (sources.put(symbol, source) != null) {
            throw Commands.usage(command, "bars for " + symbol + " are given twice; give them once");
        }
    }
}

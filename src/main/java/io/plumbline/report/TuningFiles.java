package io.plumbline.report;

import io.plumbline.config.JsonText;
import io.plumbline.core.Scenario;
import io.plumbline.tuning.Tuning;
import io.plumbline.tuning.Tuning.Figures;
import io.plumbline.tuning.Tuning.Row;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;

/// The five files of a tuning, with the names and the columns of the reference's `run_tuning_mp.py`: all rows and
/// the best ones, as CSV and as JSON, and what was searched and how.
public final class TuningFiles {

    private static final List<String> NAMES =
            List.of("tuning_results.csv", "tuning_results.json", "top_k.csv", "top_k.json", "tuning_metadata.json");

    private static final int BUFFER = 1 << 16;
    private static final int ROWS_BETWEEN_LOOKS = 10_000;

    private TuningFiles() {}

    /// Those of the files that a directory has already.
    public static List<Path> present(Path dir) {
        return NAMES.stream().map(dir::resolve).filter(Files::exists).toList();
    }

    /// Writes the files, replacing those of an earlier tuning. They appear together when all are complete.
    ///
    /// @param dir where to; made if missing
    public static void write(Path dir, Tuning tuning) throws IOException, InterruptedException {
        SequencedMap<String, Object> facts = facts(tuning.facts());
        SequencedMap<String, StagedFiles.Content> contents = new LinkedHashMap<>();
        put(contents, NAMES.get(0), out -> table(tuning, tuning.rows(), out));
        put(contents, NAMES.get(1), out -> JsonText.write(tree(facts, tuning, tuning.rows()), out));
        put(contents, NAMES.get(2), out -> table(tuning, tuning.top(), out));
        put(contents, NAMES.get(3), out -> JsonText.write(tree(facts, tuning, tuning.top()), out));
        put(contents, NAMES.get(4), out -> JsonText.write(facts, out));
        StagedFiles.write(dir, contents);
    }

    /// What writes one file, row by row: a million rows are never all in memory as text.
    private interface Text {
        void writeTo(Writer out) throws IOException, InterruptedException;
    }

    private static void put(SequencedMap<String, StagedFiles.Content> contents, String name, Text text) {
        contents.put(name, out -> {
            Writer buffered = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
            text.writeTo(buffered);
            buffered.flush();
        });
    }

    private static SequencedMap<String, Object> facts(Tuning.Facts facts) {
        SequencedMap<String, Object> tree = new LinkedHashMap<>();
        tree.put("limit_bars", facts.limitBars());
        tree.put("grid_size", facts.grid());
        tree.put("workers", facts.workers());
        tree.put("two_stage", facts.twoStage());
        tree.put("tune_scenario", facts.tuneScenario());
        tree.put("total_combinations", facts.combinations());
        tree.put("strategy", facts.strategy());
        tree.put("objective", facts.objective());
        return tree;
    }

    private static SequencedMap<String, Object> tree(
            SequencedMap<String, Object> facts, Tuning tuning, List<Row> rows) {
        SequencedMap<String, Object> tree = new LinkedHashMap<>();
        tree.put("metadata", facts);
        Iterable<SequencedMap<String, Object>> results =
                () -> rows.stream().map(row -> tree(tuning, row)).iterator();
        tree.put("results", results);
        return tree;
    }

    private static SequencedMap<String, Object> tree(Tuning tuning, Row row) {
        SequencedMap<String, Object> params = new LinkedHashMap<>();
        for (int place = 0; place < row.values().size(); place++) {
            params.put(tuning.parameters().get(place), plain(row.values().get(place)));
        }
        SequencedMap<String, Object> tree = new LinkedHashMap<>();
        tree.put("params", params);
        tree.putAll(figures(row));
        return tree;
    }

    private static SequencedMap<String, Object> figures(Row row) {
        SequencedMap<String, Object> tree = new LinkedHashMap<>();
        for (Map.Entry<Scenario, Figures> entry : row.figures().entrySet()) {
            String scenario = "_" + entry.getKey().name();
            tree.put("trades" + scenario, entry.getValue().trades());
            tree.put("expectancy" + scenario, entry.getValue().expectancy());
            tree.put("pf" + scenario, entry.getValue().profitFactor());
            tree.put("max_drawdown" + scenario, entry.getValue().maxDrawdown());
        }
        tree.put("score_B", row.score());
        return tree;
    }

    /// An infinite profit factor is `inf`, as in the reference's CSV; a value that is left out is empty.
    private static void table(Tuning tuning, List<Row> rows, Writer out) throws IOException, InterruptedException {
        List<String> heading = new ArrayList<>(tuning.parameters());
        rows.stream().findFirst().ifPresent(row -> heading.addAll(figures(row).sequencedKeySet()));
        CsvTable.writeRow(out, heading);
        int written = 0;
        for (Row row : rows) {
            List<String> cells = new ArrayList<>();
            row.values().forEach(value -> cells.add(String.valueOf(plain(value).orElse(""))));
            figures(row).values().forEach(value -> cells.add(number(value)));
            CsvTable.writeRow(out, cells);
            if (++written % ROWS_BETWEEN_LOOKS == 0) {
                StagedFiles.stopIfInterrupted();
            }
        }
    }

    /// A value as configs write it: 20 and not 20.0.
    private static Optional<Object> plain(OptionalDouble value) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        double number = value.getAsDouble();
        boolean whole = number == Math.rint(number) && Math.abs(number) <= Integer.MAX_VALUE;
        return Optional.of(whole ? (Object) (int) number : (Object) number);
    }

    private static String number(Object value) {
        return value instanceof Double real && Double.isInfinite(real) ? (real > 0 ? "inf" : "-inf") : value.toString();
    }
}

package io.plumbline.golden;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.plumbline.app.FinishedBacktest;
import io.plumbline.app.Home;
import io.plumbline.app.Progress;
import io.plumbline.app.Wiring;
import io.plumbline.report.Report;
import io.plumbline.report.RunFiles;
import io.plumbline.stats.ReferenceMetrics;
import io.plumbline.stats.ReferenceReport;
import io.plumbline.testing.Csv;
import io.plumbline.testing.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Every trade, metric and counter of the oracle's runs, in the files a user gets. Where the goldens come from
/// stands in the README beside them; they are never rewritten.
class ReferenceGoldenTest {

    private static final Path SHIPPED = Path.of("src/test/resources/golden/oracle");

    @TempDir
    Path runs;

    @TestFactory
    Stream<DynamicTest> shippedBarsGiveTheOraclesTrades() throws IOException {
        return tests(GoldenCase.under(SHIPPED, Path.of("sample-data")));
    }

    /// Market data that is not ours to ship: only where `plumbline.realBars` names a folder that holds
    /// `golden/real-bars` and `data`.
    @TestFactory
    Stream<DynamicTest> realBarsGiveTheOraclesTrades() throws IOException {
        String folder = System.getProperty("plumbline.realBars", "");
        return folder.isEmpty()
                ? Stream.empty()
                : tests(GoldenCase.under(Path.of(folder, "golden", "real-bars"), Path.of(folder, "data")));
    }

    private Stream<DynamicTest> tests(List<GoldenCase> cases) {
        return cases.stream().map(golden -> dynamicTest(golden.name(), () -> compare(golden)));
    }

    private void compare(GoldenCase golden) throws Exception {
        FinishedBacktest run;
        try (Wiring wiring = new Wiring(Home.ofThisComputer(Optional.empty()), Wiring.Front.COMMAND_LINE)) {
            run = wiring.runBacktest().job(golden.request()).run(Progress.NONE);
        }
        Path dir = runs.resolve(golden.name());
        RunFiles.write(
                dir, new Report(golden.name(), run.config().name(), run.config().text(), "test", 0, run.result()));

        Differences differences = new Differences(golden.name());
        differences.table(
                RunFiles.TRADES, Csv.read(golden.file("trades.csv.gz")), Csv.read(dir.resolve(RunFiles.TRADES)));
        Json wanted = Json.read(golden.file("report.json"));
        Json written = Json.read(dir.resolve(RunFiles.JSON));
        for (String block : List.of("metrics", "summary")) {
            differences.tree(
                    RunFiles.JSON + " > " + block,
                    wanted.object(block).fields(),
                    written.object(block).fields());
        }
        differences.tree(
                "result.reference()",
                wanted.object("metrics").fields(),
                metrics(run.result().reference()));
        differences.lines(
                "debug.txt",
                Files.readAllLines(golden.file("debug.txt")),
                SignalCounts.lines(run.result().funnels()));
        differences.assertNone();
    }

    /// The metrics under the oracle's names, before they are written anywhere.
    private static Map<String, Object> metrics(ReferenceReport report) {
        return Map.of(
                "overall", metrics(report.overall()),
                "by_strategy", groups(report.byStrategy()),
                "by_symbol", groups(report.bySymbol()),
                "by_regime", groups(report.byRegime()),
                "by_scenario", groups(report.byScenario()));
    }

    private static Map<String, Object> groups(SortedMap<String, ReferenceMetrics> groups) {
        Map<String, Object> tree = new TreeMap<>();
        groups.forEach((name, metrics) -> tree.put(name, metrics(metrics)));
        return tree;
    }

    private static Map<String, Object> metrics(ReferenceMetrics metrics) {
        return Map.of(
                "trades", metrics.trades(),
                "expectancy", metrics.expectancy(),
                "profit_factor", metrics.profitFactor(),
                "max_drawdown", metrics.maxDrawdown(),
                "cvar_95", metrics.cvar95(),
                "max_win_streak", metrics.maxWinStreak(),
                "max_loss_streak", metrics.maxLossStreak());
    }
}

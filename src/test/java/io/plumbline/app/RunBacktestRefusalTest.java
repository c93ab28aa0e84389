package io.plumbline.app;

import static io.plumbline.app.Backtests.EXAMPLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.stats.RunResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a user gave that cannot be run, and what the message says. Results in money that cannot be had are refused
/// only if the user asked for them.
class RunBacktestRefusalTest {

    private static final String POUND_SPREAD = "    EURUSD: 0.7";

    @TempDir
    Path folder;

    @Test
    void aMistakeInTheConfigIsNamedByItsPlace() throws Exception {
        Path config = Backtests.example(folder, "ema_fast: 20", "ema_fats: 20");

        String message = refusal(Backtests.request(config, "EURUSD"));

        assertTrue(message.contains("config.yaml, line "), message);
        assertTrue(message.contains("ema_fats"), message);
        assertTrue(message.contains("ema_fast"), message);
    }

    @Test
    void aConfigThatIsNotThereIsNamed() {
        String message = refusal(Backtests.request(folder.resolve("nowhere.yaml"), "EURUSD"));

        assertTrue(message.contains("nowhere.yaml: no such file"), message);
    }

    @Test
    void barsThatAreNotThereAreNamed() {
        SequencedMap<String, Path> files = new LinkedHashMap<>();
        files.put("EURUSD", Backtests.SAMPLES.resolve("EURUSD_M51.csv"));

        String message = refusal(Backtests.request(EXAMPLE, files));

        assertTrue(message.contains("no such file; did you mean"), message);
        assertTrue(message.contains("EURUSD_M15.csv"), message);
    }

    @Test
    void theFirstOfSeveralBadFilesInTheOrderGivenIsNamed() {
        SequencedMap<String, Path> files = new LinkedHashMap<>();
        files.put("EURUSD", Backtests.SAMPLES.resolve("EURUSD_M15.csv"));
        files.put("USDJPY", folder.resolve("second.csv"));
        files.put("GBPUSD", folder.resolve("third.csv"));

        String message = refusal(Backtests.request(EXAMPLE, files));

        assertTrue(message.contains("second.csv"), message);
    }

    @Test
    void anUnknownSymbolSaysHowToAddIt() {
        String message = refusal(Backtests.request(EXAMPLE, Backtests.poundBarsAs("EURXXX")));

        assertTrue(message.startsWith("example.yaml: unknown symbol 'EURXXX'"), message);
        assertTrue(message.contains("instruments: { EURXXX: { pip_size: 0.0001, base: EUR, quote: XXX } }"), message);
    }

    @Test
    void aSymbolWithoutASpreadIsRefusedBeforeItsFileIsRead() {
        SequencedMap<String, Path> files = new LinkedHashMap<>();
        files.put("AUDUSD", folder.resolve("nowhere.csv"));

        String message = refusal(Backtests.request(EXAMPLE, files));

        assertEquals(
                "example.yaml, costs.spread_baseline_pips: no spread for AUDUSD, for which bars were given; add it, "
                        + "such as \"AUDUSD: 1.0\"",
                message);
    }

    @Test
    void withoutAnAccountInTheConfigMissingRatesAreOneWarning() throws Exception {
        // Results of EURGBP are in pounds, and no loaded pair turns them into the usual account's dollars.
        Path config = Backtests.example(folder, POUND_SPREAD, POUND_SPREAD + "\n    EURGBP: 1.0");

        RunResult result = Backtests.run(Backtests.request(config, Backtests.poundBarsAs("EURGBP")))
                .result();

        List<String> ofMoney = result.warnings().stream()
                .filter(warning -> warning.startsWith("No results in money: results of EURGBP are in GBP"))
                .toList();
        assertEquals(1, ofMoney.size(), result.warnings().toString());
        assertTrue(result.scenarios().values().stream()
                .allMatch(metrics -> metrics.account().isEmpty()));
        assertTrue(result.trades().size() > 0);
    }

    @Test
    void withoutAnAccountInTheConfigRatesThatComeTooLateAreOneWarning() throws Exception {
        Path config = Backtests.example(folder, POUND_SPREAD, POUND_SPREAD + "\n    EURGBP: 1.0");
        SequencedMap<String, Path> files = Backtests.poundBarsAs("EURGBP");
        List<String> lines = Files.readAllLines(Backtests.SAMPLES.resolve("GBPUSD_M15.csv"));
        List<String> last = new ArrayList<>(lines.subList(lines.size() - 500, lines.size()));
        last.addFirst(lines.getFirst());
        files.put("GBPUSD", Files.write(folder.resolve("late.csv"), last));

        RunResult result = Backtests.run(Backtests.request(config, files)).result();

        long ofMoney = result.warnings().stream()
                .filter(warning -> warning.startsWith("No results in money: "))
                .count();
        assertEquals(1, ofMoney, result.warnings().toString());
        assertTrue(result.scenarios().values().stream()
                .allMatch(metrics -> metrics.account().isEmpty()));
    }

    @Test
    void withAnAccountInTheConfigMissingRatesAreRefused() throws Exception {
        Path config = Backtests.example(
                folder, "costs:\n", "account: { initial_equity: 10000, currency: JPY, compounding: true }\ncosts:\n");

        String message = refusal(Backtests.request(config, "EURUSD"));

        assertTrue(message.startsWith("config.yaml, account: results of EURUSD are in USD"), message);
        assertTrue(message.contains("load USDJPY too"), message);
    }

    @Test
    void withTheRateLoadedTheAccountIsKeptInItsCurrency() throws Exception {
        Path config = Backtests.example(
                folder, "costs:\n", "account: { initial_equity: 10000, currency: JPY, compounding: true }\ncosts:\n");

        RunResult result =
                Backtests.run(Backtests.request(config, "EURUSD", "USDJPY")).result();

        assertEquals(
                List.of("JPY", "JPY", "JPY"),
                result.scenarios().values().stream()
                        .map(metrics ->
                                metrics.account().orElseThrow().settings().currency())
                        .toList());
    }

    private static String refusal(BacktestRequest request) {
        InputException refusal = assertThrows(InputException.class, () -> Backtests.run(request));
        return String.valueOf(refusal.getMessage());
    }
}

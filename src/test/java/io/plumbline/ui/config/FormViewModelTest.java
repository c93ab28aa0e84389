package io.plumbline.ui.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.config.ConfigKeys;
import io.plumbline.config.ConfigShape;
import io.plumbline.ui.common.InlineJobRunner;
import io.plumbline.ui.config.FormField.Named;
import io.plumbline.ui.config.FormField.Trouble;
import io.plumbline.ui.config.GridModel.Axis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Form and text in step, whichever side is changed.
class FormViewModelTest {

    private static final String S1 = "strategies.params.S1_TREND_EMA_ATR_ADX";

    @TempDir
    private Path home = Path.of("");

    private String example = "";
    private Editor editor = new Editor(home, InlineJobRunner.atOnce());

    @BeforeEach
    void openTheExample() throws IOException {
        example = Files.readString(Path.of("sample-data", "example.yaml"));
        Path file = Files.writeString(home.resolve("example.yaml"), example);
        editor = new Editor(home, InlineJobRunner.atOnce());
        editor.model.open(file);
    }

    @Test
    void hasAFieldForEveryKey() {
        List<String> fields = editor.model.form().sections().stream()
                .flatMap(section -> Stream.concat(
                        Stream.of(section.path()),
                        section.fields().stream().map(field -> field.key().path())))
                .toList();

        List<String> missing = ConfigKeys.all().stream()
                .map(key -> key.path())
                .filter(path -> !path.startsWith("instruments.")
                        && !path.contains(".PARAMETER")
                        && !path.equals("strategies.params"))
                .filter(path -> !fields.contains(path))
                .toList();

        assertEquals(List.of(), missing);
    }

    @Test
    void everyFieldSaysWhatItMeansAndWants() {
        for (FormSection section : editor.model.form().sections()) {
            for (FormField field : section.fields()) {
                assertFalse(field.key().help().isBlank(), field.key().path());
                boolean number = field.key().shape().kind() == ConfigShape.Kind.NUMBER;
                assertTrue(
                        !number || field.wants().contains("number"), field.key().path());
            }
        }
        assertEquals(
                "a whole number of at least 1 · default 20",
                editor.field(S1 + ".ema_fast").wants());
        assertEquals("required", editor.field("universe.timeframe").wants());
    }

    @Test
    void whatIsTypedInTheTextIsInTheForm() {
        assertEquals("20", value(S1 + ".ema_fast"));
        assertEquals(
                List.of("EURUSD", "GBPUSD", "USDJPY"),
                editor.field("universe.symbols").writtenProperty().get().items());
        assertEquals(
                List.of(new Named("EURUSD", "0.7"), new Named("GBPUSD", "0.9"), new Named("USDJPY", "0.8")),
                editor.field("costs.spread_baseline_pips")
                        .writtenProperty()
                        .get()
                        .names());
        assertFalse(editor.field("account.currency").writtenProperty().get().given());

        editor.type(example.replace("ema_fast: 20", "ema_fast: 21") + "account: { currency: EUR }\n");

        assertEquals("21", value(S1 + ".ema_fast"));
        assertEquals("EUR", value("account.currency"));
    }

    @Test
    void aChangeInTheFormLeavesEverythingElseOfTheTextAsItWas() {
        editor.field("risk.r_base").set("0.004");
        assertEquals(example.replace("r_base: 0.002", "r_base: 0.004"), editor.text());

        editor.field("universe.symbols").setItems(List.of("EURUSD", "GBPUSD", "USDJPY", "AUDUSD"));
        editor.field("costs.spread_baseline_pips").setNamed("AUDUSD", "1.1");
        assertEquals(
                example.replace("r_base: 0.002", "r_base: 0.004")
                        .replace("    - USDJPY\n", "    - USDJPY\n    - AUDUSD\n")
                        .replace("    USDJPY: 0.8\n", "    USDJPY: 0.8\n    AUDUSD: 1.1\n"),
                editor.text());
        assertEquals(List.of(), mistakes());
    }

    @Test
    void anEmptiedFieldTakesItsKeyOutOfTheText() {
        editor.field("risk.max_hold_bars").set(" ");

        assertEquals(example.replace("  max_hold_bars: 96\n", ""), editor.text());
        assertFalse(editor.field("risk.max_hold_bars").writtenProperty().get().given());
    }

    @Test
    void aFieldOfABlockThatIsNotThereBringsTheBlock() {
        editor.field("account.initial_equity").set("25000");

        assertEquals(List.of(), mistakes());
        assertEquals("25000", value("account.initial_equity"));
        assertTrue(editor.text().startsWith(example.substring(0, 1000)));
    }

    @Test
    void instrumentsAreWrittenAsBlocks() {
        FormField instruments = editor.field("instruments");
        instruments.setNamed("WHEAT.pip_size", "0.01");
        instruments.setNamed("WHEAT.base", "WHEAT");
        instruments.setNamed("WHEAT.quote", "USD");

        assertEquals(0, editor.model.yaml().readingProperty().get().errors(), editor.text());
        assertTrue(instruments.writtenProperty().get().names().contains(new Named("WHEAT.quote", "USD")));

        instruments.removeNamed("WHEAT");
        assertEquals(List.of(), instruments.writtenProperty().get().names());
    }

    @Test
    void whatIsWrongIsAtItsFieldAndAtTheHeadOfItsSection() {
        editor.field("risk.r_base").set("abc");

        Trouble trouble = editor.field("risk.r_base").troubleProperty().get();
        assertTrue(trouble.error());
        assertTrue(trouble.words().startsWith("found `abc` (text), wanted a number"), trouble.words());
        assertEquals("1 error", section("risk").errorsProperty().get());
        assertEquals("", section("costs").errorsProperty().get());
        assertEquals(
                "1 warning",
                section("strategies.params.S2_MR_ZSCORE_EMA_REGIME")
                        .warningsProperty()
                        .get());
    }

    @Test
    void aGridIsAReadyOneOrParametersWithTheirValues() {
        GridModel grid = new GridModel(editor.field("tuning.grid"));
        assertEquals("medium", grid.choice());

        grid.choose("large");
        assertTrue(editor.text().contains("tuning:\n  grid: large\n"), editor.text());

        grid.choose(GridModel.OWN);
        assertEquals(List.of(new Axis("ema_fast", "20, 40")), grid.axes());
        assertEquals(List.of(), mistakes());
        grid.set("ema_fast", "10, 15 20");
        grid.add("k_sl");
        grid.set("k_sl", "1.5 to 3 by 0.5");
        assertEquals(List.of(new Axis("ema_fast", "10, 15, 20"), new Axis("k_sl", "1.5 to 3 by 0.5")), grid.axes());
        assertEquals(GridModel.OWN, grid.choice());
        assertFalse(grid.left().contains("k_sl"));
        assertTrue(grid.left().contains("k_tp"));
        assertEquals(List.of(), mistakes());

        grid.set("k_sl", "1.5, wide");
        assertTrue(editor.field("tuning.grid").troubleProperty().get().error());
        grid.remove("k_sl");
        grid.remove("ema_fast");
        assertEquals("medium", grid.choice());
        assertEquals(List.of(), mistakes());
    }

    private List<String> mistakes() {
        return editor.model.yaml().readingProperty().get().findings().stream()
                .filter(Finding::error)
                .map(Finding::listed)
                .toList();
    }

    @Test
    void theParametersOfAGridAreThoseOfItsStrategy() {
        GridModel grid = new GridModel(editor.field("tuning.grid"));
        editor.field("tuning.strategy").set("S2_MR_ZSCORE_EMA_REGIME");

        assertTrue(grid.left().contains("z_entry"), () -> grid.left().toString());
        assertFalse(grid.left().contains("ema_fast"));
    }

    @Test
    void aTextThatIsNoYamlStaysAsItIs() {
        String broken = example.replace("  symbols:", "  symbols: [");
        editor.type(broken);

        editor.field("risk.r_base").set("0.004");

        assertEquals(broken, editor.text());
        assertTrue(
                editor.model.yaml().refusalProperty().get().startsWith("The YAML stays as it is: line "),
                editor.model.yaml().refusalProperty().get());
        editor.type(example);
        assertEquals("", editor.model.yaml().refusalProperty().get());
    }

    @Test
    void strategiesThatTradeAreOpenAndSaySo() {
        FormSection first = section(S1);
        assertEquals("trades", first.stateProperty().get());
        assertTrue(first.openProperty().get());

        editor.field("strategies.enabled").setItems(List.of("S2_MR_ZSCORE_EMA_REGIME"));

        assertEquals("off", first.stateProperty().get());
        assertEquals(
                "trades",
                section("strategies.params.S2_MR_ZSCORE_EMA_REGIME")
                        .stateProperty()
                        .get());
    }

    @Test
    void theFilterOpensWhatItFindsAndClosesItAgain() {
        assertFalse(section("montecarlo").openProperty().get());

        editor.model.form().filterProperty().set("noise spread");

        assertTrue(section("montecarlo").openProperty().get());
        assertTrue(editor.field("montecarlo.mc2.spread_noise_range")
                .foundProperty()
                .get());
        assertFalse(editor.field("montecarlo.mc2.n_sims").foundProperty().get());
        assertFalse(section("risk").foundProperty().get());

        editor.model.form().filterProperty().set("");
        assertFalse(section("montecarlo").openProperty().get());
        assertTrue(section("risk").foundProperty().get());
    }

    private FormSection section(String path) {
        return editor.model.form().sections().stream()
                .filter(section -> section.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private String value(String path) {
        return editor.field(path).writtenProperty().get().value();
    }
}

package io.plumbline.ui.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.app.BacktestRequest;
import io.plumbline.app.BacktestSetup;
import io.plumbline.app.InputException;
import io.plumbline.app.TuneRequest;
import io.plumbline.app.Tunings;
import io.plumbline.core.Scenario;
import io.plumbline.tuning.Axis;
import io.plumbline.tuning.Constraint;
import io.plumbline.tuning.GridPreset;
import io.plumbline.tuning.Objective;
import io.plumbline.ui.backtest.FieldNote;
import io.plumbline.ui.backtest.Screens;
import io.plumbline.ui.backtest.SetupViewModel;
import io.plumbline.ui.common.InlineJobRunner;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// Every field of the form, right and wrong, over the sample.
class SearchFormViewModelTest {

    private static final String S1 = "S1_TREND_EMA_ATR_ADX";
    private static final String S3 = "S3_BREAKOUT_ATR_REGIME_EMA200";

    private final SetupViewModel inputs = Screens.setup(BacktestSetup.of(BacktestRequest.of(
            Path.of("sample-data/example.yaml"), Map.of("EURUSD", Path.of("sample-data/EURUSD_M15.csv")))));
    private final SearchFormViewModel form = new SearchFormViewModel(
            inputs, InlineJobRunner.atOnce(), request -> _ -> new Tunings.Size(1152, 576, 50_108), 2);

    private AxisRow row(String parameter) {
        return form.grid().rows().stream()
                .filter(row -> row.parameterProperty().get().equals(parameter))
                .findFirst()
                .orElseThrow();
    }

    private TuneRequest request() {
        return form.request()
                .orElseThrow(() -> new AssertionError(form.obstacleProperty().get()));
    }

    private String obstacle() {
        return form.obstacleProperty().get();
    }

    @Test
    void beginsWithTheMediumGridOfTheEnabledStrategy() {
        assertEquals(S1, form.strategyProperty().get());
        assertEquals("", obstacle());
        TuneRequest request = request();
        assertEquals(GridPreset.MEDIUM, request.preset());
        assertEquals(List.of(), request.axes());
        assertEquals(Scenario.B, request.tuneScenario());
        assertEquals(Objective.SCORE, request.objective());
        assertEquals(OptionalInt.empty(), request.limitBars());
        assertTrue(request.twoStage());
        assertTrue(
                form.sizeProperty().get().words().startsWith("1,152 combinations, 576 of them different · 50,108 bars"),
                form.sizeProperty().get().words());
    }

    @Test
    void aChangedRowMakesTheGridTheUsersOwn() {
        row("k_sl").valuesProperty().set("1:2:0.5");

        assertEquals(3, form.grid().presetProperty().get());
        assertEquals("3", row("k_sl").countProperty().get());
        assertTrue(request().axes().contains(Axis.of("k_sl", 1, 1.5, 2)));

        form.grid().presetProperty().set(0);
        assertEquals("2, 2.5", row("k_sl").valuesProperty().get());
        assertEquals(List.of(), request().axes());
    }

    @Test
    void mistakesAreSaidAtTheirRow() {
        Map<String, String> mistakes = Map.of(
                "", "Say which values to try, such as 1.5, 2, 2.5 or 10:30:5",
                "2, much", "k_sl 'much'; wanted a number",
                "2, 2", "k_sl: a value twice; wanted each once",
                "3:1:0.5", "k_sl from 3.0 to 1.0 by 0.5; wanted steps that lead there",
                "0:1:0.0000001", "k_sl has over 1000000 values; wanted a larger step",
                "0:1:0", "k_sl from 0.0 to 1.0 by 0.0; wanted steps that lead there");
        mistakes.forEach((typed, words) -> {
            row("k_sl").valuesProperty().set(typed);
            assertEquals(FieldNote.bad(words), row("k_sl").noteProperty().get());
            assertEquals(words, obstacle());
            assertTrue(form.request().isEmpty());
        });
        row("k_sl").valuesProperty().set("2");
        row("ema_fast").valuesProperty().set("10.5");
        assertEquals("ema_fast 10.5; wanted a whole number", obstacle());
        row("ema_fast").valuesProperty().set("none");
        assertEquals("ema_fast cannot be none; wanted a number", obstacle());
    }

    @Test
    void parametersAreAddedAndRemoved() {
        form.grid().addRow();
        AxisRow added = form.grid().rows().getLast();
        assertEquals("adx_period", added.parameterProperty().get());
        assertEquals("14", added.valuesProperty().get());
        assertEquals("14 in the config", form.grid().configWords("adx_period"));

        added.parameterProperty().set("k_sl");
        assertEquals("k_sl is there twice; once is enough", obstacle());
        added.parameterProperty().set("k_stop");
        assertTrue(obstacle().startsWith(S1 + " has no parameter 'k_stop'"), obstacle());
        form.grid().remove(added);
        assertEquals("", obstacle());

        List.copyOf(form.grid().rows()).forEach(form.grid()::remove);
        assertEquals("Add a parameter to vary", obstacle());
    }

    @Test
    void constraintsAreReadAndChecked() {
        form.grid().constraintsProperty().set("ema_fast < ema_slow, k_tp >= 1.5");
        assertEquals(
                List.of(Constraint.parse("ema_fast < ema_slow"), Constraint.parse("k_tp >= 1.5")),
                request().constraints());

        form.grid().constraintsProperty().set("ema_fast < ema_slo");
        assertTrue(obstacle().contains("ema_slo is not among the axes"), obstacle());
        form.grid().constraintsProperty().set("fast");
        assertEquals("'fast'; wanted a comparison such as ema_fast < ema_slow", obstacle());
    }

    @Test
    void aMillionTimesTooLargeAGridIsRefusedBeforeAnythingStarts() {
        row("k_sl").valuesProperty().set("1:100:0.001");
        row("k_tp").valuesProperty().set("1:100:0.001");

        assertEquals("Over 10,000,000 combinations; wanted fewer values or fewer parameters", obstacle());
    }

    @Test
    void anotherStrategyBringsItsOwnGrid() {
        form.strategyProperty().set(S3);

        assertEquals(
                "breakout_window",
                form.grid().rows().getFirst().parameterProperty().get());
        assertEquals(S3, request().strategy());
        assertEquals(
                FieldNote.doubt("Not enabled in the config. It is searched with the parameters it has there."),
                form.strategyNoteProperty().get());
    }

    @Test
    void countsMustBeWholeNumbers() {
        form.topKProperty().set("ten");
        assertEquals("Found \"ten\"; wanted a whole number of at least 1, such as 10", obstacle());
        form.topKProperty().set("1,000");
        form.limitBarsProperty().set("0");
        assertTrue(obstacle().startsWith("Found \"0\""), obstacle());
        form.limitBarsProperty().set("20,000");
        assertEquals(1000, request().topK());
        assertEquals(OptionalInt.of(20_000), request().limitBars());
    }

    @Test
    void thePlanSaysWhatIsDone() {
        assertEquals(
                "All combinations under B, then the best 10 of them under A, B and C",
                form.planProperty().get());

        form.stagesProperty().set(1);
        form.scenarioProperty().set(0);

        assertEquals(
                "All combinations under A, B and C, ranked by what they earn under A",
                form.planProperty().get());
    }

    @Test
    void saysWhatIsMissingFirst() {
        inputs.configProperty().set("");
        assertEquals("Choose a config file", obstacle());
        inputs.configProperty().set("sample-data/example.yaml");
        inputs.remove(inputs.rows().getFirst());
        assertEquals("Add bars for each symbol to run", obstacle());
    }

    @Test
    void whatTheSearchItselfRefusesIsSaidBeforeItStarts() {
        SearchFormViewModel refused = new SearchFormViewModel(
                inputs,
                InlineJobRunner.atOnce(),
                request -> _ -> {
                    throw new InputException("The grid cannot be searched: too wide");
                },
                2);

        assertEquals(
                FieldNote.bad("The grid cannot be searched: too wide"),
                refused.sizeProperty().get());
        assertEquals(
                "The grid cannot be searched: too wide",
                refused.obstacleProperty().get());
    }
}

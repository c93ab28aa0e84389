package io.plumbline.ui.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.app.WhatIf.Knob;
import io.plumbline.ui.common.InlineJobRunner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhatIfViewModelTest {

    @TempDir
    private Path home = Path.of("");

    private String example = "";
    private Editor editor = new Editor(home, InlineJobRunner.atOnce());
    private WhatIfViewModel model = editor.model.whatIf();

    @BeforeEach
    void openTheExample() throws Exception {
        example = Files.readString(Path.of("sample-data", "example.yaml"));
        begin();
        editor.dialogs.toOpen = List.of(Path.of("sample-data", "EURUSD_M15.csv"));
        model.shownProperty().set(true);
        assertEquals("Choose a dataset to look at.", model.wordsProperty().get());
        model.bars().chooseFile();
    }

    private void begin() {
        editor = new Editor(home, InlineJobRunner.atOnce());
        editor.model.document().begin(example, "example.yaml");
        model = editor.model.whatIf();
    }

    @Test
    void showsWhatTheConfigEarnsAsItIs() {
        assertEquals("", model.wordsProperty().get());
        assertEquals(1, model.pictureProperty().get().curves().size());
        assertEquals("", model.changeWords());
        assertEquals("1 setting tried on this data", model.triedWords());
        assertEquals(new KnobRange(5, 80, 1, 20), model.rangeProperty().get());
    }

    @Test
    void theCurveFollowsTheSliderAndEachSettingIsCountedOnce() {
        double before = lastPips();

        model.valueProperty().set(27.3);
        assertEquals("ema_fast  20 → 27", model.changeWords());
        assertEquals(2, model.pictureProperty().get().curves().size());
        assertTrue(lastPips() != before);
        assertEquals("2 settings tried on this data", model.triedWords());

        model.valueProperty().set(26.8);
        assertEquals("2 settings tried on this data", model.triedWords());
        model.valueProperty().set(31);
        assertEquals("3 settings tried on this data", model.triedWords());

        model.drop();
        assertEquals("", model.changeWords());
        assertEquals(before, lastPips());
    }

    @Test
    void theCountOutlivesTheSession() {
        model.valueProperty().set(27);

        begin();
        model.shownProperty().set(true);
        editor.dialogs.toOpen = List.of(Path.of("sample-data", "EURUSD_M15.csv"));
        model.bars().chooseFile();

        assertEquals("2 settings tried on this data", model.triedWords());
    }

    @Test
    void whatIsKeptIsInTheConfig() {
        model.valueProperty().set(27);

        model.keep();

        assertEquals(example.replace("ema_fast: 20", "ema_fast: 27"), editor.text());
        assertEquals("", model.changeWords());
        assertEquals(27.0, model.rangeProperty().get().at());
        assertEquals(1, model.pictureProperty().get().curves().size());
    }

    @Test
    void followsTheTextAndSaysWhenItIsWrong() {
        editor.type(example.replace("ema_fast: 20", "ema_fast: many"));
        assertEquals(
                "The config has mistakes; mend them to see what it would earn.",
                model.wordsProperty().get());

        editor.type(example.replace("k_sl: 2.5", "k_sl: 3.5"));
        assertEquals("", model.wordsProperty().get());
        assertEquals("2 settings tried on this data", model.triedWords());

        Knob stop = model.knobsProperty().get().stream()
                .filter(knob -> knob.parameter().equals("k_sl"))
                .findFirst()
                .orElseThrow();
        model.knobProperty().set(Optional.of(stop));
        assertEquals(3.5, model.valueProperty().get());
        model.valueProperty().set(4.1234);
        assertEquals("k_sl  3.5 → 4.1", model.changeWords());
    }

    private double lastPips() {
        double[] pips =
                model.pictureProperty().get().now().orElseThrow().equity().value();
        return pips[pips.length - 1];
    }
}

package io.plumbline.ui.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.config.ConfigCompletion.Proposal;
import io.plumbline.ui.common.FxJobRunner;
import io.plumbline.ui.common.ScreenActions;
import io.plumbline.ui.common.View;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The config editor as its user meets it: typing in the text, filling in the form, finding, completing, undoing.
class ConfigScreenTest {

    private static final Executor WORKERS =
            work -> Thread.ofPlatform().daemon().name("config-test").start(work);
    private static final int SECONDS = 30;
    private static final String FAST = "#field-strategies-params-S1_TREND_EMA_ATR_ADX-ema_fast";

    private final FxRobot robot = new FxRobot();

    @TempDir
    private Path home = Path.of("");

    private String example = "";

    @BeforeEach
    void readTheExample() throws Exception {
        FxToolkit.registerPrimaryStage();
        example = Files.readString(Path.of("sample-data", "example.yaml"));
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        FxToolkit.cleanupStages();
    }

    private Editor open() throws Exception {
        Path file = Files.writeString(home.resolve("example.yaml"), example);
        Stage stage = FxToolkit.registerStage(Stage::new);
        Editor[] made = new Editor[1];
        fx(() -> {
            Editor editor = new Editor(home, new FxJobRunner(WORKERS));
            editor.model.addUse("Backtest with this", _ -> {});
            made[0] = editor;
            ConfigControllers controllers = new ConfigControllers(editor.model, editor.runs);
            View.Loaded loaded = View.CONFIG.load(type -> controllers.make(type).orElseThrow());
            Scene scene = new Scene(loaded.root(), 1500, 900);
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            ScreenActions actions = loaded.actions();
            actions.shown();
            editor.model.open(file);
        });
        Editor editor = made[0];
        until(() -> editor.model.yaml().readingProperty().get().text().equals(example)
                && text().getText().equals(example));
        return editor;
    }

    @Test
    void aMistakeIsUnderlinedWhereItIsAndListed() throws Exception {
        Editor editor = open();
        int at = example.indexOf("0.002");

        fx(() -> text().replaceText(at, at + 5, "abc"));
        until(() -> editor.model.yaml().readingProperty().get().errors() == 1);

        assertEquals(List.of("yaml-error", "yaml-string"), classes(at));
        assertEquals(List.of("yaml-error", "yaml-string"), classes(at + 2));
        assertFalse(classes(at + 3).contains("yaml-error"));
        assertEquals(List.of("yaml-key"), classes(example.indexOf("r_base")));
        ListView<Finding> problems = problems();
        Finding error =
                problems.getItems().stream().filter(Finding::error).findFirst().orElseThrow();
        assertTrue(error.words().startsWith("found `abc` (text), wanted a number"));
        String verdict = robot.lookup("#verdict").queryLabeled().getText();
        assertTrue(verdict.startsWith("1 error, "), verdict);
        int line = error.line();
        Label number = WaitForAsyncUtils.asyncFx(() -> (Label) text().getParagraphGraphic(line - 1))
                .get(SECONDS, TimeUnit.SECONDS);
        assertEquals(Integer.toString(line), number.getText());
        assertTrue(number.getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("error")));

        fx(() -> text().moveTo(0));
        fx(() -> {
            problems.getSelectionModel().select(error);
            editor.model.yaml().goTo(error);
        });
        assertEquals(at, text().getCaretPosition());
        assertTrue(text().isFocused());
    }

    @Test
    void typingInTheTextIsInTheFormAndTheOtherWayRoundAndUndoneAsOne() throws Exception {
        Editor editor = open();
        int at = example.indexOf("ema_fast: 20") + "ema_fast: 2".length();
        fx(() -> {
            text().requestFocus();
            text().moveTo(at);
        });
        robot.type(KeyCode.DIGIT1);
        until(() -> field(FAST).getText().equals("210"));
        String typed = editor.text();
        assertTrue(typed.contains("ema_fast: 210\n"));

        fx(() -> {
            field("#field-strategies-params-S1_TREND_EMA_ATR_ADX-ema_slow").requestFocus();
            field("#field-strategies-params-S1_TREND_EMA_ATR_ADX-ema_slow").setText("300");
        });
        until(() -> text().getText().contains("ema_slow: 300\n"));
        assertEquals(typed.replace("ema_slow: 50", "ema_slow: 300"), editor.text());
        until(() -> editor.model.yaml().readingProperty().get().errors() == 0);

        robot.press(KeyCode.SHORTCUT, KeyCode.Z).release(KeyCode.Z, KeyCode.SHORTCUT);
        until(() -> editor.text().equals(typed));
        until(() -> field("#field-strategies-params-S1_TREND_EMA_ATR_ADX-ema_slow")
                .getText()
                .equals("50"));
        robot.press(KeyCode.SHORTCUT, KeyCode.Z).release(KeyCode.Z, KeyCode.SHORTCUT);
        until(() -> editor.text().equals(example) && field(FAST).getText().equals("20"));
        robot.press(KeyCode.SHORTCUT, KeyCode.Y).release(KeyCode.Y, KeyCode.SHORTCUT);
        until(() -> editor.text().equals(typed));
    }

    @Test
    void proposesKeysAndValuesAndPutsThemIn() throws Exception {
        Editor editor = open();
        int end = example.indexOf("account: {") - 2;
        fx(() -> {
            text().replaceText(end, example.length(), "acc");
            text().requestFocus();
            text().moveTo(end + 3);
            text().requestFollowCaret();
        });
        robot.press(KeyCode.CONTROL, KeyCode.SPACE).release(KeyCode.SPACE, KeyCode.CONTROL);
        until(() -> robot.lookup("#completions").tryQuery().isPresent());
        ListView<?> proposals = robot.lookup("#completions").query();
        assertEquals("account", ((Proposal) proposals.getItems().getFirst()).label());
        robot.type(KeyCode.ENTER);
        until(() -> editor.text().substring(end).startsWith("account:"));

        int frame = editor.text().indexOf("timeframe: M15") + "timeframe: ".length();
        fx(() -> {
            text().replaceText(frame, frame + 3, "H");
            text().moveTo(frame + 1);
            text().requestFollowCaret();
        });
        robot.press(KeyCode.CONTROL, KeyCode.SPACE).release(KeyCode.SPACE, KeyCode.CONTROL);
        until(() -> robot.lookup("#completions").tryQuery().isPresent());
        robot.type(KeyCode.DOWN).type(KeyCode.TAB);
        until(() -> editor.text().contains("timeframe: H2\n"));
    }

    @Test
    void findsInTheText() throws Exception {
        open();
        robot.press(KeyCode.SHORTCUT, KeyCode.F).release(KeyCode.F, KeyCode.SHORTCUT);
        until(() -> field("#search").isFocused());
        robot.write("k_sl").type(KeyCode.ENTER);
        until(() -> text().getSelectedText().equals("k_sl"));
        assertEquals("1 of 3", robot.lookup("#searchWords").queryLabeled().getText());
        assertTrue(classes(example.indexOf("k_sl")).contains("yaml-found"));
        robot.type(KeyCode.ENTER);
        until(() -> robot.lookup("#searchWords").queryLabeled().getText().equals("2 of 3"));
        robot.press(KeyCode.SHIFT, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.SHIFT);
        until(() -> robot.lookup("#searchWords").queryLabeled().getText().equals("1 of 3"));
        robot.type(KeyCode.ESCAPE);
        until(() -> text().isFocused());
        assertFalse(classes(example.indexOf("k_sl")).contains("yaml-found"));
    }

    @Test
    void showsHowTheTextDiffersFromTheSavedFile() throws Exception {
        Editor editor = open();
        fx(() -> editor.type(example.replace("r_base: 0.002", "r_base: 0.004")));
        fx(() -> editor.model.differences().showSaved());
        until(() -> editor.model.differences().linesProperty().get().size() > 3);

        assertEquals(
                List.of(List.of("Key", "Saved file", "This config"), List.of("risk.r_base", "0.002", "0.004")),
                editor.model.differences().keysSheet().plain());
        assertFalse(text().getScene().getRoot().lookup("#split").isVisible());

        robot.clickOn("#takeButton");
        until(() -> editor.text().equals(example));
        assertTrue(text().getScene().getRoot().lookup("#split").isVisible());
    }

    @Test
    void everySectionOpens() throws Exception {
        Editor editor = open();
        for (FormSection section : editor.model.form().sections()) {
            fx(() -> section.openProperty().set(true));
        }

        long fields = editor.model.form().sections().stream()
                .flatMap(section -> section.fields().stream())
                .filter(FormField::isLeaf)
                .count();
        assertEquals(fields, robot.lookup(".form-field").queryAll().size());
        ButtonBase head = robot.lookup("#section-risk").query();
        fx(head::fire);
        assertFalse(editor.model.form().sections().stream()
                .filter(section -> section.path().equals("risk"))
                .anyMatch(section -> section.openProperty().get()));
        assertTrue(robot.lookup(".form-trouble").queryAll().stream()
                .map(Labeled.class::cast)
                .anyMatch(label -> label.getText().startsWith("has no effect; the key that works is")));
    }

    private CodeArea text() {
        return robot.lookup("#yamlText").query();
    }

    private TextField field(String selector) {
        return robot.lookup(selector).query();
    }

    private ListView<Finding> problems() {
        return robot.lookup("#problems").query();
    }

    private List<String> classes(int offset) throws Exception {
        Collection<String> classes =
                WaitForAsyncUtils.asyncFx(() -> text().getStyleOfChar(offset)).get(SECONDS, TimeUnit.SECONDS);
        return classes.stream().sorted().toList();
    }

    private static void fx(Runnable work) throws Exception {
        WaitForAsyncUtils.asyncFx(work).get(SECONDS, TimeUnit.SECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(
                SECONDS,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(condition).get(SECONDS, TimeUnit.SECONDS));
        WaitForAsyncUtils.waitForFxEvents();
    }
}

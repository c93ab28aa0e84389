package io.plumbline.ui.config;

import atlantafx.base.theme.PrimerLight;
import io.plumbline.core.Timeframe;
import io.plumbline.testing.FxHeartbeat;
import io.plumbline.testing.RandomBars;
import io.plumbline.ui.common.FxJobRunner;
import io.plumbline.ui.common.View;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// How long it takes from a keystroke in a config of 2,000 lines until its mistakes are marked in the text, listed
/// and at the fields of the form, and how long the window's thread pauses at most.
///
/// See `docs/PERFORMANCE.md` for the command.
public final class KeystrokeFigures {

    private static final int LINES = 2_000;
    private static final int WARM_UP = 60;
    private static final int KEYSTROKES = 200;
    private static final int SECONDS = 60;
    /// Too few for the walk-forward split, so that there is something to warn of.
    private static final int BARS = 300;

    private KeystrokeFigures() {}

    static void main() throws Exception {
        FxToolkit.registerPrimaryStage();
        Stage stage = FxToolkit.registerStage(Stage::new);
        Path home = Files.createTempDirectory("keystrokes");
        String text = longConfig();
        ExecutorService workers = Executors.newCachedThreadPool();
        Editor[] made = new Editor[1];
        onFx(() -> {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            Editor editor = new Editor(home, new FxJobRunner(workers));
            made[0] = editor;
            ConfigControllers controllers = new ConfigControllers(editor.model, editor.runs);
            Scene scene = new Scene(
                    View.CONFIG
                            .load(type -> controllers.make(type).orElseThrow())
                            .root(),
                    1500,
                    900);
            scene.getStylesheets().addAll("/css/base.css", "/css/workstation.css", "/css/config.css");
            stage.setScene(scene);
            stage.show();
            editor.model.document().begin(text, "long.yaml");
            editor.library.with("EURUSD_M15", "EURUSD", Timeframe.M15, RandomBars.of(1, BARS));
            editor.model.lookAround();
        });
        Editor editor = made[0];
        CodeArea area = (CodeArea) stage.getScene().getRoot().lookup("#yamlText");
        await(editor, text);
        System.out.printf(
                "%,d lines, %s%n",
                text.lines().count(),
                editor.model.yaml().readingProperty().get().verdict());
        int at = text.indexOf("ema_fast: 20") + "ema_fast: 2".length();
        onFx(() -> {
            area.moveTo(at);
            area.requestFollowCaret();
        });
        double[] millis = new double[KEYSTROKES];
        try (FxHeartbeat heart = FxHeartbeat.start()) {
            for (int key = -WARM_UP; key < KEYSTROKES; key++) {
                // A digit, a letter that makes it wrong, and back again.
                String next = key % 2 == 0 ? "x" : "";
                long began = System.nanoTime();
                onFx(() -> area.replaceText(at, at + 1 - next.length(), next));
                await(editor, area.getText());
                if (key >= 0) {
                    millis[key] = (System.nanoTime() - began) / 1e6;
                }
            }
            heart.settle();
            Arrays.sort(millis);
            System.out.printf(
                    "keystroke to markers: median %.0f ms, 95 of 100 within %.0f ms, longest %.0f ms%n",
                    millis[KEYSTROKES / 2], millis[KEYSTROKES * 95 / 100], millis[KEYSTROKES - 1]);
            System.out.printf("longest pause of the window's thread %d ms%n", heart.longestPauseMillis());
        }
        System.exit(0);
    }

    /// The example with so many instruments of its own that it is long.
    private static String longConfig() throws Exception {
        StringBuilder text = new StringBuilder(Files.readString(Path.of("sample-data", "example.yaml")));
        text.append("\ninstruments:\n");
        for (int symbol = 0; text.chars().filter(c -> c == '\n').count() < LINES; symbol++) {
            text.append("  # Made number ")
                    .append(symbol)
                    .append("\n  MADE")
                    .append(symbol)
                    .append(":\n    pip_size: 0.01   # a cent\n    base: MADE\n    quote: USD\n");
        }
        return text.toString();
    }

    private static void await(Editor editor, String text) throws Exception {
        while (!WaitForAsyncUtils.asyncFx(
                        () -> editor.model.yaml().readingProperty().get().text().equals(text))
                .get(SECONDS, TimeUnit.SECONDS)) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
    }

    private static void onFx(Runnable work) throws Exception {
        WaitForAsyncUtils.asyncFx(work).get(SECONDS, TimeUnit.SECONDS);
    }
}

package io.plumbline.ui;

import io.plumbline.app.BacktestRequest;
import io.plumbline.app.Sample;
import io.plumbline.testing.FxHeartbeat;
import io.plumbline.ui.chart.Chart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.util.Subscription;
import org.testfx.util.WaitForAsyncUtils;

/// How long it takes in the real window from moving the slider of "what if" until the equity of scenario B that
/// belongs to it is on the picture, over the 50,000 bars of the sample, and how long the window's thread pauses.
///
/// With `quantum.multithreaded=false` a pulse of JavaFX ends when its picture is rendered, and the time is taken
/// after that pulse. The waiting for the next pulse, up to 17 ms, is part of it as it is for a user. See
/// `docs/PERFORMANCE.md` for the command.
public final class SliderFigures {

    private static final int COLD = 10;
    private static final int WARM_UP = 100;
    private static final int MOVES = 300;
    private static final int SECONDS = 60;
    private static final int PULSE_NANOS = 16_666_667;

    private final TestWindow window;

    private SliderFigures(TestWindow window) {
        this.window = window;
    }

    static void main() throws Exception {
        BacktestRequest sample = Sample.in(Path.of("sample-data")).orElseThrow();
        try (TestWindow window = TestWindow.filledIn(Files.createTempDirectory("slider"), sample)) {
            new SliderFigures(window).measure();
        }
        System.exit(0);
    }

    private void measure() throws Exception {
        press("#go-backtest");
        until(() -> !window.node("#editButton").isDisabled());
        try (FxHeartbeat heart = FxHeartbeat.start()) {
            long began = System.nanoTime();
            press("#editButton");
            until(() -> window.isVisible("#yamlText"));
            System.out.printf("cold: editor opened %.0f ms%n", since(began));
            report(heart);
        }
        try (FxHeartbeat heart = FxHeartbeat.start()) {
            long began = System.nanoTime();
            press("#whatIfButton");
            until(() -> window.isVisible("#sources") && !bars().getItems().isEmpty());
            System.out.printf("cold: strip opened and bars offered %.0f ms", since(began));
            long chosen = System.nanoTime();
            TestWindow.onFx(() -> bars().getSelectionModel().select(0));
            until(() -> !curve().curvesProperty().get().isEmpty());
            System.out.printf(", bars of %s read and drawn %.0f ms%n", bars().getValue(), since(chosen));
            moves("cold, the first moves of the slider", COLD);
            report(heart);
        }
        moves("warming up", WARM_UP);
        try (FxHeartbeat heart = FxHeartbeat.start()) {
            moves("a setting for the first time or again", MOVES);
            report(heart);
        }
        choose("k_sl");
        moves("warming up", COLD);
        moves("a stop, which changes no decision", MOVES);
        try (FxHeartbeat heart = FxHeartbeat.start()) {
            drag();
            report(heart);
        }
        System.out.println(((Labeled) window.node("#tried")).getText());
    }

    /// Moves the slider from place to place, each once the one before is on the picture.
    private void moves(String what, int count) throws Exception {
        double[] millis = new double[count];
        Slider slider = slider();
        double step = slider.getBlockIncrement();
        int places = (int) Math.round((slider.getMax() - slider.getMin()) / step) - 1;
        for (int move = 0; move < count; move++) {
            // All over the range, so that what is drawn differs much.
            double value = slider.getMin() + step * (1 + (move * 37L) % places);
            millis[move] = move(slider, value);
            // At another time of the pulse with each move, as a hand is.
            TimeUnit.NANOSECONDS.sleep(move * 1_618_034L % PULSE_NANOS);
        }
        Arrays.sort(millis);
        System.out.printf(
                "%s: median %.1f ms, 95 of 100 within %.1f ms, longest %.1f ms of %d%n",
                what, millis[count / 2], millis[count * 95 / 100], millis[count - 1], count);
    }

    private double move(Slider slider, double value) throws Exception {
        Chart chart = curve();
        CountDownLatch drawn = new CountDownLatch(1);
        long[] nanos = new long[2];
        Platform.runLater(() -> {
            boolean[] redrawn = {false};
            Subscription follow = chart.curvesProperty().subscribe((_, _) -> redrawn[0] = true);
            Runnable[] laidOut = new Runnable[1];
            laidOut[0] = () -> {
                if (redrawn[0]) {
                    follow.unsubscribe();
                    chart.getScene().removePostLayoutPulseListener(laidOut[0]);
                    // After the pulse, which renders what was laid out.
                    Platform.runLater(() -> {
                        nanos[1] = System.nanoTime();
                        drawn.countDown();
                    });
                }
            };
            chart.getScene().addPostLayoutPulseListener(laidOut[0]);
            nanos[0] = System.nanoTime();
            slider.setValue(value);
        });
        if (!drawn.await(SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("nothing was drawn for " + value);
        }
        return (nanos[1] - nanos[0]) / 1e6;
    }

    /// Drags the slider through its range as a hand does, a little further every eight milliseconds, whether or not
    /// the picture has come along.
    private void drag() throws Exception {
        Slider slider = slider();
        int[] pictures = {0};
        TestWindow.onFx(() -> curve().curvesProperty().subscribe((_, _) -> pictures[0]++));
        long began = System.nanoTime();
        int steps = 250;
        for (int step = 1; step <= steps; step++) {
            double value = slider.getMin() + (slider.getMax() - slider.getMin()) * step / steps;
            Platform.runLater(() -> slider.setValue(value));
            TimeUnit.MILLISECONDS.sleep(8);
        }
        double took = since(began);
        double last = move(slider, slider.getMin() + slider.getBlockIncrement());
        System.out.printf(
                "dragged for %.1f s in %d steps: %.0f pictures a second; the one after the last step in %.1f ms%n",
                took / 1000, steps, pictures[0] / took * 1000, last);
    }

    private void choose(String parameter) throws Exception {
        TestWindow.onFx(() -> {
            ComboBox<?> knobs = (ComboBox<?>) window.node("#knobs");
            for (int i = 0; i < knobs.getItems().size(); i++) {
                if (String.valueOf(knobs.getItems().get(i)).startsWith(parameter)) {
                    knobs.getSelectionModel().select(i);
                    return;
                }
            }
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Slider slider() {
        return (Slider) window.node("#slider");
    }

    private Chart curve() {
        return (Chart) window.node("#equity");
    }

    private ComboBox<?> bars() {
        return (ComboBox<?>) window.node("#sources");
    }

    private void press(String button) throws Exception {
        TestWindow.onFx(() -> ((ButtonBase) window.node(button)).fire());
    }

    private static void report(FxHeartbeat heart) throws InterruptedException {
        heart.settle();
        System.out.printf("    longest pause of the window's thread %d ms%n", heart.longestPauseMillis());
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        long latest = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (!WaitForAsyncUtils.asyncFx(condition).get(SECONDS, TimeUnit.SECONDS)) {
            if (System.nanoTime() > latest) {
                throw new IllegalStateException("waited in vain for " + SECONDS + " s");
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    private static double since(long nanos) {
        return (System.nanoTime() - nanos) / 1e6;
    }
}

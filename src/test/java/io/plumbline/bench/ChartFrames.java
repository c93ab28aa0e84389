package io.plumbline.bench;

import atlantafx.base.theme.PrimerDark;
import com.sun.management.OperatingSystemMXBean;
import io.plumbline.core.Instrument;
import io.plumbline.testing.RandomBars;
import io.plumbline.ui.chart.AxisChart;
import io.plumbline.ui.chart.CandleChart;
import io.plumbline.ui.chart.CandleView;
import io.plumbline.ui.chart.Candles;
import io.plumbline.ui.chart.Chart;
import io.plumbline.ui.chart.Curve;
import io.plumbline.ui.chart.Range;
import io.plumbline.ui.chart.ZoomModel;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// How long a chart takes from one frame to the next while it is zoomed and panned, drawn by the processor alone.
///
/// With `quantum.multithreaded=false` the frame's layout, drawing and rendering run one after another on one
/// thread,
/// and with `javafx.animation.fullspeed=true` the next frame begins when the last one is done, so that the time
/// between two frames is all the work of one. The processor time of the whole program is printed too: on a busy
/// machine
/// it says more than the clock. Run it after `mvn test-compile`, from the project's folder:
///
/// ```
/// mvn -q dependency:build-classpath -Dmdep.outputFile=target/test.classpath -Dmdep.includeScope=test
/// java -Xmx1g -Dglass.platform=Monocle -Dmonocle.platform=Headless -Dheadless.geometry=1600x1000-32 \
///     -Dprism.order=sw -Dquantum.multithreaded=false -Djavafx.animation.fullspeed=true \
///     -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED \
///     -cp target/classes:target/test-classes:$(cat target/test.classpath) io.plumbline.bench.ChartFrames
/// ```
public final class ChartFrames {

    private static final int WIDTH = 1560;
    private static final int HEIGHT = 900;
    private static final int POINTS = 1_000_000;
    private static final int FRAMES = 300;
    private static final int WARM_UP = 200;
    private static final double FEWEST = 200;
    private static final int ZOOM_STEPS = 40;

    private ChartFrames() {}

    static void main() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
        Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet());
        measure("3 curves of 1,000,000 points", curves(3));
        measure("1 curve of 1,000,000 points", curves(1));
        measure("1,000,000 candles", candles());
        Platform.exit();
    }

    private static AxisChart curves(int count) {
        SplittableRandom random = new SplittableRandom(1);
        Curve[] curves = new Curve[count];
        for (int number = 0; number < count; number++) {
            double[] x = new double[POINTS];
            double[] value = new double[POINTS];
            double stand = 0;
            for (int i = 0; i < POINTS; i++) {
                stand += random.nextDouble() - 0.5;
                x[i] = i;
                value[i] = stand;
            }
            curves[number] = new Curve("#" + number, number, x, value, 0, 0, POINTS);
        }
        Chart chart = new Chart();
        chart.curvesProperty().set(List.of(curves));
        return chart;
    }

    private static AxisChart candles() {
        CandleChart chart = new CandleChart();
        Instrument instrument = new Instrument("EURUSD", 0.0001, "EUR", "USD");
        chart.viewProperty().set(Optional.of(CandleView.of(Candles.of(RandomBars.of(1, POINTS)), instrument)));
        return chart;
    }

    private static void measure(String what, AxisChart chart) throws InterruptedException {
        ZoomModel zoom = new ZoomModel(new Range(0, 1));
        zoom.setFull(new Range(0, POINTS), FEWEST);
        chart.setZoom(zoom);
        CountDownLatch done = new CountDownLatch(1);
        double[] millis = new double[FRAMES];
        double[] processorMillis = new double[FRAMES];
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        Platform.runLater(() -> {
            Stage stage = new Stage();
            Scene scene = new Scene(new StackPane(chart), WIDTH, HEIGHT);
            scene.getStylesheets().addAll("/css/workstation.css", "/css/chart.css");
            stage.setScene(scene);
            stage.show();
            new AnimationTimer() {
                private int frame = -WARM_UP;
                private long before = System.nanoTime();
                private long processorBefore = system.getProcessCpuTime();

                @Override
                public void handle(long now) {
                    long time = System.nanoTime();
                    long processor = system.getProcessCpuTime();
                    if (frame > 0) {
                        millis[frame - 1] = (time - before) / 1e6;
                        processorMillis[frame - 1] = (processor - processorBefore) / 1e6;
                    }
                    before = time;
                    processorBefore = processor;
                    if (frame == FRAMES) {
                        stop();
                        stage.hide();
                        done.countDown();
                        return;
                    }
                    move(zoom, frame);
                    frame++;
                }
            }.start();
        });
        done.await();
        print(what + ", by the clock", millis);
        print(what + ", processor time", processorMillis);
    }

    /// In and out again in eighty frames, panning in every third.
    private static void move(ZoomModel zoom, int frame) {
        if (frame % 3 == 2) {
            zoom.pan(zoom.viewProperty().get().span() * 0.02);
        } else {
            boolean inwards = Math.floorMod(frame, 2 * ZOOM_STEPS) < ZOOM_STEPS;
            zoom.zoom(inwards ? 1.3 : 1 / 1.3, POINTS * 0.6);
        }
    }

    private static void print(String what, double[] millis) {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        IO.println(String.format(
                Locale.ROOT,
                "%s: median %.1f ms, p95 %.1f ms, max %.1f ms; %d MB in use after a collection",
                what,
                sorted[FRAMES / 2],
                sorted[FRAMES * 95 / 100],
                sorted[FRAMES - 1],
                (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000));
    }
}

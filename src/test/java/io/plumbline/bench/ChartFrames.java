package io.plumbline.bench;

import atlantafx.base.theme.PrimerDark;
import com.sun.management.OperatingSystemMXBean;
import io.plumbline.core.BarSeries;
import io.plumbline.core.Instrument;
import io.plumbline.core.MarketSession;
import io.plumbline.core.QuotedBars;
import io.plumbline.indicator.Indicators;
import io.plumbline.testing.MarketBars;
import io.plumbline.testing.RandomBars;
import io.plumbline.ui.chart.AxisChart;
import io.plumbline.ui.chart.BarDetails;
import io.plumbline.ui.chart.CandleChart;
import io.plumbline.ui.chart.CandleView;
import io.plumbline.ui.chart.Candles;
import io.plumbline.ui.chart.Chart;
import io.plumbline.ui.chart.Column;
import io.plumbline.ui.chart.Curve;
import io.plumbline.ui.chart.Overlay;
import io.plumbline.ui.chart.Range;
import io.plumbline.ui.chart.Tone;
import io.plumbline.ui.chart.VolumeChart;
import io.plumbline.ui.chart.Volumes;
import io.plumbline.ui.chart.ZoomModel;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// How long a chart takes from one frame to the next while it is zoomed and panned, drawn by the processor alone.
///
/// With `quantum.multithreaded=false` the frame's layout, drawing and rendering run one after another on one
/// thread, and with `javafx.animation.fullspeed=true` the next frame begins when the last one is done, so that the
/// time between two frames is all the work of one. The processor time of the whole program is printed too: on a
/// busy machine it says more than the clock. Run it after `mvn test-compile`, from the project's folder:
///
/// ```
/// mvn -q dependency:build-classpath -Dmdep.outputFile=target/test.classpath -Dmdep.includeScope=test
/// java -Xmx2g -Dglass.platform=Monocle -Dmonocle.platform=Headless -Dheadless.geometry=1600x1000-32 \
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
    private static final double STEP = 1.3;
    private static final int MINUTES = 5_700_000;
    private static final int THREE_DAYS = 3 * 24 * 60;
    /// So that three days become single bars in as many steps.
    private static final double GENTLE = 1.15;

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
        minutes();
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

    /// The chart of the Data screen over sixteen years of minutes: candles with sessions and an average on them,
    /// and the volumes below.
    ///
    /// Once from years to single bars and back, once from three days, with the sessions shaded all the time.
    private static void minutes() throws InterruptedException {
        long before = System.nanoTime();
        BarSeries bars = MarketBars.minutes(1, LocalDate.of(2008, 1, 6), MINUTES);
        long made = System.nanoTime();
        Instrument instrument = new Instrument("EURUSD", 0.0001, "EUR", "USD");
        Candles candles = Candles.of(bars);
        Volumes volumes = Volumes.of(bars.volume());
        long ready = System.nanoTime();
        Column average = Column.of(new Indicators(bars).ema(50));
        IO.println(String.format(
                Locale.ROOT,
                "5,700,000 bars made in %.1f s, made ready to be drawn in %.2f s, EMA 50 in %.2f s",
                (made - before) / 1e9,
                (ready - made) / 1e9,
                (System.nanoTime() - ready) / 1e9));
        Set<MarketSession> shaded = EnumSet.allOf(MarketSession.class);
        CandleView view = CandleView.of(candles, instrument)
                .withDetails(new BarDetails(QuotedBars.of(bars), volumes, Duration.ofMinutes(1), shaded))
                .withOverlays(List.of(new Overlay("EMA 50", average, Tone.CURVE_1)));
        CandleChart price = new CandleChart();
        VolumeChart volume = new VolumeChart();
        price.viewProperty().set(Optional.of(view));
        volume.viewProperty().set(Optional.of(view));
        ZoomModel zoom = new ZoomModel(new Range(0, 1));
        zoom.setFull(view.range(), CandleView.FEWEST_BARS);
        price.setZoom(zoom);
        volume.setZoom(zoom);
        volume.setMinHeight(110);
        VBox.setVgrow(price, Priority.ALWAYS);
        VBox charts = new VBox(price, volume);
        double middle = MINUTES * 0.6;
        measure("5,700,000 minutes with volumes and EMA, years to bars", charts, zoom, new Move(STEP, middle));
        zoom.show(new Range(middle - THREE_DAYS / 2.0, middle + THREE_DAYS / 2.0));
        measure(
                "the same, three days to bars, sessions shaded",
                new VBox(price, volume),
                zoom,
                new Move(GENTLE, middle));
    }

    private static void measure(String what, AxisChart chart) throws InterruptedException {
        ZoomModel zoom = new ZoomModel(new Range(0, 1));
        zoom.setFull(new Range(0, POINTS), FEWEST);
        chart.setZoom(zoom);
        measure(what, new StackPane(chart), zoom, new Move(STEP, POINTS * 0.6));
    }

    private static void measure(String what, Parent charts, ZoomModel zoom, Move move) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        double[] millis = new double[FRAMES];
        double[] processorMillis = new double[FRAMES];
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        Platform.runLater(() -> {
            Stage stage = new Stage();
            Scene scene = new Scene(charts, WIDTH, HEIGHT);
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
                    move.make(zoom, frame);
                    frame++;
                }
            }.start();
        });
        done.await();
        print(what + ", by the clock", millis);
        print(what + ", processor time", processorMillis);
    }

    /// In and out again in eighty frames, panning in every third.
    ///
    /// @param factor how much a step magnifies
    /// @param middle what stays where it is
    private record Move(double factor, double middle) {

        void make(ZoomModel zoom, int frame) {
            if (frame % 3 == 2) {
                zoom.pan(zoom.viewProperty().get().span() * 0.02);
            } else {
                boolean inwards = Math.floorMod(frame, 2 * ZOOM_STEPS) < ZOOM_STEPS;
                zoom.zoom(inwards ? factor : 1 / factor, middle);
            }
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

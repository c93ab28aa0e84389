package io.plumbline.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Every kind of chart, drawn for real: what its picture and its SVG file show.
class ChartPicturesTest {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 320;
    private static final String COLOURS = """
            data:text/css,.drawing { -chart-curve-1: #0000ff; -chart-curve-2: #ff8800; -chart-curve-3: #ff00ff; \
            -chart-curve-8: #123456; -chart-gain: #00aa00; -chart-loss: #cc0000; -chart-panel: #ffffff; \
            -chart-label: #777777; -chart-pointer: #010101; -chart-grid: #eeeeee; -chart-on-curve: #ffffff; \
            -chart-low: #cc0000; -chart-middle: #ffffff; -chart-high: #0000cc; -fx-font-size: 11px; }""".replace(" ", "%20").replace("#", "%23");

    @BeforeEach
    void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void curvesHaveTheirColoursNamesAndValues() throws Exception {
        Chart chart = laidOut(() -> Specimens.curves(8));

        assertTrue(pixels(chart, "#0000ff") > 500);
        assertTrue(pixels(chart, "#ff8800") > 500);
        assertTrue(pixels(chart, "#123456") > 500);
        String svg = svg(chart);
        for (Curve curve : chart.curvesProperty().get()) {
            String tag =
                    curve.name() + "  " + chart.yRulerProperty().get().readOut(curve.value()[curve.value().length - 1]);
            assertTrue(svg.contains(">" + tag + "<"), tag);
        }
    }

    @Test
    void drawdownHangsFromZero() throws Exception {
        Chart chart = laidOut(Specimens::drawdown);

        assertTrue(pixels(chart, "#0000ff") > 500);
        assertTrue(svg(chart).contains(">0</text>"));
        assertFalse(chart.logarithmicPossibleProperty().get());
    }

    @Test
    void theSpaceUpToZeroIsTintedOnlyIfItIsToBe() throws Exception {
        Chart chart = laidOut(Specimens::drawdown);
        assertTrue(svg(chart).contains("-opacity=\"0.1\""));

        String plain = onFx(() -> {
            chart.setTinted(false);
            return export(chart).svg();
        });

        assertFalse(plain.contains("-opacity=\"0.1\""));
    }

    @Test
    void aLogarithmicAxisIsOfferedForPositiveValuesAndDrawn() throws Exception {
        Chart chart = laidOut(() -> Specimens.curves(3));
        assertTrue(chart.logarithmicPossibleProperty().get());
        String linear = svg(chart);

        String logarithmic = onFx(() -> {
            chart.logarithmicProperty().set(true);
            return export(chart).svg();
        });

        assertFalse(linear.equals(logarithmic));
    }

    @Test
    void candlesRiseAndFallAndCarryTheTrade() throws Exception {
        ZoomModel zoom = new ZoomModel(new Range(100, 200));
        CandleChart chart = laidOut(() -> Specimens.candles(zoom));

        assertTrue(pixels(chart, "#00aa00") > 300);
        assertTrue(pixels(chart, "#cc0000") > 300);
        assertTrue(pixels(chart, "#ff00ff") > 30, "the exit's marker");
        String svg = svg(chart);
        assertTrue(svg.contains(">SL  1."));
        assertTrue(svg.contains("<polygon"));
        assertTrue(svg.contains("stroke-dasharray"));
    }

    @Test
    void denseCandlesAreMergedIntoOneColumnPerPixel() throws Exception {
        CandleView view = Specimens.trade();
        CandleChart chart = laidOut(() -> Specimens.candles(new ZoomModel(view.range())));

        assertTrue(pixels(chart, "#00aa00") + pixels(chart, "#cc0000") > 1000);
        int rectangles = svg(chart).split("h1v", -1).length;
        assertTrue(rectangles < 4 * WIDTH, rectangles + " rectangles for " + WIDTH + " pixels");
    }

    @Test
    void crosshairReadsThePricesOfABar() throws Exception {
        ZoomModel zoom = new ZoomModel(new Range(100, 200));
        CandleChart chart = laidOut(() -> Specimens.candles(zoom));
        OscillatorChart below = laidOut(() -> Specimens.oscillator(zoom));
        long before = pixels(chart, "#ffffff");
        long beforeBelow = pixels(below, "#ffffff");

        onFx(() -> {
            zoom.pointAt(OptionalDouble.of(150));
            return zoom;
        });

        assertTrue(pixels(chart, "#ffffff") != before);
        assertTrue(pixels(below, "#ffffff") != beforeBelow, "the chart below did not follow");
    }

    @Test
    void oscillatorHasItsLineThresholdAndName() throws Exception {
        OscillatorChart chart = laidOut(() -> Specimens.oscillator(new ZoomModel(new Range(100, 200))));

        String svg = svg(chart);
        assertTrue(svg.contains(">ADX  "));
        assertTrue(svg.contains("stroke-dasharray"));
    }

    @Test
    void histogramTellsLossesFromGainsAndNamesItsMarks() throws Exception {
        HistogramChart chart = laidOut(Specimens::histogram);

        String svg = svg(chart);
        assertTrue(svg.contains(">CVaR 95 %  \u221237.4<"));
        assertTrue(svg.contains("fill=\"#00aa00\""));
        assertTrue(svg.contains("fill=\"#cc0000\""));
    }

    @Test
    void waterfallStepsFromGrossToNet() throws Exception {
        WaterfallChart chart = laidOut(Specimens::waterfall);

        assertTrue(pixels(chart, "#0000ff") > 1000);
        assertTrue(pixels(chart, "#cc0000") > 1000);
        String svg = svg(chart);
        assertTrue(svg.contains(">\u2212620.3<"));
        assertTrue(svg.contains(">1,307.9<"));
        assertTrue(svg.contains(">C severe<"));
    }

    @Test
    void heatGridHasCellsTotalsAndAReadOut() throws Exception {
        HeatGrid grid = laidOut(Specimens::months);

        assertTrue(pixels(grid, "#cc0000") > 100, "the worst month has the end of the scale");
        String svg = svg(grid);
        assertTrue(svg.contains(">Dec<"));
        assertTrue(svg.contains(">Total<"));
        long before = pixels(grid, "#ffffff");
        onFx(() -> {
            grid.fireEvent(mouse(MouseEvent.MOUSE_MOVED, 300, 60, MouseButton.NONE, false));
            return grid;
        });
        assertTrue(pixels(grid, "#ffffff") != before, "nothing is read out");
    }

    @Test
    void heatMapHasNumbersMarksAHatchAndAScale() throws Exception {
        HeatMap map = laidOut(() -> Specimens.map(Optional.empty()));

        assertTrue(pixels(map, "#cc0000") > 100, "the lowest value has the end of the scale");
        String svg = svg(map);
        for (String words : List.of("Profit factor under B", "k_sl", "adx_th", "1.20", "0.80", "25")) {
            assertTrue(svg.contains(">" + words + "<"), words);
        }
        assertTrue(svg.contains("<polygon"), "the diamond");
        assertTrue(svg.contains("<line"), "the hatch of the cell without result");
        long before = pixels(map, "#ffffff");
        onFx(() -> {
            map.fireEvent(mouse(MouseEvent.MOUSE_MOVED, 300, 60, MouseButton.NONE, false));
            return map;
        });
        assertTrue(pixels(map, "#ffffff") != before, "nothing is read out");
    }

    @Test
    void aCellOfTheHeatMapIsChosenByClickAndByArrow() throws Exception {
        List<HeatField.Cell> chosen = new ArrayList<>();
        HeatMap map = laidOut(() -> Specimens.map(Optional.of(new HeatField.Cell(0, 0))));

        onFx(() -> {
            map.setOnChoose(chosen::add);
            map.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, 60, 40, MouseButton.PRIMARY, true));
            for (KeyCode key : List.of(KeyCode.UP, KeyCode.RIGHT, KeyCode.LEFT, KeyCode.DOWN)) {
                map.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
            }
            map.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, WIDTH - 5.0, 40, MouseButton.PRIMARY, true));
            return map;
        });

        assertEquals(
                List.of(
                        new HeatField.Cell(0, 1),
                        new HeatField.Cell(0, 1),
                        new HeatField.Cell(1, 0),
                        new HeatField.Cell(0, 0),
                        new HeatField.Cell(0, 0)),
                chosen);
    }

    @Test
    void selectsAStretchToZoomInto() throws Exception {
        Chart chart = laidOut(() -> Specimens.curves(1));
        Range all = chart.getZoom().viewProperty().get();

        onFx(() -> {
            chart.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, 200, 100, MouseButton.PRIMARY, true));
            chart.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, 400, 100, MouseButton.PRIMARY, true));
            chart.fireEvent(mouse(MouseEvent.MOUSE_RELEASED, 400, 100, MouseButton.PRIMARY, true));
            return chart;
        });

        Range view = chart.getZoom().viewProperty().get();
        double perPixel = all.span() / (WIDTH - 4 - 84);
        assertEquals(all.from() + 196 * perPixel, view.from(), perPixel);
        assertEquals(200 * perPixel, view.span(), perPixel);
    }

    @Test
    void zoomsPansAndShowsAllByKey() throws Exception {
        Chart chart = laidOut(() -> Specimens.curves(1));
        Range all = chart.getZoom().viewProperty().get();

        Range closer = press(chart, KeyCode.PLUS);
        assertEquals(all.span() / 1.5, closer.span(), 1);
        assertEquals(
                closer.from() + closer.span() / 10, press(chart, KeyCode.RIGHT).from(), 1);
        assertEquals(all, press(chart, KeyCode.HOME));
    }

    @Test
    void filesHaveTitleLegendAndBackground() throws Exception {
        Chart chart = laidOut(() -> Specimens.curves(3));
        ChartExport export = export(chart);

        String svg = onFx(export::svg);
        WritableImage image = onFx(export::image);
        Image read = new Image(new ByteArrayInputStream(ChartExport.png(image)));

        assertTrue(svg.contains(">EURUSD &amp; GBPUSD</text>"));
        assertTrue(svg.contains(">A normal</text>"));
        assertEquals(2 * (WIDTH + 40), read.getWidth());
        assertEquals(Color.WHITE, read.getPixelReader().getColor(1, 1));
    }

    private static Range press(Chart chart, KeyCode code) throws Exception {
        return onFx(() -> {
            chart.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            return chart.getZoom().viewProperty().get();
        });
    }

    private static MouseEvent mouse(
            javafx.event.EventType<MouseEvent> type, double x, double y, MouseButton button, boolean shift) {
        boolean down = button == MouseButton.PRIMARY;
        return new MouseEvent(
                type, x, y, x, y, button, 1, shift, false, false, false, down, false, false, false, false, true, null);
    }

    private static ChartExport export(Drawing drawing) {
        return new ChartExport(
                "EURUSD & GBPUSD",
                List.of(new ChartExport.Key("A normal", Tone.CURVE_1)),
                List.of(new ChartExport.Panel("Equity", drawing)));
    }

    private static String svg(Drawing drawing) throws Exception {
        return onFx(() -> export(drawing).svg());
    }

    private static <D extends Drawing> D laidOut(Supplier<D> maker) throws Exception {
        return onFx(() -> {
            D drawing = maker.get();
            StackPane root = new StackPane(drawing);
            Scene scene = new Scene(root, WIDTH, HEIGHT);
            scene.getStylesheets().add(COLOURS);
            root.applyCss();
            root.layout();
            return drawing;
        });
    }

    private static long pixels(Drawing drawing, String colour) throws Exception {
        WritableImage image = onFx(() -> drawing.snapshot(null, null));
        Color wanted = Color.web(colour);
        long found = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                found += image.getPixelReader().getColor(x, y).equals(wanted) ? 1 : 0;
            }
        }
        return found;
    }

    private static <T> T onFx(Supplier<T> work) throws Exception {
        return WaitForAsyncUtils.asyncFx(work::get).get(20, TimeUnit.SECONDS);
    }
}

package io.plumbline.ui.chart;

import io.plumbline.core.BarSeries;
import io.plumbline.core.Instrument;
import io.plumbline.core.NumberText;
import io.plumbline.indicator.Indicators;
import io.plumbline.testing.RandomBars;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// A chart of each kind with made-up content, without a window around it.
final class Specimens {

    static final Instrument EURUSD = new Instrument("EURUSD", 0.0001, "EUR", "USD");

    private static final double START = 1_672_700_000_000.0;
    private static final double HOUR = 3_600_000;

    private Specimens() {}

    /// A curve that wanders, with a change every hour.
    static Curve wandering(String name, int colour, int points, double start, double drift) {
        SplittableRandom random = new SplittableRandom(colour + 1);
        double[] x = new double[points];
        double[] value = new double[points];
        double stand = start;
        for (int i = 0; i < points; i++) {
            stand += (random.nextDouble() - 0.5) * start / 50 + drift;
            x[i] = START + (i + 1) * HOUR;
            value[i] = Math.max(start / 10, stand);
        }
        return new Curve(name, colour, x, value, START, start, START + (points + 1) * HOUR);
    }

    static Chart curves(int count) {
        Chart chart = new Chart();
        chart.curvesProperty()
                .set(IntStream.range(0, count)
                        .mapToObj(i -> wandering(
                                count > 3 ? "#" + (12 + i) : "ABC".substring(i, i + 1), i, 4000, 1000, (4 - i) * 0.05))
                        .toList());
        chart.setZoom(new ZoomModel(new Range(START, START + 4001 * HOUR)));
        return chart;
    }

    static Chart drawdown() {
        Chart chart = new Chart();
        Curve equity = wandering("A", 0, 4000, 1000, 0.1);
        double[] below = new double[equity.value().length];
        double highest = equity.start();
        for (int i = 0; i < below.length; i++) {
            highest = Math.max(highest, equity.value()[i]);
            below[i] = equity.value()[i] - highest;
        }
        chart.setBelowZero(true);
        chart.curvesProperty().set(List.of(new Curve("A", 0, equity.x(), below, START, 0, equity.endX())));
        chart.setZoom(new ZoomModel(new Range(START, equity.endX())));
        return chart;
    }

    /// A trade of bars 120 to 170 among 4,000 bars.
    static CandleView trade() {
        BarSeries bars = RandomBars.of(7, 4000);
        Indicators indicators = new Indicators(bars);
        double entry = bars.open()[120];
        return new CandleView(
                Candles.of(bars),
                EURUSD,
                List.of(
                        new Overlay("EMA 20", Column.of(indicators.ema(20)), Tone.CURVE_1),
                        new Overlay("EMA 50", Column.of(indicators.ema(50)), Tone.CURVE_2)),
                List.of(
                        new Level("SL", entry - 0.003, Tone.LOSS),
                        new Level("Entry", entry, Tone.CURVE_1),
                        new Level("TP", entry + 0.005, Tone.GAIN)),
                List.of(
                        new Marker("Signal", 119, bars.close()[119], Marker.Shape.RING, Tone.LABEL),
                        new Marker("Entry", 120, entry, Marker.Shape.UP, Tone.CURVE_1),
                        new Marker("Exit", 170, bars.close()[170], Marker.Shape.DIAMOND, Tone.CURVE_3)),
                Optional.of(new Stretch(120, 170, Tone.CURVE_1)),
                Optional.of(new Oscillator(
                        List.of(new Overlay("ADX", Column.of(indicators.adx(14)), Tone.CURVE_4)),
                        List.of(new Level("25", 25, Tone.LABEL)),
                        1)));
    }

    static CandleChart candles(ZoomModel zoom) {
        CandleChart chart = new CandleChart();
        chart.viewProperty().set(Optional.of(trade()));
        chart.setZoom(zoom);
        return chart;
    }

    static OscillatorChart oscillator(ZoomModel zoom) {
        OscillatorChart chart = new OscillatorChart();
        chart.viewProperty().set(Optional.of(trade()));
        chart.setZoom(zoom);
        return chart;
    }

    /// A map of three values across and two up; one has no result.
    static HeatMap map(Optional<HeatField.Cell> chosen) {
        HeatMap map = new HeatMap();
        double[][] values = {{0.8, 0.9, 1.0}, {1.1, 1.2, Double.NaN}};
        map.fieldProperty()
                .set(Optional.of(new HeatField(
                        new HeatField.Side("adx_th", List.of("20", "25", "30")),
                        new HeatField.Side("k_sl", List.of("2", "3")),
                        values,
                        ColourScale.around(1, new double[] {0.8, 1.2}),
                        "Profit factor under B",
                        value -> NumberText.of(value, 2),
                        List.of(new HeatField.Mark(new HeatField.Cell(1, 1), HeatField.Shape.DIAMOND)),
                        chosen,
                        cell -> List.of("Cell " + cell.column(), "Row " + cell.row()))));
        return map;
    }

    static HistogramChart histogram() {
        SplittableRandom random = new SplittableRandom(5);
        double[] results = new double[900];
        for (int i = 0; i < results.length; i++) {
            results[i] = random.nextDouble() < 0.6 ? -25 + random.nextGaussian() * 6 : 35 + random.nextGaussian() * 22;
        }
        HistogramChart chart = new HistogramChart();
        chart.histogramProperty()
                .set(Optional.of(Histogram.of(
                        results,
                        60,
                        List.of(
                                new Histogram.Mark("CVaR 95 %", -37.4, Tone.CURVE_3),
                                new Histogram.Mark("Median", -19.2, Tone.LABEL),
                                new Histogram.Mark("Mean", 2.1, Tone.CURVE_1)))));
        return chart;
    }

    static WaterfallChart waterfall() {
        WaterfallChart chart = new WaterfallChart();
        chart.panelsProperty()
                .set(List.of(
                        waterfall("A normal", 0, 2140.6, -620.3, -212.4),
                        waterfall("B worse", 1, 1874.2, -806.4, -540.1),
                        waterfall("C severe", 2, 1320.7, -992.5, -780.9)));
        return chart;
    }

    private static Waterfall waterfall(String title, int colour, double gross, double spread, double slippage) {
        return new Waterfall(
                title,
                Tone.curve(colour),
                List.of(
                        new Waterfall.Step("Gross", gross, true),
                        new Waterfall.Step("Spread", spread, false),
                        new Waterfall.Step("Slippage", slippage, false),
                        new Waterfall.Step("Net", gross + spread + slippage, true)));
    }

    static HeatGrid months() {
        SplittableRandom random = new SplittableRandom(3);
        List<String> years = List.of("2021", "2022", "2023", "2024", "2025");
        List<String> months =
                List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
        List<double[]> values = new ArrayList<>();
        for (int year = 0; year < years.size(); year++) {
            double[] row = new double[12];
            for (int month = 0; month < 12; month++) {
                row[month] = year == 4 && month > 9 ? Double.NaN : random.nextGaussian() * 120 + 15;
            }
            values.add(row);
        }
        HeatGrid grid = new HeatGrid();
        grid.tableProperty()
                .set(Optional.of(HeatTable.summed(
                        years,
                        months,
                        values.toArray(double[][]::new),
                        pips -> NumberText.pips(pips) + " pips",
                        pips -> NumberText.of(pips, 0))));
        return grid;
    }
}

package io.plumbline.report;

import io.plumbline.core.NumberText;
import io.plumbline.stats.CostBreakdown;
import io.plumbline.stats.ScenarioMetrics;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// The way from the gross to the net result: what spread and slippage took, as numbers and as a waterfall.
final class CostWaterfall {

    private static final int WIDTH = 1000;
    private static final int LEFT = 64;
    private static final int TOP = 24;
    private static final int PLOT_HEIGHT = 170;
    private static final int HEIGHT = TOP + PLOT_HEIGHT + 44;
    private static final String[] BARS = {"gross", "spread", "slippage", "net"};

    private final Html html;
    private final List<CostBreakdown> sums;
    private final double low;
    private final double high;
    private final double step;

    private CostWaterfall(Html html, List<CostBreakdown> sums) {
        this.html = html;
        this.sums = sums;
        double lowest = 0;
        double highest = 0;
        for (CostBreakdown one : sums) {
            for (int bar = 0; bar < BARS.length; bar++) {
                lowest = Math.min(lowest, to(one, bar));
                highest = Math.max(highest, to(one, bar));
            }
        }
        this.step = Ticks.step(highest > lowest ? highest - lowest : 1, 4);
        this.low = Math.floor(lowest / step) * step;
        this.high = Math.max(low + step, Math.ceil(highest / step) * step);
    }

    static CostWaterfall of(Html html, Report report) {
        List<CostBreakdown> sums = new ArrayList<>();
        for (ScenarioMetrics metrics : report.scenarios()) {
            sums.add(CostBreakdown.of(metrics.scenario(), report.result().trades()));
        }
        return new CostWaterfall(html, sums);
    }

    void writeChart() {
        html.open("section").leaf("h2", "From gross to net");
        html.open("figure").leaf("figcaption", "What costs took from the result, pips");
        draw();
        html.close().close();
    }

    void writeTable() {
        ScenarioTable table = ScenarioTable.open(
                html, "Costs, pips", sums.stream().map(CostBreakdown::scenario).toList());
        row(table, "Gross", CostBreakdown::grossPips, 1);
        row(table, "Spread", one -> -one.spreadPips(), 1);
        row(table, "Slippage", one -> -one.slippagePips(), 1);
        row(table, "Net", CostBreakdown::netPips, 1);
        row(table, "Gross per trade", one -> one.grossPips() / one.trades(), 2);
        row(table, "Spread per trade", one -> -one.spreadPips() / one.trades(), 2);
        row(table, "Slippage per trade", one -> -one.slippagePips() / one.trades(), 2);
        row(table, "Net per trade", one -> one.netPips() / one.trades(), 2);
        table.end();
    }

    private void row(ScenarioTable table, String label, ToDoubleFunction<CostBreakdown> value, int decimals) {
        table.row(
                label,
                sums.stream()
                        .map(one -> NumberText.of(value.applyAsDouble(one), decimals))
                        .toList());
    }

    private void draw() {
        html.drawing(WIDTH, HEIGHT, "Gross result, spread, slippage and net result of each scenario");
        for (int tick = 0; low + tick * step <= high + step / 2; tick++) {
            double value = low + tick * step;
            String y = LineChart.coordinate(y(value));
            html.empty("path", "class", "grid", "d", "M" + LEFT + " " + y + "H" + WIDTH);
            html.leaf(
                    "text",
                    NumberText.of(value, 0),
                    "class",
                    "tick end",
                    "x",
                    "" + (LEFT - 8),
                    "y",
                    LineChart.coordinate(y(value) + 4));
        }
        double panel = (WIDTH - LEFT) / (double) sums.size();
        for (int i = 0; i < sums.size(); i++) {
            drawScenario(sums.get(i), LEFT + i * panel, panel);
        }
        html.empty("path", "class", "zero", "d", "M" + LEFT + " " + LineChart.coordinate(y(0)) + "H" + WIDTH);
        html.close();
    }

    /// Where bar `bar` of the waterfall begins.
    private static double from(CostBreakdown one, int bar) {
        return bar == 1 ? one.grossPips() : bar == 2 ? one.grossPips() - one.spreadPips() : 0;
    }

    /// Where bar `bar` of the waterfall ends.
    private static double to(CostBreakdown one, int bar) {
        return bar == 0 ? one.grossPips() : bar == 1 ? one.grossPips() - one.spreadPips() : one.netPips();
    }

    private void drawScenario(CostBreakdown one, double left, double width) {
        double slot = width / (BARS.length + 0.5);
        for (int bar = 0; bar < BARS.length; bar++) {
            double x = left + slot * (bar + 0.25);
            double top = Math.min(y(from(one, bar)), y(to(one, bar)));
            double bottom = Math.max(y(from(one, bar)), y(to(one, bar)));
            String colour = switch (bar) {
                case 0 -> "gross";
                case 3 -> "s-" + one.scenario();
                default -> "taken";
            };
            html.empty(
                    "rect",
                    "class",
                    "bar " + colour,
                    "x",
                    LineChart.coordinate(x + slot * 0.1),
                    "y",
                    LineChart.coordinate(top),
                    "width",
                    LineChart.coordinate(slot * 0.8),
                    "height",
                    LineChart.coordinate(Math.max(bottom - top, 1)));
            String middle = LineChart.coordinate(x + slot / 2);
            double value = to(one, bar) - from(one, bar);
            label(NumberText.of(value, 0), "value", middle, value < 0 ? bottom + 13 : top - 5);
            label(BARS[bar], "tick middle", middle, TOP + PLOT_HEIGHT + 18);
        }
        String middle = LineChart.coordinate(left + width / 2);
        label(one.scenario() + " " + one.scenario().words(), "panel", middle, HEIGHT - 8);
    }

    private void label(String text, String style, String x, double y) {
        html.leaf("text", text, "class", style, "x", x, "y", LineChart.coordinate(y));
    }

    private double y(double value) {
        return TOP + (high - value) / (high - low) * PLOT_HEIGHT;
    }
}

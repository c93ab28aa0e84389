package io.plumbline.report;

import io.plumbline.core.NumberText;
import java.util.function.DoubleFunction;

/// A drawing of several panels side by side over one value axis at the left, one panel per scenario.
final class Panels {

    static final int WIDTH = 1000;
    private static final int LEFT = 64;
    private static final int TOP = 26;
    private static final int BELOW = 40;

    private final Html html;
    private final int count;
    private final int plotHeight;
    private final double low;
    private final double high;
    private final double step;

    /// Panels between two values, widened to round ones.
    Panels(Html html, int count, int plotHeight, double lowest, double highest) {
        this.html = html;
        this.count = count;
        this.plotHeight = plotHeight;
        this.step = Ticks.step(highest > lowest ? highest - lowest : 1, 4);
        this.low = Math.floor(lowest / step + 1e-9) * step;
        this.high = Math.max(low + step, Math.ceil(highest / step - 1e-9) * step);
    }

    void open(String description, DoubleFunction<String> label) {
        html.drawing(WIDTH, TOP + plotHeight + BELOW, description);
        for (int tick = 0; low + tick * step <= high + step / 2; tick++) {
            double value = low + tick * step;
            line("grid", LEFT, y(value), WIDTH, y(value));
            text(label.apply(value), "tick end", LEFT - 8, y(value) + 4);
        }
    }

    void close() {
        if (low <= 0 && high >= 0) {
            line("zero", LEFT, y(0), WIDTH, y(0));
        }
        html.close();
    }

    /// Left edge of a panel.
    double left(int panel) {
        return LEFT + panel * (WIDTH - LEFT) / (double) count + 12;
    }

    /// Width of every panel.
    double width() {
        return (WIDTH - LEFT) / (double) count - 24;
    }

    double y(double value) {
        return TOP + (high - value) / (high - low) * plotHeight;
    }

    double top() {
        return TOP;
    }

    double bottom() {
        return TOP + (double) plotHeight;
    }

    /// Decimals that tell the axis' steps apart.
    static int decimals(double step) {
        return (int) Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
    }

    /// The value axis in percent of fractions.
    String percent(double value) {
        return NumberText.of(value * 100, decimals(step * 100)) + "\u00A0%";
    }

    /// The value axis in plain numbers.
    String plain(double value) {
        return NumberText.of(value, decimals(step));
    }

    void bar(String style, double left, double width, double from, double to) {
        double top = Math.min(y(from), y(to));
        box(style, left, top, width, Math.max(1, Math.abs(y(from) - y(to))));
    }

    void box(String style, double left, double top, double width, double height) {
        html.empty(
                "rect",
                "class",
                style,
                "x",
                LineChart.coordinate(left),
                "y",
                LineChart.coordinate(top),
                "width",
                LineChart.coordinate(width),
                "height",
                LineChart.coordinate(height));
    }

    void line(String style, double fromX, double fromY, double toX, double toY) {
        String from = LineChart.coordinate(fromX) + " " + LineChart.coordinate(fromY);
        String to = LineChart.coordinate(toX) + " " + LineChart.coordinate(toY);
        html.empty("path", "class", style, "d", "M" + from + "L" + to);
    }

    void dot(String style, double x, double y) {
        html.empty("circle", "class", style, "r", "2", "cx", LineChart.coordinate(x), "cy", LineChart.coordinate(y));
    }

    void text(String text, String style, double x, double y) {
        html.leaf("text", text, "class", style, "x", LineChart.coordinate(x), "y", LineChart.coordinate(y));
    }
}

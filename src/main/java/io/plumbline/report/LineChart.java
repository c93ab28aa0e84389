package io.plumbline.report;

import io.plumbline.core.EquityCurve;
import io.plumbline.core.NumberText;
import io.plumbline.core.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Curves over time, one per scenario, as a drawing inside the page: value axis at the left, time axis below, the
/// last value of each curve at the right.
final class LineChart {

    private static final int WIDTH = 1000;
    private static final int LEFT = 64;
    private static final int RIGHT = 90;
    private static final int TOP = 10;
    private static final int BOTTOM = 26;
    private static final int SLICES = 750;
    private static final int LABEL_DISTANCE = 15;

    /// One curve.
    ///
    /// @param name what stands before its last value, such as "B"
    /// @param style the class that gives it its colour, such as "s-B"
    /// @param stepped whether the value stays until the next point, from the start of the curve; else points are
    ///     joined, from the first one on
    record Line(String name, String style, EquityCurve curve, boolean stepped) {

        /// A result of a scenario: it arrives at an exit, and nothing is known in between.
        static Line of(Scenario scenario, EquityCurve curve) {
            return new Line(scenario.name(), "s-" + scenario, curve, true);
        }

        /// A measure of a scenario over time.
        static Line joined(Scenario scenario, EquityCurve curve) {
            return new Line(scenario.name(), "s-" + scenario, curve, false);
        }
    }

    /// A stretch of time that is tinted, such as a drawdown.
    record Band(long fromUtc, long toUtc) {}

    private final List<Line> lines;
    private final long firstUtc;
    private final long lastUtc;
    private final int height;
    private final double low;
    private final double high;
    private final double step;
    private final List<Band> bands;

    /// A chart between two times.
    ///
    /// @param height in the units of the drawing, which is 1000 wide
    LineChart(List<Line> lines, List<Band> bands, long firstUtc, long lastUtc, int height) {
        this.bands = bands;
        this.lines = lines;
        this.firstUtc = firstUtc;
        this.lastUtc = Math.max(lastUtc, firstUtc + 1);
        this.height = height;
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (Line line : lines) {
            if (line.stepped() || line.curve().size() == 0) {
                lowest = Math.min(lowest, line.curve().start());
                highest = Math.max(highest, line.curve().start());
            }
            for (double value : line.curve().value()) {
                lowest = Math.min(lowest, value);
                highest = Math.max(highest, value);
            }
        }
        if (highest <= lowest) {
            highest = lowest + 1;
        }
        this.step = Ticks.step(highest - lowest, Math.max(2, height / 42));
        this.low = Math.floor(lowest / step + 1e-9) * step;
        this.high = Math.ceil(highest / step - 1e-9) * step;
    }

    /// Draws it.
    ///
    /// @param decimals of the last values
    /// @param unit written behind the last values, such as " %"
    /// @param description what it shows, for readers who cannot see it
    /// @param areas whether the space between a curve and its start is tinted
    void draw(Html html, String description, boolean areas, int decimals, String unit) {
        html.drawing(WIDTH, height, description);
        drawBands(html);
        drawAxes(html);
        drawStart(html);
        for (Line line : lines) {
            String path = line.stepped() ? path(line.curve()) : joined(line.curve());
            String colour = line.style();
            if (areas) {
                String area = path + "V" + coordinate(y(line.curve().start())) + "H" + LEFT + "Z";
                html.empty("path", "class", "area " + colour, "d", area);
            }
            html.empty("path", "class", "line " + colour, "d", path);
        }
        drawLastValues(html, decimals, unit);
        html.close();
    }

    private void drawAxes(Html html) {
        int decimals = (int) Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
        for (int tick = 0; low + tick * step <= high + step / 2; tick++) {
            double value = low + tick * step;
            String y = coordinate(y(value));
            html.empty("path", "class", "grid", "d", "M" + LEFT + " " + y + "H" + (WIDTH - RIGHT));
            html.leaf(
                    "text",
                    NumberText.of(value, decimals),
                    "class",
                    "tick end",
                    "x",
                    "" + (LEFT - 8),
                    "y",
                    coordinate(y(value) + 4));
        }
        for (Ticks.Time tick : Ticks.times(firstUtc, lastUtc)) {
            String x = coordinate(x(tick.timeUtc()));
            html.empty("path", "class", "grid", "d", "M" + x + " " + TOP + "V" + (height - BOTTOM));
            html.leaf("text", tick.label(), "class", "tick middle", "x", x, "y", "" + (height - BOTTOM / 2 + 7));
        }
    }

    private void drawBands(Html html) {
        for (Band band : bands) {
            double left = x(band.fromUtc());
            html.empty(
                    "rect",
                    "class",
                    "band",
                    "x",
                    coordinate(left),
                    "y",
                    "" + TOP,
                    "width",
                    coordinate(Math.max(1, x(band.toUtc()) - left)),
                    "height",
                    "" + (height - BOTTOM - TOP));
        }
    }

    private void drawStart(Html html) {
        double start = lines.getFirst().curve().start();
        if (start < low || start > high) {
            return;
        }
        String y = coordinate(y(start));
        html.empty("path", "class", "zero", "d", "M" + LEFT + " " + y + "H" + (WIDTH - RIGHT));
    }

    // Steps, not slopes: a result arrives at an exit and nothing is known in between.
    private String path(EquityCurve curve) {
        StringBuilder path = new StringBuilder("M" + LEFT + " " + coordinate(y(curve.start())));
        for (int i : Decimation.keep(curve.timeUtc(), curve.value(), SLICES)) {
            path.append('H').append(coordinate(x(curve.timeUtc()[i])));
            path.append('V').append(coordinate(y(curve.value()[i])));
        }
        // Decimation may drop the last point, and after the last trade nothing changes until the bars end.
        if (curve.size() > 0) {
            path.append('H').append(coordinate(x(curve.timeUtc()[curve.size() - 1])));
        }
        path.append('V').append(coordinate(y(last(curve))));
        return path.append('H').append(WIDTH - RIGHT).toString();
    }

    private String joined(EquityCurve curve) {
        StringBuilder path = new StringBuilder();
        for (int i : Decimation.keep(curve.timeUtc(), curve.value(), SLICES)) {
            path.append(path.isEmpty() ? 'M' : 'L').append(coordinate(x(curve.timeUtc()[i])));
            path.append(' ').append(coordinate(y(curve.value()[i])));
        }
        return path.isEmpty() ? "M0 0" : path.toString();
    }

    // Labels are pushed apart downwards, then the stack is lifted if it left the drawing.
    private void drawLastValues(Html html, int decimals, String unit) {
        List<Line> fromTop = new ArrayList<>(lines);
        fromTop.sort(Comparator.comparingDouble(line -> y(last(line.curve()))));
        double[] at = new double[fromTop.size()];
        for (int i = 0; i < at.length; i++) {
            double wanted = y(last(fromTop.get(i).curve()));
            at[i] = i == 0 ? wanted : Math.max(wanted, at[i - 1] + LABEL_DISTANCE);
        }
        for (int i = at.length - 1; i >= 0; i--) {
            double lowestAllowed = i == at.length - 1 ? height - BOTTOM : at[i + 1] - LABEL_DISTANCE;
            at[i] = Math.min(at[i], lowestAllowed);
        }
        for (int i = 0; i < at.length; i++) {
            Line line = fromTop.get(i);
            double last = last(line.curve());
            html.empty(
                    "circle",
                    "class",
                    "dot " + line.style(),
                    "r",
                    "3.5",
                    "cx",
                    "" + (WIDTH - RIGHT),
                    "cy",
                    coordinate(y(last)));
            html.leaf(
                    "text",
                    line.name() + " " + NumberText.of(last, decimals) + unit,
                    "class",
                    "last",
                    "x",
                    "" + (WIDTH - RIGHT + 8),
                    "y",
                    coordinate(at[i] + 4));
        }
    }

    private static double last(EquityCurve curve) {
        return curve.size() == 0 ? curve.start() : curve.value()[curve.size() - 1];
    }

    private double x(long timeUtc) {
        double share = (timeUtc - firstUtc) / (double) (lastUtc - firstUtc);
        return LEFT + Math.clamp(share, 0, 1) * (WIDTH - RIGHT - LEFT);
    }

    private double y(double value) {
        return TOP + (high - value) / (high - low) * (height - BOTTOM - TOP);
    }

    /// A coordinate to a tenth of a unit, such as "12.3".
    static String coordinate(double value) {
        return Double.toString(Math.round(value * 10) / 10.0);
    }
}

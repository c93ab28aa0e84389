package io.plumbline.report;

import io.plumbline.core.NumberText;
import io.plumbline.core.Scenario;
import io.plumbline.core.Trade;
import io.plumbline.stats.Distribution;
import io.plumbline.stats.Period;
import io.plumbline.stats.PeriodResult;
import io.plumbline.stats.Quantiles;
import io.plumbline.stats.ScenarioMetrics;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;

/// How trades, days and months are distributed, and the spread of returns by day, week, month, quarter and year.
final class Histograms {

    private static final int HEIGHT = 170;
    private static final int BINS = 36;
    private static final int LEAST_IN_A_BOX = 4;

    private final Html html;
    private final Report report;
    private final List<Scenario> scenarios;

    private Histograms(Html html, Report report) {
        this.html = html;
        this.report = report;
        this.scenarios =
                report.scenarios().stream().map(ScenarioMetrics::scenario).toList();
    }

    static void write(Html html, Report report) {
        Histograms histograms = new Histograms(html, report);
        html.open("section").leaf("h2", "Distributions");
        html.leaf(
                "p",
                "Bars are numbers of results; black is their mean, dashed CVaR 95, the mean of the worst 5 %. "
                        + "Boxes reach from quartile to quartile, lines 1.5 boxes further, dots are outliers.",
                "class",
                "note");
        histograms.writeTrades();
        histograms.writeReturns("Daily returns, days without a result left out", Period.DAY);
        histograms.writeReturns("Monthly returns", Period.MONTH);
        histograms.writeQuantiles(List.of(Period.DAY, Period.WEEK));
        histograms.writeQuantiles(List.of(Period.MONTH, Period.QUARTER, Period.YEAR));
        html.close();
    }

    private void writeTrades() {
        List<double[]> results = scenarios.stream()
                .map(scenario -> report.result().trades().inTimeOrder(scenario).stream()
                        .mapToDouble(Trade::pnlPips)
                        .toArray())
                .toList();
        write("Results of trades, pips", results, value -> NumberText.of(value, 0));
    }

    private void writeReturns(String caption, Period period) {
        List<double[]> results = report.scenarios().stream()
                .map(metrics -> returns(metrics, period))
                .map(returns -> Arrays.stream(returns).filter(one -> one != 0).toArray())
                .toList();
        write(caption, results, value -> NumberText.of(value * 100, 1) + "\u00A0%");
    }

    private static double[] returns(ScenarioMetrics metrics, Period period) {
        return PeriodResult.of(metrics.daily(), period).stream()
                .mapToDouble(result -> result.returns().orElse(0))
                .toArray();
    }

    private void write(String caption, List<double[]> results, DoubleFunction<String> text) {
        if (results.stream().allMatch(list -> list.length == 0)) {
            return;
        }
        Distribution.Bins bins = Distribution.Bins.of(BINS, results.toArray(double[][]::new));
        List<Optional<Distribution>> distributions = results.stream()
                .map(list ->
                        list.length == 0 ? Optional.<Distribution>empty() : Optional.of(Distribution.of(list, bins)))
                .toList();
        int most = distributions.stream()
                .flatMap(Optional::stream)
                .flatMapToInt(distribution -> Arrays.stream(distribution.counts()))
                .max()
                .orElse(1);
        html.open("figure").leaf("figcaption", caption);
        Panels panels = new Panels(html, scenarios.size(), HEIGHT, 0, most * 1.12);
        panels.open(caption + ", by scenario", panels::plain);
        for (int i = 0; i < scenarios.size(); i++) {
            int panel = i;
            distributions.get(i).ifPresent(one -> draw(panels, panel, one, bins, text));
        }
        panels.close();
        html.close();
    }

    private void draw(
            Panels panels, int panel, Distribution distribution, Distribution.Bins bins, DoubleFunction<String> text) {
        double slot = panels.width() / bins.count();
        double left = panels.left(panel);
        for (int bin = 0; bin < bins.count(); bin++) {
            if (distribution.counts()[bin] > 0) {
                String style = "bar s-" + scenarios.get(panel);
                panels.bar(
                        style, left + bin * slot, slot * 0.88, 0, distribution.counts()[bin]);
            }
        }
        double perUnit = slot / bins.width();
        mark(panels, left + (distribution.cvar95() - bins.from()) * perUnit, "tail", panels.top() + 4);
        mark(panels, left + (distribution.mean() - bins.from()) * perUnit, "mean", panels.top() + 4);
        double to = bins.from() + bins.count() * bins.width();
        panels.text(text.apply(bins.from()), "tick", left, panels.bottom() + 15);
        panels.text(text.apply(to), "tick end", left + panels.width(), panels.bottom() + 15);
        double zero = -bins.from() * perUnit;
        if (zero > panels.width() / 5 && zero < panels.width() * 4 / 5) {
            panels.text("0", "tick middle", left + zero, panels.bottom() + 15);
        }
        String numbers = scenarios.get(panel) + ": mean " + fine(text, distribution.mean()) + " · CVaR 95 "
                + fine(text, distribution.cvar95());
        panels.text(numbers, "panel", left + panels.width() / 2, panels.bottom() + 33);
        panels.text("CVaR", "marked", left + (distribution.cvar95() - bins.from()) * perUnit, panels.top() - 4);
    }

    private static String fine(DoubleFunction<String> text, double value) {
        return text.apply(1).endsWith("%") ? NumberText.of(value * 100, 2) + "\u00A0%" : NumberText.of(value, 1);
    }

    private static void mark(Panels panels, double x, String style, double top) {
        panels.line(style, x, top, x, panels.bottom());
    }

    // Days beside years would be specks, so each length of time has a scale that fits it.
    private void writeQuantiles(List<Period> wanted) {
        List<Period> periods = wanted.stream()
                .filter(period -> returns(report.scenarios().getFirst(), period).length >= LEAST_IN_A_BOX)
                .toList();
        String words = periods.stream().map(period -> period.words() + "s").collect(Collectors.joining(", "));
        double low = 0;
        double high = 0;
        for (ScenarioMetrics metrics : report.scenarios()) {
            for (Period period : periods) {
                double[] returns = returns(metrics, period);
                low = Math.min(low, Arrays.stream(returns).min().orElse(0));
                high = Math.max(high, Arrays.stream(returns).max().orElse(0));
            }
        }
        if (high <= low) {
            return;
        }
        html.open("figure").leaf("figcaption", "Spread of returns of " + words);
        Panels panels = new Panels(html, periods.size(), HEIGHT + 60, low, high);
        panels.open("Spread of returns of " + words + ", by scenario", panels::percent);
        for (int i = 0; i < periods.size(); i++) {
            drawBoxes(panels, i, periods.get(i));
        }
        panels.close();
        html.close();
    }

    private void drawBoxes(Panels panels, int panel, Period period) {
        double slot = panels.width() / scenarios.size();
        List<ScenarioMetrics> all = new ArrayList<>(report.scenarios());
        for (int i = 0; i < all.size(); i++) {
            double[] returns = returns(all.get(i), period);
            double middle = panels.left(panel) + slot * (i + 0.5);
            String colour = " s-" + scenarios.get(i);
            Quantiles.of(returns).ifPresent(box -> drawBox(panels, middle, Math.min(slot * 0.55, 26), colour, box));
        }
        panels.text(period.words(), "panel", panels.left(panel) + panels.width() / 2, panels.bottom() + 22);
    }

    private static void drawBox(Panels panels, double middle, double width, String colour, Quantiles box) {
        panels.line("whisker" + colour, middle, panels.y(box.low()), middle, panels.y(box.high()));
        panels.bar("bar" + colour, middle - width / 2, width, box.lower(), box.upper());
        double median = panels.y(box.median());
        panels.line("median", middle - width / 2, median, middle + width / 2, median);
        // A day's outliers can be hundreds at one place; one dot per tenth of a unit is all that can be seen.
        Arrays.stream(box.outliers())
                .map(value -> Math.round(panels.y(value)))
                .distinct()
                .forEach(y -> panels.dot("dot" + colour, middle, y));
    }
}

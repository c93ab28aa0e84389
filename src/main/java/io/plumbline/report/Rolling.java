package io.plumbline.report;

import io.plumbline.core.EquityCurve;
import io.plumbline.report.LineChart.Line;
import io.plumbline.stats.DailyResults;
import io.plumbline.stats.RollingRatios;
import io.plumbline.stats.ScenarioMetrics;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;

/// Sharpe ratio, Sortino ratio and volatility of the half year before each day.
final class Rolling {

    private static final int HEIGHT = 190;

    private Rolling() {}

    static void write(Html html, Report report, long firstUtc, long lastUtc) {
        int days = RollingRatios.HALF_YEAR_DAYS;
        if (report.scenarios().stream().allMatch(metrics -> metrics.daily().returns().length < days + 2)) {
            return;
        }
        html.open("section").leaf("h2", "Rolling half year");
        html.leaf("p", "Each point is of the " + days + " trading days before it.", "class", "note");
        Curves.writeLegend(html, report.scenarios());
        chart(html, report, "Sharpe ratio", 2, "", RollingRatios::sharpe, firstUtc, lastUtc);
        chart(html, report, "Sortino ratio", 2, "", RollingRatios::sortino, firstUtc, lastUtc);
        chart(html, report, "Volatility, % per year", 1, "\u00A0%", Rolling::percent, firstUtc, lastUtc);
        html.close();
    }

    private static EquityCurve percent(DailyResults daily, int days) {
        EquityCurve curve = RollingRatios.volatility(daily, days);
        double[] percent = Arrays.stream(curve.value()).map(one -> one * 100).toArray();
        return new EquityCurve(curve.timeUtc(), percent, 0);
    }

    private static void chart(
            Html html,
            Report report,
            String caption,
            int decimals,
            String unit,
            BiFunction<DailyResults, Integer, EquityCurve> ratio,
            long firstUtc,
            long lastUtc) {
        List<Line> lines = report.scenarios().stream()
                .map(metrics -> line(metrics, ratio))
                .filter(line -> line.curve().size() > 0)
                .toList();
        if (lines.isEmpty()) {
            return;
        }
        html.open("figure").leaf("figcaption", caption);
        new LineChart(lines, List.of(), firstUtc, lastUtc, HEIGHT)
                .draw(html, caption + ", by scenario over time", false, decimals, unit);
        html.close();
    }

    private static Line line(ScenarioMetrics metrics, BiFunction<DailyResults, Integer, EquityCurve> ratio) {
        return Line.joined(metrics.scenario(), ratio.apply(metrics.daily(), RollingRatios.HALF_YEAR_DAYS));
    }
}

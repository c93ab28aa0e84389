package io.plumbline.report;

import io.plumbline.core.EquityCurve;
import io.plumbline.core.Scenario;
import io.plumbline.report.LineChart.Line;
import io.plumbline.stats.AccountResult;
import io.plumbline.stats.DrawdownPeriod;
import io.plumbline.stats.RunResult.BarsUsed;
import io.plumbline.stats.ScenarioMetrics;
import io.plumbline.stats.TradingDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The equity and drawdown charts: in pips always, in money where there is an account.
final class Curves {

    private static final int EQUITY_HEIGHT = 330;
    private static final int DRAWDOWN_HEIGHT = 170;
    private static final int MARKED = 5;

    private final Html html;
    private final long firstUtc;
    private final long lastUtc;
    private final List<LineChart.Band> bands;

    private Curves(Html html, Report report) {
        this.html = html;
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (BarsUsed bars : report.result().bars()) {
            first = Math.min(first, bars.firstUtc());
            last = Math.max(last, bars.lastUtc());
        }
        this.firstUtc = first;
        this.lastUtc = last;
        // A drawdown that never ends would tint everything and mark nothing.
        long longest = (last - first) / 2;
        this.bands = WorstDrawdowns.of(report.scenarios().getFirst(), MARKED).stream()
                .map(Curves::band)
                .filter(band -> band.toUtc() - band.fromUtc() < longest)
                .toList();
    }

    static void write(Html html, Report report) {
        Curves curves = new Curves(html, report);
        List<Line> pips = new ArrayList<>();
        List<Line> pipsDrawdown = new ArrayList<>();
        List<Line> money = new ArrayList<>();
        List<Line> moneyDrawdown = new ArrayList<>();
        String currency = "";
        for (ScenarioMetrics metrics : report.scenarios()) {
            pips.add(Line.of(metrics.scenario(), metrics.equityPips()));
            pipsDrawdown.add(Line.of(metrics.scenario(), drawdown(metrics.equityPips())));
            if (metrics.account().isPresent()) {
                AccountResult account = metrics.account().get();
                money.add(Line.of(metrics.scenario(), account.equity()));
                moneyDrawdown.add(Line.of(metrics.scenario(), drawdownPercent(account.equity())));
                currency = account.settings().currency();
            }
        }
        html.open("section").leaf("h2", "Equity and drawdown");
        writeLegend(html, report.scenarios());
        if (!curves.bands.isEmpty()) {
            String tinted = "Tinted: the deepest drawdowns of scenario "
                    + report.scenarios().getFirst().scenario() + " that took less than half of the time.";
            html.leaf("p", tinted, "class", "note");
        }
        if (!money.isEmpty()) {
            curves.equity("Account equity, " + currency, money);
            curves.drawdown("Account drawdown, % of the highest equity", moneyDrawdown, 1, "\u00A0%");
        }
        curves.equity("Cumulative net result, pips", pips);
        curves.drawdown("Drawdown, pips below the highest result", pipsDrawdown, 0, "");
        html.close();
        Rolling.write(html, report, curves.firstUtc, curves.lastUtc);
    }

    private static LineChart.Band band(DrawdownPeriod period) {
        LocalDate end = period.end().orElse(period.start().plusDays(period.days()));
        return new LineChart.Band(new TradingDay(period.start()).startUtc(), new TradingDay(end).endUtc());
    }

    private void equity(String caption, List<Line> lines) {
        html.open("figure").leaf("figcaption", caption);
        new LineChart(lines, bands, firstUtc, lastUtc, EQUITY_HEIGHT).draw(html, described(caption), false, 0, "");
        html.close();
    }

    private void drawdown(String caption, List<Line> lines, int decimals, String unit) {
        html.open("figure").leaf("figcaption", caption);
        new LineChart(lines, List.of(), firstUtc, lastUtc, DRAWDOWN_HEIGHT)
                .draw(html, described(caption), true, decimals, unit);
        html.close();
    }

    private static String described(String caption) {
        return caption + ", by scenario over time";
    }

    static void writeLegend(Html html, List<ScenarioMetrics> scenarios) {
        html.open("ul", "class", "legend");
        for (ScenarioMetrics metrics : scenarios) {
            Scenario scenario = metrics.scenario();
            html.open("li").leaf("span", "", "class", "swatch s-" + scenario);
            html.leaf("b", scenario.name())
                    .text(" " + scenario.words() + " costs")
                    .close();
        }
        html.close();
    }

    private static EquityCurve drawdown(EquityCurve equity) {
        return new EquityCurve(equity.timeUtc(), equity.drawdown(), 0);
    }

    private static EquityCurve drawdownPercent(EquityCurve equity) {
        double[] below = equity.drawdown();
        for (int i = 0; i < below.length; i++) {
            double peak = equity.value()[i] - below[i];
            below[i] = below[i] / peak * 100;
        }
        return new EquityCurve(equity.timeUtc(), below, 0);
    }
}

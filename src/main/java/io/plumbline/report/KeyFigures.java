package io.plumbline.report;

import io.plumbline.core.NumberText;
import io.plumbline.core.Scenario;
import io.plumbline.stats.AccountResult;
import io.plumbline.stats.Performance;
import io.plumbline.stats.ScenarioMetrics;
import java.util.List;
import java.util.function.Function;

/// The key figures: one table each for result, risk and account, one column per scenario.
final class KeyFigures {

    private final Html html;
    private final List<ScenarioMetrics> metrics;
    private final List<Scenario> scenarios;

    private KeyFigures(Html html, List<ScenarioMetrics> metrics) {
        this.html = html;
        this.metrics = metrics;
        this.scenarios = metrics.stream().map(ScenarioMetrics::scenario).toList();
    }

    static void write(Html html, Report report) {
        KeyFigures figures = new KeyFigures(html, report.scenarios());
        html.open("section").leaf("h2", "Key figures").open("div", "class", "columns");
        figures.writeResult();
        figures.writeRisk();
        figures.metrics.stream()
                .flatMap(one -> one.account().stream())
                .findFirst()
                .ifPresent(account -> figures.writeAccount(account.settings().currency()));
        if (report.result().trades().size() > 0) {
            CostWaterfall.of(html, report).writeTable();
        }
        html.close().close();
    }

    private void writeResult() {
        ScenarioTable table = ScenarioTable.open(html, "Result", scenarios);
        performance(table, "Net, pips", p -> NumberText.of(p.netPips(), 1));
        performance(table, "Gross, pips", p -> NumberText.of(p.grossPips(), 1));
        performance(table, "Costs, pips", p -> NumberText.of(-p.costPips(), 1));
        performance(table, "Trades", p -> NumberText.count(p.trades()));
        performance(table, "Expectancy, pips per trade", p -> NumberText.of(p.expectancyPips(), 2));
        performance(table, "Break-even extra cost, pips", p -> NumberText.of(p.breakEvenCostPips(), 2));
        performance(table, "Win rate", p -> NumberText.percent(p.winRate()));
        performance(table, "Average win, pips", p -> NumberText.of(p.averageWinPips(), 1));
        performance(table, "Average loss, pips", p -> NumberText.of(p.averageLossPips(), 1));
        performance(table, "Payoff (win over loss)", p -> NumberText.of(p.payoff(), 2));
        performance(table, "Profit factor", p -> NumberText.of(p.profitFactor(), 2));
        table.end();
    }

    private void writeRisk() {
        ScenarioTable table = ScenarioTable.open(html, "Risk and activity", scenarios);
        performance(table, "Max drawdown, pips", p -> NumberText.of(p.maxDrawdownPips(), 1));
        performance(table, "Longest drawdown", p -> NumberText.duration(p.longestDrawdown()));
        performance(table, "CVaR 95, pips per trade", p -> NumberText.of(p.cvar95Pips(), 1));
        performance(table, "Sharpe, annual", p -> NumberText.of(p.sharpe(), 2));
        performance(table, "Sortino, annual", p -> NumberText.of(p.sortino(), 2));
        performance(table, "Calmar", p -> NumberText.of(p.calmar(), 2));
        performance(table, "Longest winning streak", p -> NumberText.count(p.maxWinStreak()));
        performance(table, "Longest losing streak", p -> NumberText.count(p.maxLossStreak()));
        performance(table, "Exposure", p -> NumberText.percent(p.exposure()));
        performance(table, "Bars held, average", p -> NumberText.of(p.averageBarsHeld(), 1));
        table.end();
    }

    private void writeAccount(String currency) {
        ScenarioTable table = ScenarioTable.open(html, "Account, " + currency, scenarios);
        account(table, "Initial equity", a -> NumberText.of(a.settings().initialEquity(), 0));
        account(table, "Final equity", a -> NumberText.of(a.finalEquity(), 0));
        account(table, "Return", a -> NumberText.percent(a.returnFraction()));
        account(table, "Annual return", a -> NumberText.percent(a.annualReturnFraction()));
        account(table, "Max drawdown", a -> NumberText.percent(a.maxDrawdownFraction()));
        account(table, "Sharpe, annual", a -> NumberText.of(a.sharpe(), 2));
        account(table, "Sortino, annual", a -> NumberText.of(a.sortino(), 2));
        account(table, "Calmar", a -> NumberText.of(a.calmar(), 2));
        account(table, "Risk per trade", a -> NumberText.percent(a.settings().riskFraction()));
        account(table, "Compounding", a -> a.settings().compounding() ? "yes" : "no");
        table.end();
    }

    private void performance(ScenarioTable table, String label, Function<Performance, String> value) {
        table.row(
                label,
                metrics.stream().map(one -> value.apply(one.performance())).toList());
    }

    private void account(ScenarioTable table, String label, Function<AccountResult, String> value) {
        table.row(
                label,
                metrics.stream()
                        .map(one -> one.account().map(value).orElse(NumberText.NONE))
                        .toList());
    }
}

package io.plumbline.ui.backtest;

import io.plumbline.core.NumberText;
import io.plumbline.core.Scenario;
import io.plumbline.core.Trade;
import io.plumbline.stats.Distribution;
import io.plumbline.stats.GroupWords;
import io.plumbline.ui.chart.Histogram;
import io.plumbline.ui.chart.Tone;
import io.plumbline.ui.common.Sheet;
import io.plumbline.ui.common.Sheet.Cell;
import io.plumbline.ui.common.Sheet.Column;
import io.plumbline.ui.common.Sheet.Kind;
import io.plumbline.ui.common.Sheet.Row;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// How one scenario's trades came out: their results in bins, with what matters marked, and the best and the worst.
record RunDistribution(Scenario scenario, Histogram histogram, Sheet best, Sheet worst) {

    private static final int BINS = 70;
    private static final int EXTREMES = 10;
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    static RunDistribution of(Scenario scenario, List<Trade> trades) {
        double[] pips = trades.stream().mapToDouble(Trade::pnlPips).toArray();
        Comparator<Trade> fromTheWorst = Comparator.comparingDouble(Trade::pnlPips);
        return new RunDistribution(
                scenario,
                Histogram.of(pips, BINS, marks(pips)),
                sheet("Best trades, scenario " + scenario, trades, fromTheWorst.reversed()),
                sheet("Worst trades, scenario " + scenario, trades, fromTheWorst));
    }

    private static List<Histogram.Mark> marks(double[] pips) {
        if (pips.length == 0) {
            return List.of();
        }
        Distribution found = Distribution.of(pips, Distribution.Bins.of(BINS, pips));
        return List.of(
                new Histogram.Mark("CVaR 95", found.cvar95(), Tone.LOSS),
                new Histogram.Mark("VaR 95", found.var95(), Tone.LOSS),
                new Histogram.Mark("Median", found.median(), Tone.LABEL),
                new Histogram.Mark("Mean", found.mean(), Tone.POINTER));
    }

    private static Sheet sheet(String name, List<Trade> trades, Comparator<Trade> order) {
        List<Column> columns = List.of(
                Column.name("Symbol"),
                Column.name("Side"),
                Column.name("Filled, UTC"),
                Column.name("Exit"),
                new Column("Net pips", "", 0, "Result after costs", Kind.NUMBER),
                new Column("Cost", "", 0, "Spread and slippage of both sides, pips", Kind.NUMBER));
        List<Row> rows = new ArrayList<>();
        trades.stream().sorted(order).limit(EXTREMES).forEach(trade -> rows.add(row(trade, rows.size())));
        return new Sheet(name, true, columns, rows);
    }

    private static Row row(Trade trade, int place) {
        return new Row(
                trade.orderId() + "\n" + trade.strategy(),
                Sheet.Style.PLAIN,
                List.of(
                        Cell.name(trade.symbol(), place),
                        Cell.name(GroupWords.capital(trade.side().name().toLowerCase(Locale.ROOT)), place),
                        Cell.name(MINUTE.format(Instant.ofEpochMilli(trade.fillTimeUtc())), place),
                        Cell.name(GroupWords.capital(trade.exitReason().words()), place),
                        Cell.number(NumberText.pips(trade.pnlPips()), trade.pnlPips())
                                .losingIf(trade.pnlPips() < 0),
                        Cell.number(NumberText.pips(trade.costPips()), trade.costPips())));
    }
}

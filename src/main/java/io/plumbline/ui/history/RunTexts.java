package io.plumbline.ui.history;

import io.plumbline.core.NumberText;
import io.plumbline.core.Scenario;
import io.plumbline.history.RunCard;
import io.plumbline.history.RunStatus;
import io.plumbline.stats.Metric;
import io.plumbline.stats.TradeMetric;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How the history screen writes what a card holds.
final class RunTexts {

    /// The figures that have a column.
    static final List<Metric> KEY_FIGURES = List.of(
            TradeMetric.TRADES,
            TradeMetric.NET_PIPS,
            TradeMetric.PROFIT_FACTOR,
            TradeMetric.EXPECTANCY_PIPS,
            TradeMetric.MAX_DRAWDOWN_PIPS,
            TradeMetric.SHARPE);

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ENGLISH);
    private static final double MILLIS_PER_SECOND = 1000.0;
    private static final String NO_BREAK_SPACE = "\u00a0";

    private RunTexts() {}

    /// A time on the user's clock, such as "3 Mar 2026 09:15".
    static String local(Instant time, ZoneId zone) {
        return MINUTE.format(time.atZone(zone));
    }

    /// A time on the world's clock, such as "2026-03-03 08:15:42 UTC".
    static String utc(Instant time) {
        return SECOND.format(time.atZone(ZoneOffset.UTC)) + " UTC";
    }

    /// How long a run took, such as "1.3 s" or "2 min 5 s"; "–" while it runs.
    static String took(RunCard card) {
        Duration took = card.took();
        if (card.status() == RunStatus.RUNNING) {
            return NumberText.NONE;
        }
        if (took.toMinutes() == 0) {
            return NumberText.of(took.toMillis() / MILLIS_PER_SECOND, 1) + NO_BREAK_SPACE + "s";
        }
        return took.toMinutes() + NO_BREAK_SPACE + "min" + NO_BREAK_SPACE + took.toSecondsPart() + NO_BREAK_SPACE + "s";
    }

    /// Text on one line: line breaks and other controls become blanks.
    static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }

    /// The icon of a status, an Ikonli code.
    static String icon(RunStatus status) {
        return switch (status) {
            case RUNNING -> "mdi2p-progress-clock";
            case DONE -> "mdi2c-check-circle-outline";
            case FAILED -> "mdi2a-alert-circle-outline";
            case CANCELLED -> "mdi2s-stop-circle-outline";
            case INTERRUPTED -> "mdi2p-power-plug-off-outline";
        };
    }

    /// A figure of a scenario; NaN if undefined.
    static double figure(RunCard card, Scenario scenario, Metric metric) {
        return card.metrics().getOrDefault(scenario, Map.of()).getOrDefault(metric.key(), Double.NaN);
    }

    /// A number of runs, such as "1 run" or "1,000 runs".
    static String runs(int count) {
        return NumberText.count(count) + (count == 1 ? " run" : " runs");
    }
}

package io.plumbline.ui.compare;

import io.plumbline.core.NumberText;
import io.plumbline.core.Scenario;
import io.plumbline.history.RunCard;
import io.plumbline.stats.Metric;
import io.plumbline.stats.TradeMetric;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a list says of a run, such as "20 Nov 2026 09:42 · EURUSD, GBPUSD on M15 · example.yaml".
public final class RunWords {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.ENGLISH);

    private RunWords() {}

    /// When, on what and with which config it was run; the time is that of this computer.
    public static String subject(RunCard card) {
        return MOMENT.format(card.started().atZone(ZoneId.systemDefault())) + " · " + String.join(", ", card.symbols())
                + " on " + card.timeframes() + " · " + card.configName();
    }

    /// Its key figures in one scenario, such as "412 trades, 1,204.5 pips, profit factor 1.32".
    static String figures(RunCard card, Scenario scenario) {
        Map<String, Double> values = card.metrics().getOrDefault(scenario, Map.of());
        return figure(values, TradeMetric.TRADES) + " trades, " + figure(values, TradeMetric.NET_PIPS)
                + " pips, profit factor " + figure(values, TradeMetric.PROFIT_FACTOR);
    }

    private static String figure(Map<String, Double> values, Metric metric) {
        Double value = values.get(metric.key());
        return value == null ? NumberText.NONE : metric.text(value);
    }

    /// The scenarios it was run in, A before B before C.
    static List<Scenario> scenarios(RunCard card) {
        return Stream.of(Scenario.values()).filter(card.metrics()::containsKey).toList();
    }

    /// Whether every word of a search is in its number, name, tags, notes, symbols or config name.
    public static boolean matches(RunCard card, String search) {
        String text = Stream.of(
                        List.of("#" + card.id(), card.name(), card.notes(), card.configName(), card.timeframes()),
                        card.tags(),
                        card.symbols())
                .flatMap(List::stream)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
        return Stream.of(search.toLowerCase(Locale.ROOT).split("\\s+", -1)).allMatch(text::contains);
    }
}

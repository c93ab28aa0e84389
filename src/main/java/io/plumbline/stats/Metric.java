package io.plumbline.stats;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A figure that a scenario is judged by, such as the net result in pips or the Sharpe ratio: what it is called,
/// how it is computed, who defined it, and how it is written.
///
/// This is the one catalogue. Tiles, tooltips, tables, the report, the command line and the history all take a
/// figure's name, formula, value and text from here. Shares are fractions (0.42), written in percent ("42.0 %").
public sealed interface Metric permits TradeMetric, AccountMetric, ReturnMetric, PeriodMetric {

    /// Which of two values is the better one.
    enum Better {
        /// The larger number, so a drawdown of −100 is better than one of −200.
        HIGHER,
        LOWER,
        /// The figure describes and does not judge.
        NEITHER
    }

    /// A chapter of the catalogue, in the order in which chapters are shown.
    enum Group {
        RESULT("Result", false),
        RISK("Risk", false),
        ACTIVITY("Activity", false),
        ACCOUNT("Account", true),
        RATIOS("Risk-adjusted, account", true),
        DRAWDOWNS("Drawdowns, account", true),
        TAIL("Daily returns and tail, account", true),
        PERIODS("Periods, account", true),
        RECENT("Returns to the last bar, account", true);

        private final String words;
        private final boolean needsAccount;

        Group(String words, boolean needsAccount) {
            this.words = words;
            this.needsAccount = needsAccount;
        }

        /// Whether nothing in the chapter is defined without an account.
        public boolean needsAccount() {
            return needsAccount;
        }

        /// The chapter's headline, such as "Risk-adjusted".
        public String words() {
            return words;
        }
    }

    /// The enum constant, such as NET_PIPS.
    String name();

    /// What is fixed about it.
    Definition definition();

    /// The value in one scenario; empty where it is undefined, such as a profit factor without losses.
    OptionalDouble of(ScenarioMetrics metrics);

    /// The name in files and in the history, such as "net_pips". It never changes.
    default String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The name for people, such as "Net result".
    default String title() {
        return definition().title();
    }

    /// What it is counted in, such as "pips per trade"; empty for a plain ratio. Money says "account currency"; see
    /// [#unit(ScenarioMetrics)].
    default String unit() {
        return definition().unit();
    }

    /// The unit in one scenario, where money is in a currency.
    default String unit(ScenarioMetrics metrics) {
        return definition().format() == Format.MONEY ? currency(metrics) : unit();
    }

    /// How it is computed, in words and symbols.
    default String formula() {
        return definition().formula();
    }

    /// Who defined it.
    default String source() {
        return definition().source();
    }

    /// Which of two values is the better one.
    default Better better() {
        return definition().better();
    }

    /// The chapter it is in.
    default Group group() {
        return definition().group();
    }

    /// Title and unit, such as "Expectancy, pips per trade"; without a unit that the text carries anyway.
    default String label() {
        boolean told = unit().isEmpty() || definition().format().carriesUnit();
        return told ? title() : title() + ", " + unit();
    }

    /// Formula and source, as a tooltip tells them.
    default String meaning() {
        return formula() + "\nSource: " + source();
    }

    /// A value as it is written, money without its currency.
    default String text(double value) {
        return definition().format().text(value);
    }

    /// The value in one scenario as it is written, money with its currency; "–" where undefined.
    default String text(ScenarioMetrics metrics) {
        return definition().format().text(of(metrics), currency(metrics));
    }

    /// Whether a value speaks of losing money, so that it is shown as a warning.
    default boolean losing(double value) {
        return value < definition().losingBelow();
    }

    /// Whether the value in one scenario speaks of losing money.
    default boolean losing(ScenarioMetrics metrics) {
        OptionalDouble value = of(metrics);
        return value.isPresent() && losing(value.getAsDouble());
    }

    /// Every figure, chapter by chapter.
    static List<Metric> all() {
        return Catalogue.ALL;
    }

    /// The figure with this key.
    static Optional<Metric> ofKey(String key) {
        return Optional.ofNullable(Catalogue.BY_KEY.get(key));
    }

    /// The defined figures of a scenario by key, as the history keeps them.
    static Map<String, Double> values(ScenarioMetrics metrics) {
        Map<String, Double> values = new TreeMap<>();
        for (Metric metric : all()) {
            metric.of(metrics).ifPresent(value -> values.put(metric.key(), value));
        }
        return Collections.unmodifiableMap(values);
    }

    private static String currency(ScenarioMetrics metrics) {
        return metrics.account().map(account -> account.settings().currency()).orElse("");
    }

    /// What is fixed about a figure.
    ///
    /// @param losingBelow values below this speak of losing money; minus infinity if none does
    record Definition(
            String title,
            String unit,
            Format format,
            Group group,
            Better better,
            double losingBelow,
            String formula,
            String source) {

        static final double NEVER = Double.NEGATIVE_INFINITY;
    }

    /// All figures, found by key.
    final class Catalogue {

        private static final List<Metric> ALL = Stream.<Metric[]>of(
                        TradeMetric.values(), AccountMetric.values(), ReturnMetric.values(), PeriodMetric.values())
                .flatMap(Arrays::stream)
                .sorted((one, other) -> one.group().compareTo(other.group()))
                .toList();

        private static final Map<String, Metric> BY_KEY =
                ALL.stream().collect(Collectors.toUnmodifiableMap(Metric::key, Function.identity()));

        private Catalogue() {}
    }
}

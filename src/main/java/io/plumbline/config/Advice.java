package io.plumbline.config;

import io.plumbline.risk.ConflictPolicy;
import io.plumbline.strategy.S1Params;
import io.plumbline.strategy.Strategy;
import io.plumbline.strategy.StrategyRegistry;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/// What is allowed in a config and probably not meant, such as a cap that no order can reach.
///
/// Like the rules it looks at the values that were read without a mistake. It says nothing that needs bars.
final class Advice {

    /// The smallest stop and the highest price that are thought of when a cap is said never to bind, in pips and in
    /// units of the price.
    private static final double SMALLEST_STOP_PIPS = 0.1;

    private static final double HIGHEST_PRICE = 10_000;

    /// The largest stop and the lowest price that are thought of when a cap is said always to bind.
    private static final double LARGEST_STOP_PIPS = 10_000;

    private static final double LOWEST_PRICE = 0.5;

    private final Findings findings;
    private final Set<String> enabled;

    private Advice(Findings findings) {
        this.findings = findings;
        this.enabled = findings.texts("strategies.enabled").orElse(List.of()).stream()
                .map(Advice::spelled)
                .collect(Collectors.toSet());
    }

    static void give(Findings findings) {
        Advice advice = new Advice(findings);
        if (findings.texts("strategies.enabled").isPresent()) {
            advice.disabledStrategies();
            advice.disabledInOrder();
        }
        for (Strategy<?> strategy : StrategyRegistry.all()) {
            if (strategy.defaults() instanceof S1Params) {
                findings.strategyBlock(strategy.name()).ifPresent(advice::trendParameters);
            }
        }
        advice.spreadsOfNothing();
        advice.riskCaps();
        advice.exposureCap();
        advice.costCap();
    }

    private static String spelled(String name) {
        return name.strip().toUpperCase(Locale.ROOT);
    }

    private void disabledStrategies() {
        for (Strategy<?> strategy : StrategyRegistry.all()) {
            if (enabled.contains(strategy.name())) {
                continue;
            }
            findings.strategyBlock(strategy.name())
                    .filter(findings::isWrittenIn)
                    .ifPresent(path -> findings.advice(
                            path, strategy.name() + " is not enabled, so these parameters have no effect"));
        }
    }

    private void disabledInOrder() {
        String path = "risk.priority_order";
        List<String> order = findings.texts(path).orElse(List.of());
        for (int index = 0; index < order.size(); index++) {
            String name = spelled(order.get(index));
            if (StrategyRegistry.find(name).isPresent() && !enabled.contains(name)) {
                findings.advice(path + "[" + index + "]", name + " is not enabled, so its place has no effect");
            }
        }
    }

    private void trendParameters(String path) {
        Optional<Integer> fast = findings.value(path + ".ema_fast", Integer.class);
        Optional<Integer> slow = findings.value(path + ".ema_slow", Integer.class);
        if (fast.isPresent() && slow.isPresent() && fast.get() >= slow.get()) {
            String at = findings.isWritten(path + ".ema_fast") ? "ema_fast" : "ema_slow";
            String what = fast.get().equals(slow.get())
                    ? "the averages are the same and nothing is traded"
                    : "the strategy trades against the trend";
            findings.advice(
                    path + "." + at,
                    "ema_fast is " + fast.get() + " and ema_slow is " + slow.get() + ", so " + what
                            + "; wanted ema_fast < ema_slow");
        }
        if (findings.isWritten(path + ".min_sl_points")) {
            findings.advice(path + ".min_sl_points", "has no effect on this strategy, whose stop is k_sl times ATR");
        }
        boolean noStop = findings.value(path + ".k_sl", OptionalDouble.class)
                .filter(OptionalDouble::isEmpty)
                .isPresent();
        if (noStop && enabled.contains(spelled(path.substring(path.lastIndexOf('.') + 1)))) {
            findings.advice(path + ".k_sl", "there is no k_sl and so no stop, without which no order is placed");
        }
    }

    private void spreadsOfNothing() {
        Optional<List<String>> symbols = findings.texts("universe.symbols");
        if (symbols.isEmpty()) {
            return;
        }
        for (String symbol : findings.names("costs.spread_baseline_pips").orElse(Set.of())) {
            if (!symbols.get().contains(symbol)) {
                findings.advice(
                        "costs.spread_baseline_pips." + symbol,
                        symbol + " is not among universe.symbols, so its spread has no effect");
            }
        }
    }

    private void riskCaps() {
        Optional<Double> risk = findings.value("risk.r_base", Double.class);
        if (risk.isEmpty()) {
            return;
        }
        if (risk.get() == 0) {
            findings.advice("risk.r_base", "a trade risks nothing, so every order is refused");
            return;
        }
        boolean netting = findings.value("risk.conflict_policy", ConflictPolicy.class)
                .filter(ConflictPolicy.NETTING::equals)
                .isPresent();
        int most = netting ? Math.max(1, enabled.size()) : 1;
        riskCap("per_strategy", "a strategy", risk.get(), 1);
        riskCap("per_symbol", "a symbol", risk.get(), most);
    }

    /// A cap on the risk of a decision, which takes so many orders at the most.
    private void riskCap(String key, String of, double risk, int orders) {
        String path = "risk.caps." + key;
        Optional<Double> cap = findings.value(path, Double.class);
        if (cap.isEmpty()) {
            return;
        }
        String found = key + " is " + number(cap.get()) + " and r_base " + number(risk);
        if (risk > cap.get()) {
            findings.advice(path, "always binds: " + found + ", so every order is refused");
        } else if (risk * orders <= cap.get() && !cap.get().isInfinite()) {
            String largest = orders == 1
                    ? "one order at a time, which risks r_base"
                    : orders + " orders at a time, which risk " + number(risk * orders);
            findings.advice(path, "never binds: " + found + ", and " + of + " has at most " + largest);
        }
    }

    private void exposureCap() {
        String path = "risk.caps.usd_exposure_cap";
        Optional<Double> cap = findings.value(path, Double.class);
        Optional<Double> risk = findings.value("risk.r_base", Double.class).filter(fraction -> fraction > 0);
        if (cap.isEmpty() || risk.isEmpty()) {
            return;
        }
        double largest = risk.get() / SMALLEST_STOP_PIPS * HIGHEST_PRICE;
        double smallest = risk.get() / LARGEST_STOP_PIPS * LOWEST_PRICE;
        String quantity = ": an order is r_base " + number(risk.get()) + " over its stop in pips, times the price; ";
        if (cap.get() < smallest) {
            findings.advice(
                    path,
                    "always binds" + quantity + "even a stop of " + number(LARGEST_STOP_PIPS) + " pips at a price of "
                            + number(LOWEST_PRICE) + " makes " + number(smallest) + ", above the cap of "
                            + number(cap.get()) + ", so every order is refused");
        } else if (cap.get() >= largest && !cap.get().isInfinite()) {
            findings.advice(
                    path,
                    "never binds" + quantity + "even a stop of " + number(SMALLEST_STOP_PIPS) + " pips at a price of "
                            + number(HIGHEST_PRICE) + " makes only " + number(largest) + ", within the cap of "
                            + number(cap.get()));
        }
    }

    private void costCap() {
        String path = "costs.max_side_cost_pips";
        OptionalDouble cap = findings.value(path, OptionalDouble.class).orElse(OptionalDouble.empty());
        Optional<Double> base = findings.value("costs.slippage.slip_base", Double.class);
        if (cap.isEmpty() || base.isEmpty()) {
            return;
        }
        for (String symbol : findings.names("costs.spread_baseline_pips").orElse(Set.of())) {
            Optional<Double> spread = findings.value("costs.spread_baseline_pips." + symbol, Double.class);
            if (spread.isEmpty()) {
                continue;
            }
            double least = spread.get() / 2 + base.get();
            if (cap.getAsDouble() <= spread.get() / 2) {
                findings.advice(
                        path,
                        "always binds: half the spread of " + symbol + " is " + number(spread.get() / 2)
                                + " pips, which leaves nothing for slippage under a cap of "
                                + number(cap.getAsDouble()));
            } else if (cap.getAsDouble() <= least) {
                findings.advice(
                        path,
                        "always binds: a side of " + symbol + " costs at least " + number(least)
                                + " pips, half its spread and slip_base, and the cap is "
                                + number(cap.getAsDouble()));
            }
        }
    }

    /// As short as it can be written, such as "0.002" or "100,000".
    private static String number(double value) {
        if (Double.isInfinite(value)) {
            return "infinite";
        }
        // Twelve digits: what binary fractions leave behind is nobody's business.
        BigDecimal rounded = new BigDecimal(value, new MathContext(12)).stripTrailingZeros();
        return rounded.abs().compareTo(BigDecimal.valueOf(1000)) >= 0 && rounded.scale() <= 0
                ? String.format(Locale.ROOT, "%,d", rounded.toBigInteger())
                : rounded.toPlainString();
    }
}

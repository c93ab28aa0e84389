package io.plumbline.config;

import io.plumbline.core.Instruments;
import io.plumbline.core.NearMiss;
import io.plumbline.core.Scenario;
import io.plumbline.risk.ConflictPolicy;
import io.plumbline.strategy.Strategy;
import io.plumbline.strategy.StrategyRegistry;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What must hold between keys, such as "every symbol has a spread". Each rule looks at the values that were read
/// without a mistake and keeps silent about the others.
final class Rules {

    private static final List<String> STRATEGIES =
            StrategyRegistry.all().stream().map(Strategy::name).toList();
    private static final List<String> SCENARIOS =
            Arrays.stream(Scenario.values()).map(Scenario::name).toList();

    private final Findings findings;

    private Rules(Findings findings) {
        this.findings = findings;
    }

    static void check(Findings findings) {
        Rules rules = new Rules(findings);
        rules.symbolsAreKnown();
        rules.barZeroIsOff();
        rules.lowIsBelowHigh();
        rules.enabledStrategiesAreKnown();
        rules.policyFitsItsOrder();
        rules.scenariosAreComplete();
        rules.symbolsHaveSpreads();
        rules.blocksHaveALength();
        rules.accountHasACurrency();
        TuningRules.check(findings);
    }

    /// Three capital letters, such as "USD".
    static boolean isCurrency(String text) {
        return text.matches("[A-Z]{3}");
    }

    private void symbolsAreKnown() {
        String path = "universe.symbols";
        Optional<List<String>> symbols = findings.texts(path);
        if (symbols.filter(List::isEmpty).isPresent()) {
            findings.problem(path, "found an empty list, wanted at least one symbol");
        }
        noneTwice(path, symbols.orElse(List.of()));
        List<String> known = Instruments.standard().all().stream()
                .map(instrument -> instrument.symbol())
                .toList();
        for (int index = 0; index < symbols.orElse(List.of()).size(); index++) {
            String symbol = symbols.orElseThrow().get(index);
            if (known.contains(symbol) || findings.isWritten("instruments." + symbol)) {
                continue;
            }
            String nearMiss = NearMiss.of(symbol, known)
                    .map(name -> "; or did you mean `" + name + "`?")
                    .orElse("");
            try {
                Instruments.standard().get(symbol);
            } catch (Instruments.UnknownInstrumentException e) {
                findings.problem(path + "[" + index + "]", e.getMessage() + nearMiss);
            }
        }
    }

    private void barZeroIsOff() {
        String path = "bar_contract.allow_bar0";
        if (findings.value(path, Boolean.class).orElse(false)) {
            findings.problem(path, "found true, wanted false: the bar that is still open is never traded on");
        }
    }

    private void lowIsBelowHigh() {
        Optional<Double> low = findings.value("regime.z_low", Double.class);
        Optional<Double> high = findings.value("regime.z_high", Double.class);
        if (low.isPresent() && high.isPresent() && low.get() >= high.get()) {
            String path = findings.isWritten("regime.z_low") ? "regime.z_low" : "regime.z_high";
            findings.problem(
                    path, "z_low is " + low.get() + " and z_high is " + high.get() + ", wanted z_low < z_high");
        }
    }

    private void enabledStrategiesAreKnown() {
        String path = "strategies.enabled";
        Optional<List<String>> enabled = findings.texts(path);
        strategiesAreKnown(path, enabled.orElse(List.of()));
        if (enabled.filter(List::isEmpty).isPresent()) {
            findings.warning(path, "no strategy is enabled, so nothing will be traded");
        }
    }

    private void policyFitsItsOrder() {
        String path = "risk.priority_order";
        List<String> order = findings.texts(path).orElse(List.of());
        strategiesAreKnown(path, order);
        Optional<ConflictPolicy> policy = findings.value("risk.conflict_policy", ConflictPolicy.class);
        // An order with a mistake in it is still an order.
        boolean unreadable =
                findings.isWritten(path) && findings.value(path, Object.class).isEmpty();
        if (policy.equals(Optional.of(ConflictPolicy.PRIORITY)) && order.isEmpty() && !unreadable) {
            findings.problem(path, "missing; the conflict policy priority needs an order of strategies");
        }
        if (policy.equals(Optional.of(ConflictPolicy.NETTING)) && !order.isEmpty()) {
            findings.problem(path, "found an order, wanted none: under netting no strategy goes before another");
        }
    }

    private void strategiesAreKnown(String path, List<String> names) {
        for (int index = 0; index < names.size(); index++) {
            String name = names.get(index);
            if (StrategyRegistry.find(name.strip()).isEmpty()) {
                findings.problem(
                        path + "[" + index + "]", "no strategy `" + name + "`; " + NearMiss.advice(name, STRATEGIES));
            }
        }
        noneTwice(
                path,
                names.stream()
                        .map(name -> name.strip().toUpperCase(Locale.ROOT))
                        .toList());
    }

    private void scenariosAreComplete() {
        String path = "costs.scenarios";
        Optional<Set<String>> given = findings.names(path);
        for (String letter : given.orElse(Set.of())) {
            if (!SCENARIOS.contains(letter)) {
                findings.problem(path + "." + letter, "unknown scenario; wanted only A, B and C");
            }
        }
        for (String letter : SCENARIOS) {
            if (given.isPresent() && !given.get().contains(letter)) {
                findings.problem(path + "." + letter, "missing; wanted a factor for each of A, B and C");
            }
        }
    }

    private void symbolsHaveSpreads() {
        String path = "costs.spread_baseline_pips";
        Optional<Set<String>> given = findings.names(path);
        List<String> symbols = findings.texts("universe.symbols").orElse(List.of());
        for (String symbol : new LinkedHashSet<>(symbols)) {
            if (given.isPresent() && !given.get().contains(symbol)) {
                findings.problem(path + "." + symbol, "missing; every symbol of universe.symbols needs a spread");
            }
        }
    }

    private void blocksHaveALength() {
        Optional<Integer> shortest = findings.value("montecarlo.mc1.block_min", Integer.class);
        Optional<Integer> longest = findings.value("montecarlo.mc1.block_max", Integer.class);
        if (shortest.isPresent() && longest.isPresent() && shortest.get() > longest.get()) {
            findings.problem(
                    "montecarlo.mc1.block_min",
                    "found " + shortest.get() + ", wanted at most block_max, which is " + longest.get());
        }
    }

    private void accountHasACurrency() {
        String path = "account.currency";
        Optional<String> currency = findings.value(path, String.class);
        if (currency.isPresent() && !isCurrency(currency.get())) {
            findings.problem(
                    path, "found `" + currency.get() + "`, wanted a currency of three capital letters such as USD");
        }
    }

    private void noneTwice(String path, List<String> names) {
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < names.size(); index++) {
            if (!seen.add(names.get(index))) {
                findings.problem(path + "[" + index + "]", "`" + names.get(index) + "` stands twice; keep one of them");
            }
        }
    }
}

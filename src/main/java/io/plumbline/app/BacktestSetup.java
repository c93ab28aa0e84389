package io.plumbline.app;

import io.plumbline.core.Scenario;
import io.plumbline.dataset.BarSource;
import java.util.List;

/// What a user has filled in to be back-tested, right or not yet right, such as a config without any bars. It is
/// what comes back after a restart.
///
/// @param config the config file as typed
/// @param bars the sources of bars in the order of the list
/// @param scenarios the scenarios chosen, A before B before C
/// @param reach which of the following three count
/// @param from the first day as typed, such as "2023-01-01"
/// @param to the last day as typed
/// @param lastBars how many bars as typed, such as "20000"
public record BacktestSetup(
        String config,
        List<Bars> bars,
        List<Scenario> scenarios,
        Reach reach,
        String from,
        String to,
        String lastBars) {

    /// An empty form.
    public static final BacktestSetup EMPTY =
            new BacktestSetup("", List.of(), List.of(Scenario.values()), Reach.ALL, "", "", "");

    /// How the range of bars is chosen.
    public enum Reach {
        ALL("All bars"),
        DAYS("From – to"),
        LAST("Last bars");

        private final String words;

        Reach(String words) {
            this.words = words;
        }

        /// The choice in words, such as "All bars".
        public String words() {
            return words;
        }
    }

    /// Where bars come from, as far as it is filled in, and the symbol they are for.
    public record Bars(String symbol, BarSource source) {}

    public BacktestSetup {
        bars = List.copyOf(bars);
        scenarios = List.copyOf(scenarios);
    }

    /// The form that asks for exactly this.
    public static BacktestSetup of(BacktestRequest request) {
        List<Bars> bars = request.bars().entrySet().stream()
                .map(entry -> new Bars(entry.getKey(), entry.getValue()))
                .toList();
        boolean days =
                request.range().from().isPresent() || request.range().to().isPresent();
        boolean last = request.range().last().isPresent();
        return new BacktestSetup(
                request.config().toString(),
                bars,
                request.scenarios(),
                days ? Reach.DAYS : last ? Reach.LAST : Reach.ALL,
                request.range().from().map(Object::toString).orElse(""),
                request.range().to().map(Object::toString).orElse(""),
                last ? String.valueOf(request.range().last().getAsInt()) : "");
    }
}

package io.plumbline.config;

import io.plumbline.strategy.Strategy;

/// A strategy with its parameters, such as S1 with EMAs of 20 and 50 bars.
///
/// To use a `StrategyChoice<?>` hand it to a method that names the type, which keeps both halves together:
/// `<P extends Record> Signals signals(StrategyChoice<P> choice, …)` may call
/// `choice.strategy().signals(…, choice.params())`.
public record StrategyChoice<P extends Record>(Strategy<P> strategy, P params) {

    /// A strategy with its own defaults.
    public static <P extends Record> StrategyChoice<P> ofDefaults(Strategy<P> strategy) {
        return new StrategyChoice<>(strategy, strategy.defaults());
    }

    /// The strategy's name, such as "S1_TREND_EMA_ATR_ADX".
    public String name() {
        return strategy.name();
    }
}

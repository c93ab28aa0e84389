package io.plumbline.strategy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// All strategies Plumbline knows. A new strategy is one class, one parameter record and one line here.
public final class StrategyRegistry {

    private static final List<Strategy<?>> ALL =
            List.of(new S1TrendEmaAtrAdx(), new S2MeanReversionZscore(), new S3BreakoutAtrRegime());

    private StrategyRegistry() {}

    /// All strategies, in the order in which they are offered.
    public static List<Strategy<?>> all() {
        return ALL;
    }

    /// The strategy of a name, in either case, such as "S1_TREND_EMA_ATR_ADX".
    public static Optional<Strategy<?>> find(String name) {
        String wanted = name.toUpperCase(Locale.ROOT);
        for (Strategy<?> strategy : ALL) {
            if (strategy.name().equals(wanted)) {
                return Optional.of(strategy);
            }
        }
        return Optional.empty();
    }
}

package io.plumbline.tuning;

import io.plumbline.core.Scenario;
import java.util.OptionalDouble;

/// What the cells of a heatmap show of a combination. More is better in all of them but the number of trades.
public enum CellMeasure {
    SCORE("score", "", OptionalDouble.of(1)),
    PROFIT_FACTOR("profit factor", "", OptionalDouble.of(1)),
    EXPECTANCY("expectancy", "pips a trade", OptionalDouble.of(0)),
    NET_PIPS("net result", "pips", OptionalDouble.of(0)),
    SHARPE("Sharpe ratio", "a year", OptionalDouble.of(0)),
    CALMAR("Calmar ratio", "a year", OptionalDouble.of(0)),
    DRAWDOWN("maximum drawdown", "pips", OptionalDouble.empty()),
    TRADES("trades", "", OptionalDouble.empty()),
    /// What every trade might cost more before nothing is left, with the same trades: the profit factor is 1 where
    /// the net result is 0, which is when each trade has lost its mean result.
    BREAK_EVEN_COST("break-even cost", "extra pips a trade until profit factor 1", OptionalDouble.of(0)),
    /// How much of the profit factor is lost between the normal and the severe scenario.
    DECAY("decay from A to C", "of the profit factor", OptionalDouble.empty());

    private final String title;
    private final String unit;
    private final OptionalDouble neutral;

    CellMeasure(String title, String unit, OptionalDouble neutral) {
        this.title = title;
        this.unit = unit;
        this.neutral = neutral;
    }

    /// Its name as users read it, such as "profit factor".
    public String title() {
        return title;
    }

    /// What it is counted in; empty for a plain number.
    public String unit() {
        return unit;
    }

    /// The value that separates good from bad, such as 1 for a profit factor; empty where there is none.
    public OptionalDouble neutral() {
        return neutral;
    }

    /// Whether it can be shown of what was tried: the decay needs the scenarios A and C.
    public boolean isKnown(SweptGrid swept) {
        return this != DECAY
                || (swept.scenarios().contains(Scenario.A) && swept.scenarios().contains(Scenario.C));
    }

    /// The value of a combination; `NaN` if it was not tried or is not defined. The scenario is without meaning for
    /// the decay.
    public double of(SweptGrid swept, Scenario scenario, int combination) {
        if (this == DECAY) {
            double normal = swept.value(Objective.PROFIT_FACTOR, Scenario.A, combination);
            double severe = swept.value(Objective.PROFIT_FACTOR, Scenario.C, combination);
            return normal > 0 && Double.isFinite(normal) ? severe / normal - 1 : Double.NaN;
        }
        SweepFigures figures = swept.figures(scenario).orElseThrow();
        if (!swept.tried(scenario, combination)) {
            return Double.NaN;
        }
        return switch (this) {
            case DRAWDOWN -> figures.maxDrawdownPips()[combination];
            case TRADES -> figures.trades()[combination];
            case BREAK_EVEN_COST, EXPECTANCY -> withTrades(figures, combination, Objective.EXPECTANCY, swept);
            case SCORE -> withTrades(figures, combination, Objective.SCORE, swept);
            case PROFIT_FACTOR -> withTrades(figures, combination, Objective.PROFIT_FACTOR, swept);
            case NET_PIPS -> figures.netPips()[combination];
            case SHARPE -> defined(Objective.SHARPE.of(figures, combination, swept.years()));
            case CALMAR -> defined(Objective.CALMAR.of(figures, combination, swept.years()));
            case DECAY -> throw new IllegalStateException("is answered above");
        };
    }

    /// A combination without trades has no profit factor that could be bad.
    private static double withTrades(SweepFigures figures, int combination, Objective objective, SweptGrid swept) {
        return figures.trades()[combination] == 0
                ? Double.NaN
                : defined(objective.of(figures, combination, swept.years()));
    }

    private static double defined(double value) {
        return value == Double.NEGATIVE_INFINITY ? Double.NaN : value;
    }
}

package io.plumbline.tuning;

/// What combinations are ranked by; more is better.
public enum Objective {
    /// The reference's: profit factor, a quarter of it under 300 trades.
    SCORE("score"),
    PROFIT_FACTOR("profit factor"),
    EXPECTANCY("expectancy"),
    NET_PIPS("net pips"),
    /// Of trades, over a year: mean over standard deviation of a trade's result, times the root of the number of
    /// trades in a year. There is no risk-free rate in pips.
    SHARPE("Sharpe"),
    /// Net pips of a year over the largest drawdown.
    CALMAR("Calmar");

    private final String title;

    Objective(String title) {
        this.title = title;
    }

    /// Its name as users read it, such as "net pips".
    public String title() {
        return title;
    }

    /// The value of a combination; negative infinity where it is not defined, so that it ranks last.
    ///
    /// @param years length of the data
    public double of(SweepFigures figures, int combination, double years) {
        double value = switch (this) {
            case SCORE -> Tuning.score(figures.trades()[combination], figures.profitFactor(combination));
            case PROFIT_FACTOR -> figures.profitFactor(combination);
            case EXPECTANCY -> figures.expectancyPips(combination);
            case NET_PIPS -> figures.netPips()[combination];
            case SHARPE -> figures.sharpePerTrade(combination) * Math.sqrt(figures.trades()[combination] / years);
            case CALMAR -> figures.netPips()[combination] / years / -figures.maxDrawdownPips()[combination];
        };
        return Double.isNaN(value) ? Double.NEGATIVE_INFINITY : value;
    }
}

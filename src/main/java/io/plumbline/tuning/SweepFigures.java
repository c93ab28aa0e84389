package io.plumbline.tuning;

/// What a sweep found for every combination, as columns in the order of the grid.
///
/// Results are in pips after costs, over all symbols in file order (one symbol after the other), as the reference
/// computes them. Read the columns, never write them.
///
/// @param trades number of trades
/// @param netPips sum of all results
/// @param gainPips sum of the results above 0
/// @param lossPips sum of the results below 0, as a positive number
/// @param maxDrawdownPips lowest distance of the running sum from its highest value so far, at most 0; the highest
///     value starts at the first trade
/// @param squaredPips sum of the squares of all results
public record SweepFigures(
        int[] trades,
        double[] netPips,
        double[] gainPips,
        double[] lossPips,
        double[] maxDrawdownPips,
        double[] squaredPips) {

    /// Columns to be filled.
    public SweepFigures(int combinations) {
        this(
                new int[combinations],
                new double[combinations],
                new double[combinations],
                new double[combinations],
                new double[combinations],
                new double[combinations]);
    }

    /// Takes in the figures of some of the combinations.
    ///
    /// @param combinations where each row of `some` belongs
    public void put(int[] combinations, SweepFigures some) {
        for (int row = 0; row < combinations.length; row++) {
            int combination = combinations[row];
            trades[combination] = some.trades[row];
            netPips[combination] = some.netPips[row];
            gainPips[combination] = some.gainPips[row];
            lossPips[combination] = some.lossPips[row];
            maxDrawdownPips[combination] = some.maxDrawdownPips[row];
            squaredPips[combination] = some.squaredPips[row];
        }
    }

    /// Some of the rows, in any order and any number of times.
    public SweepFigures rows(int[] wanted) {
        SweepFigures some = new SweepFigures(wanted.length);
        for (int row = 0; row < wanted.length; row++) {
            int from = wanted[row];
            some.trades[row] = trades[from];
            some.netPips[row] = netPips[from];
            some.gainPips[row] = gainPips[from];
            some.lossPips[row] = lossPips[from];
            some.maxDrawdownPips[row] = maxDrawdownPips[from];
            some.squaredPips[row] = squaredPips[from];
        }
        return some;
    }

    /// Number of combinations.
    public int size() {
        return trades.length;
    }

    /// Mean result of a trade; 0 without trades, as the reference has it.
    public double expectancyPips(int combination) {
        return trades[combination] == 0 ? 0.0 : netPips[combination] / trades[combination];
    }

    /// Gains over losses; infinite without losses, 0 without either, as the reference has it.
    public double profitFactor(int combination) {
        double gains = gainPips[combination];
        double losses = lossPips[combination];
        return losses > 0 ? gains / losses : gains > 0 ? Double.POSITIVE_INFINITY : 0.0;
    }

    /// Mean result over the standard deviation of results (of a sample), per trade; `NaN` where it is not defined.
    public double sharpePerTrade(int combination) {
        int count = trades[combination];
        double mean = expectancyPips(combination);
        double variance = (squaredPips[combination] - count * mean * mean) / (count - 1);
        return count > 1 && variance > 0 ? mean / Math.sqrt(variance) : Double.NaN;
    }
}

package io.plumbline.tuning;

import java.util.List;

/// A grid that comes with the program, in three sizes for each strategy.
///
/// Those of S1 have the values and the order of the reference's `tuning/grid.py`; those of S2 and S3 are of the
/// same spirit: what decides first, the distances of stop and target last.
public enum GridPreset {
    /// A handful of combinations, to see that all is in place.
    SMALL,
    /// About a thousand.
    MEDIUM,
    /// Over ten thousand.
    LARGE;

    /// The axes of the grid for a strategy.
    ///
    /// @param strategy its name, such as "S1_TREND_EMA_ATR_ADX"
    /// @throws IllegalArgumentException if there is no grid for it
    public List<Axis> axes(String strategy) {
        return switch (strategy) {
            case "S1_TREND_EMA_ATR_ADX" -> trend();
            case "S2_MR_ZSCORE_EMA_REGIME" -> reversion();
            case "S3_BREAKOUT_ATR_REGIME_EMA200" -> breakout();
            default -> throw new IllegalArgumentException("no grid comes with " + strategy + "; name axes of your own");
        };
    }

    private List<Axis> trend() {
        return switch (this) {
            case SMALL ->
                List.of(
                        Axis.of("ema_fast", 20),
                        Axis.of("ema_slow", 50),
                        Axis.of("adx_th", 20, 25, 30),
                        Axis.of("k_sl", 2, 2.5),
                        Axis.of("k_tp", 1.5),
                        Axis.of("min_sl_points", 8),
                        Axis.of("min_tp_points", 8));
            case MEDIUM ->
                List.of(
                        Axis.of("ema_fast", 10, 20, 30),
                        Axis.of("ema_slow", 50, 100),
                        Axis.of("adx_th", 15, 20, 25, 30),
                        Axis.of("k_sl", 1.5, 2, 2.5, 3),
                        Axis.of("k_tp", 1, 1.5, 2),
                        Axis.of("min_sl_points", 5, 8),
                        Axis.of("min_tp_points", 5, 8));
            case LARGE ->
                List.of(
                        Axis.of("ema_fast", 10, 15, 20, 25, 30),
                        Axis.of("ema_slow", 50, 75, 100),
                        Axis.of("adx_th", 15, 20, 25, 30, 35),
                        Axis.of("k_sl", 1.5, 2, 2.5, 3, 3.5),
                        Axis.of("k_tp", 1, 1.5, 2, 2.5),
                        Axis.of("min_sl_points", 5, 6.5, 8),
                        Axis.of("min_tp_points", 5, 6.5, 8));
        };
    }

    private List<Axis> reversion() {
        return switch (this) {
            case SMALL -> List.of(Axis.of("z_entry", 1.5, 2, 2.5), Axis.of("k_sl", 2, 2.5), Axis.of("k_tp", 1.5));
            case MEDIUM ->
                List.of(
                        Axis.of("z_window", 20, 30, 50),
                        Axis.of("ema_regime", 100, 200),
                        Axis.of("adx_max", 20, 25),
                        Axis.of("z_entry", 1.5, 2, 2.5, 3),
                        Axis.of("k_sl", 1.5, 2, 2.5, 3),
                        Axis.of("k_tp", 1, 1.5, 2),
                        Axis.of("min_tp_points", 5, 8));
            case LARGE ->
                List.of(
                        Axis.of("z_window", 20, 30, 40, 50, 75),
                        Axis.of("ema_regime", 100, 150, 200),
                        Axis.of("adx_max", 20, 25, 30),
                        Axis.of("z_entry", 1.5, 1.75, 2, 2.5, 3),
                        Axis.of("k_sl", 1.5, 2, 2.5, 3, 3.5),
                        Axis.of("k_tp", 1, 1.5, 2, 2.5),
                        Axis.of("min_tp_points", 5, 6.5, 8));
        };
    }

    private List<Axis> breakout() {
        return switch (this) {
            case SMALL ->
                List.of(Axis.of("breakout_window", 10, 20, 40), Axis.of("k_sl", 2, 2.5), Axis.of("k_tp", 1.5));
            case MEDIUM ->
                List.of(
                        Axis.of("breakout_window", 10, 20, 40),
                        Axis.of("compression_window", 50, 100),
                        Axis.of("compression_z_low", -1, -0.5),
                        Axis.of("ema200", 100, 200),
                        Axis.of("k_sl", 1.5, 2, 2.5, 3),
                        Axis.of("k_tp", 1, 1.5, 2, 3),
                        Axis.of("min_sl_points", 5, 8),
                        Axis.of("min_tp_points", 5, 8));
            case LARGE ->
                List.of(
                        Axis.of("breakout_window", 10, 15, 20, 30, 40),
                        Axis.of("compression_window", 50, 75, 100),
                        Axis.of("compression_z_low", -1, -0.75, -0.5, 0),
                        Axis.of("ema200", 100, 200),
                        Axis.of("k_sl", 1.5, 2, 2.5, 3, 3.5),
                        Axis.of("k_tp", 1, 1.5, 2, 3),
                        Axis.of("min_sl_points", 5, 6.5, 8),
                        Axis.of("min_tp_points", 5, 8));
        };
    }
}

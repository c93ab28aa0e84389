package io.plumbline.testing;

import io.plumbline.core.Instrument;
import io.plumbline.core.Instruments;
import io.plumbline.core.Scenario;
import io.plumbline.cost.CostModel;
import io.plumbline.cost.CostSettings;
import io.plumbline.indicator.VolatilityRegime;
import io.plumbline.risk.ConflictPolicy;
import io.plumbline.risk.RiskSettings;
import io.plumbline.strategy.S1Params;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// The example config's settings as values.
public final class Settings {

    public static final Instrument EURUSD = Instruments.standard().get("EURUSD");

    public static final S1Params S1 =
            new S1Params(20, 50, 14, OptionalDouble.of(25), 14, OptionalDouble.of(2.5), 8, OptionalDouble.of(1.5), 8);

    public static final VolatilityRegime.Settings REGIME = new VolatilityRegime.Settings(960, 14, -0.5, 0.5, 2.5);

    public static final RiskSettings RISK = new RiskSettings(
            0.002,
            0.03,
            0.05,
            100_000,
            ConflictPolicy.PRIORITY,
            List.of("S1_TREND_EMA_ATR_ADX", "S2_MR_ZSCORE_EMA_REGIME", "S3_BREAKOUT_ATR_REGIME_EMA200"),
            0.02,
            0.05,
            3,
            96);

    public static final CostSettings COSTS = new CostSettings(
            Map.of("EURUSD", 0.7, "GBPUSD", 0.9, "USDJPY", 0.8),
            new CostSettings.Slippage(0.1, 0.5, 1.5, 2.0),
            Map.of(Scenario.A, 1.0, Scenario.B, 1.5, Scenario.C, 2.0),
            OptionalDouble.empty());

    private Settings() {}

    /// The costs of EURUSD in a scenario.
    public static CostModel costs(Scenario scenario) {
        return CostModel.of(COSTS, "EURUSD", scenario);
    }
}

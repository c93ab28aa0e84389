package io.plumbline.config;

import io.plumbline.core.AccountSettings;
import io.plumbline.core.Instrument;
import io.plumbline.core.Instruments;
import io.plumbline.cost.CostSettings;
import io.plumbline.risk.RiskSettings;
import java.util.List;
import java.util.Optional;

/// All settings of a run, as one config file states them. Equal files give equal configs.
///
/// @param strategies the enabled strategies with their parameters, in the order of the file
/// @param configured every known strategy with its parameters, enabled or not, in the registry's order
/// @param risk its priority order holds strategy names as the registry spells them
/// @param randomSeed what everything random in the run starts from
/// @param instrumentOverrides the file's own `instruments`, in its order
/// @param tuning which grid of parameters is searched and how; empty where the file does not say
/// @param account the money side; empty for a run in pips only. Its risk fraction is `risk.r_base`
public record RunConfig(
        Universe universe,
        BarContract barContract,
        Regime regime,
        List<StrategyChoice<?>> strategies,
        List<StrategyChoice<?>> configured,
        RiskSettings risk,
        CostSettings costs,
        Validation validation,
        MonteCarlo monteCarlo,
        Outputs outputs,
        long randomSeed,
        List<Instrument> instrumentOverrides,
        Optional<AccountSettings> account,
        Optional<TuningSettings> tuning) {

    public RunConfig {
        strategies = List.copyOf(strategies);
        configured = List.copyOf(configured);
        instrumentOverrides = List.copyOf(instrumentOverrides);
        if (!configured.containsAll(strategies)) {
            throw new IllegalArgumentException("an enabled strategy differs from its configured parameters");
        }
    }

    /// The standard instruments with the file's own on top. Every symbol of the universe is among them.
    public Instruments instruments() {
        return Instruments.standard().with(instrumentOverrides);
    }
}

package io.plumbline.config;

import io.plumbline.core.AccountSettings;
import io.plumbline.core.Instrument;
import io.plumbline.core.Scenario;
import io.plumbline.cost.CostSettings;
import io.plumbline.risk.ConflictPolicy;
import io.plumbline.risk.RiskSettings;
import io.plumbline.strategy.Param;
import io.plumbline.strategy.StrategyRegistry;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/// The shape of a config file, block by block and key by key. The reader fills it, the writer prints it.
record FileBlocks(
        Universe universe,
        BarContract barContract,
        @IfMissing("{}") Regime regime,
        StrategiesBlock strategies,
        RiskBlock risk,
        CostsBlock costs,
        Validation validation,
        MonteCarlo montecarlo,
        Outputs outputs,
        Reproducibility reproducibility,
        Optional<AccountBlock> account,
        Optional<InstrumentTable> instruments) {

    record StrategiesBlock(List<String> enabled, StrategyParams params) {}

    /// The parameters of all strategies, in the registry's order.
    record StrategyParams(List<StrategyChoice<?>> choices) {}

    record RiskBlock(
            @Param(help = "What a trade risks.", unit = "fraction of equity", min = 0)
            double rBase,

            Caps caps,
            ConflictPolicy conflictPolicy,
            Optional<List<String>> priorityOrder,

            @Param(help = "Loss of a day that trips the guard.", unit = "fraction", min = 0) @MayBeInfinite
            double ddDayLimit,

            @Param(help = "Loss of a week that trips the guard.", unit = "fraction", min = 0) @MayBeInfinite
            double ddWeekLimit,

            @Param(help = "Errors after which live trading stops.", unit = "errors", min = 0)
            int maxExecutionErrors,

            @Param(help = "Bars after which a position is closed.", unit = "bars", min = 1) @IfMissing("96")
            int maxHoldBars) {}

    record Caps(
            @Param(help = "Most risk of one strategy.", unit = "fraction", min = 0) @MayBeInfinite
            double perStrategy,

            @Param(help = "Most risk in one symbol.", unit = "fraction", min = 0) @MayBeInfinite
            double perSymbol,

            @Param(help = "Most quantity x price.", unit = "USD", min = 0) @MayBeInfinite
            double usdExposureCap) {}

    record CostsBlock(
            @Param(help = "Full spread of each symbol.", unit = "pips", min = 0)
            Map<String, Double> spreadBaselinePips,

            Slippage slippage,

            @Param(help = "Cost factor of the stress check.", unit = "factor", min = 0)
            Map<String, Double> scenarios,

            @Param(help = "Most one side may cost.", unit = "pips", min = Double.MIN_VALUE)
            OptionalDouble maxSideCostPips) {}

    record Slippage(
            @Param(help = "Slippage on a bar without range.", unit = "pips", min = 0)
            double slipBase,

            @Param(help = "Slippage per range of the traded bar.", unit = "pips per ATR", min = 0)
            double slipK,

            @Param(help = "A bar is a spike if its true range is above this.", unit = "x ATR", min = 0)
            double spikeTrAtrTh,

            @Param(help = "What slippage is multiplied with on a spike.", unit = "factor", min = 0)
            double spikeMult) {}

    record Reproducibility(long randomSeed) {}

    record AccountBlock(
            @Param(help = "Equity before the first trade.", unit = "account currency", min = Double.MIN_VALUE)
            @IfMissing("10000")
            double initialEquity,

            @IfMissing("USD") String currency,
            @IfMissing("true") boolean compounding) {}

    /// The file's own instruments, in its order.
    record InstrumentTable(List<Instrument> entries) {}

    record InstrumentBlock(
            @Param(help = "The price change that is one pip.", unit = "price", min = Double.MIN_VALUE)
            double pipSize,

            Optional<String> base,
            Optional<String> quote) {}

    RunConfig toConfig() {
        List<StrategyChoice<?>> enabled = strategies.enabled().stream()
                .<StrategyChoice<?>>map(this::choice)
                .toList();
        return new RunConfig(
                universe,
                barContract,
                regime,
                enabled,
                strategies.params().choices(),
                toRisk(risk),
                toCosts(costs),
                validation,
                montecarlo,
                outputs,
                reproducibility.randomSeed(),
                instruments.map(InstrumentTable::entries).orElse(List.of()),
                account.map(block -> new AccountSettings(
                        block.initialEquity(), block.currency(), risk.rBase(), block.compounding())));
    }

    static FileBlocks of(RunConfig config) {
        List<Instrument> instruments = config.instrumentOverrides();
        return new FileBlocks(
                config.universe(),
                config.barContract(),
                config.regime(),
                new StrategiesBlock(
                        config.strategies().stream().map(StrategyChoice::name).toList(),
                        new StrategyParams(config.configured())),
                of(config.risk()),
                of(config.costs()),
                config.validation(),
                config.monteCarlo(),
                config.outputs(),
                new Reproducibility(config.randomSeed()),
                config.account()
                        .map(account ->
                                new AccountBlock(account.initialEquity(), account.currency(), account.compounding())),
                instruments.isEmpty() ? Optional.empty() : Optional.of(new InstrumentTable(instruments)));
    }

    private StrategyChoice<?> choice(String name) {
        String spelled = properName(name);
        for (StrategyChoice<?> choice : strategies.params().choices()) {
            if (choice.name().equals(spelled)) {
                return choice;
            }
        }
        throw new IllegalStateException("no parameters of " + name);
    }

    /// A strategy's name as the registry spells it.
    static String properName(String name) {
        return StrategyRegistry.find(name.strip()).orElseThrow().name();
    }

    private static RiskSettings toRisk(RiskBlock block) {
        return new RiskSettings(
                block.rBase(),
                block.caps().perStrategy(),
                block.caps().perSymbol(),
                block.caps().usdExposureCap(),
                block.conflictPolicy(),
                block.priorityOrder().orElse(List.of()).stream()
                        .map(FileBlocks::properName)
                        .toList(),
                block.ddDayLimit(),
                block.ddWeekLimit(),
                block.maxExecutionErrors(),
                block.maxHoldBars());
    }

    private static RiskBlock of(RiskSettings risk) {
        List<String> order = risk.priorityOrder();
        return new RiskBlock(
                risk.baseFraction(),
                new Caps(risk.perStrategyCap(), risk.perSymbolCap(), risk.exposureCap()),
                risk.conflictPolicy(),
                order.isEmpty() ? Optional.empty() : Optional.of(order),
                risk.dayDrawdownLimit(),
                risk.weekDrawdownLimit(),
                risk.maxExecutionErrors(),
                risk.maxHoldBars());
    }

    private static CostSettings toCosts(CostsBlock block) {
        Map<Scenario, Double> factors = new EnumMap<>(Scenario.class);
        block.scenarios().forEach((letter, factor) -> factors.put(Scenario.valueOf(letter), factor));
        Slippage slippage = block.slippage();
        return new CostSettings(
                block.spreadBaselinePips(),
                new CostSettings.Slippage(
                        slippage.slipBase(), slippage.slipK(), slippage.spikeTrAtrTh(), slippage.spikeMult()),
                factors,
                block.maxSideCostPips());
    }

    /// Sorted by symbol and letter: the settings know no order.
    private static CostsBlock of(CostSettings costs) {
        CostSettings.Slippage slippage = costs.slippage();
        Map<String, Double> factors = new TreeMap<>();
        costs.stressFactors().forEach((scenario, factor) -> factors.put(scenario.name(), factor));
        return new CostsBlock(
                new TreeMap<>(costs.spreadBaselinePips()),
                new Slippage(
                        slippage.basePips(),
                        slippage.perRange(),
                        slippage.spikeRangeMultiple(),
                        slippage.spikeFactor()),
                factors,
                costs.maxSideCostPips());
    }
}

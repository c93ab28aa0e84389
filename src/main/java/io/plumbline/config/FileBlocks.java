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
        @Param(help = "What is traded, on which bars.") Universe universe,

        @Param(help = "When is decided and when is filled. There is no other contract than this.")
        BarContract barContract,

        @Param(help = "Where low, middle and high volatility part, and what counts as a spike.") @IfMissing("{}")
        Regime regime,

        @Param(help = "Which strategies trade, and the parameters of all.")
        StrategiesBlock strategies,

        @Param(help = "How much is risked, and what is refused.")
        RiskBlock risk,

        @Param(help = "What trading costs.") CostsBlock costs,

        @Param(help = "How results are held against bars the parameters were not chosen on.")
        Validation validation,

        @Param(help = "How results are held against chance.")
        MonteCarlo montecarlo,

        @Param(help = "Which files a run leaves behind.") Outputs outputs,

        @Param(help = "What makes a run repeatable.") Reproducibility reproducibility,

        @Param(help = "The money side. Without it a run reports an account of 10,000 USD where it can convert.")
        Optional<AccountBlock> account,

        @Param(help = "Symbols that Plumbline does not know, or knows otherwise.")
        Optional<InstrumentTable> instruments,

        @Param(help = "Which grid of parameters `plumbline tune` and the Tuning screen search, and how.")
        Optional<TuningSettings> tuning) {

    record StrategiesBlock(
            @Param(help = "The strategies that trade, in the order of the trade list.")
            List<String> enabled,

            @Param(help = "One block for every strategy, enabled or not.")
            StrategyParams params) {}

    /// The parameters of all strategies, in the registry's order.
    record StrategyParams(List<StrategyChoice<?>> choices) {}

    record RiskBlock(
            @Param(help = "What a trade risks.", unit = "fraction of equity", min = 0)
            double rBase,

            @Param(help = "Limits that an order must keep to be filled.")
            Caps caps,

            @Param(
                    help =
                            "What happens when strategies want opposite sides on the same close: priority takes the first of the order, netting trades nothing.")
            ConflictPolicy conflictPolicy,

            @Param(help = "Who goes first under priority; none under netting.")
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

            @Param(help = "What is lost on each fill besides the spread.")
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

    record Reproducibility(
            @Param(help = "What everything random in a run starts from. The same seed gives the same result.")
            long randomSeed) {}

    record AccountBlock(
            @Param(help = "Equity before the first trade.", unit = "account currency", min = Double.MIN_VALUE)
            @IfMissing("10000")
            double initialEquity,

            @Param(help = "Currency the account is kept in.") @IfMissing("USD")
            String currency,

            @Param(help = "Whether a trade risks a fraction of the equity of the moment, or of the initial one.")
            @IfMissing("true")
            boolean compounding) {}

    /// The file's own instruments, in its order.
    record InstrumentTable(List<Instrument> entries) {}

    record InstrumentBlock(
            @Param(help = "The price change that is one pip.", unit = "price", min = Double.MIN_VALUE)
            double pipSize,

            @Param(help = "What one unit is. Without it, what the standard table or the first half of the symbol says.")
            Optional<String> base,

            @Param(
                    help =
                            "Currency its price is in. Without it, what the standard table or the second half of the symbol says.")
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
                        block.initialEquity(), block.currency(), risk.rBase(), block.compounding())),
                tuning);
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
                instruments.isEmpty() ? Optional.empty() : Optional.of(new InstrumentTable(instruments)),
                config.tuning());
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

package io.plumbline.app;

import io.plumbline.config.ConfigFile;
import io.plumbline.config.RunConfig;
import io.plumbline.core.AccountSettings;
import io.plumbline.core.BarSeries;
import io.plumbline.core.Funnel;
import io.plumbline.core.Instrument;
import io.plumbline.core.Scenario;
import io.plumbline.core.Timeframe;
import io.plumbline.core.Trade;
import io.plumbline.core.TradeBook;
import io.plumbline.data.BarSpacing;
import io.plumbline.data.Fingerprint;
import io.plumbline.engine.Simulation;
import io.plumbline.stats.Account;
import io.plumbline.stats.AccountResult;
import io.plumbline.stats.NoConversionException;
import io.plumbline.stats.ReferenceReport;
import io.plumbline.stats.RunResult;
import io.plumbline.stats.RunResult.BarsUsed;
import io.plumbline.stats.ScenarioMetrics;
import io.plumbline.stats.Timeline;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Turns the simulations of a run into its result: all trades, their metrics, and what the user should be warned
/// of.
final class Measurement {

    /// What an account starts with when the config has none.
    private static final double USUAL_EQUITY = 10_000;

    private final BacktestRequest request;
    private final ConfigFile file;
    private final List<PreparedSymbol> symbols;
    private final List<String> warnings = new ArrayList<>();

    /// @param notes what happened while the bars were read that the user should know
    Measurement(BacktestRequest request, ConfigFile file, List<PreparedSymbol> symbols, List<String> notes) {
        this.request = request;
        this.file = file;
        this.symbols = symbols;
        this.warnings.addAll(notes);
    }

    /// The result of these simulations: one list per scenario of the request, one simulation per symbol. Scenarios
    /// are measured side by side.
    RunResult of(List<List<Simulation>> byScenario, Parallel parallel) throws Exception {
        file.warnings().forEach(warning -> warnings.add(warning.words()));
        List<BarsUsed> barsUsed = barsUsed();
        Map<Instrument, BarSeries> bars = new LinkedHashMap<>();
        symbols.forEach(
                symbol -> bars.put(symbol.market().instrument(), symbol.market().bars()));
        Timeline timeline = Timeline.of(bars.values());
        Optional<Account> account = account(bars, timeline);
        TradeBook trades = TradeBook.of(byScenario.stream()
                .flatMap(List::stream)
                .map(Simulation::trades)
                .toList());

        List<Callable<ScenarioMetrics>> tasks = new ArrayList<>();
        for (Scenario scenario : request.scenarios()) {
            tasks.add(() -> metrics(scenario, trades.inTimeOrder(scenario), timeline, account));
        }
        Map<Scenario, ScenarioMetrics> metrics = new EnumMap<>(Scenario.class);
        parallel.all(tasks).forEach(one -> metrics.put(one.scenario(), one));
        Map<Scenario, Funnel> funnels = new EnumMap<>(Scenario.class);
        for (int i = 0; i < byScenario.size(); i++) {
            Scenario scenario = request.scenarios().get(i);
            Funnel funnel = byScenario.get(i).stream()
                    .map(Simulation::funnel)
                    .reduce(Funnel::plus)
                    .orElseThrow();
            funnels.put(scenario, funnel);
            warnOf(scenario, funnel);
        }
        return new RunResult(trades, ReferenceReport.of(trades.inFileOrder()), metrics, funnels, barsUsed, warnings);
    }

    private ScenarioMetrics metrics(
            Scenario scenario, List<Trade> inTimeOrder, Timeline timeline, Optional<Account> account)
            throws InputException {
        Optional<AccountResult> money = account.isEmpty() ? Optional.empty() : money(account.get(), inTimeOrder);
        return ScenarioMetrics.of(scenario, inTimeOrder, timeline, money);
    }

    private List<BarsUsed> barsUsed() {
        List<BarsUsed> used = new ArrayList<>();
        Timeframe wanted = file.config().universe().timeframe();
        for (PreparedSymbol symbol : symbols) {
            BarSeries bars = symbol.market().bars();
            String name = symbol.market().instrument().symbol();
            Timeframe timeframe = BarSpacing.of(bars).orElse(wanted);
            if (timeframe != wanted) {
                warnings.add(name + ": the bars are " + timeframe + ", the config's universe.timeframe says " + wanted);
            }
            used.add(new BarsUsed(
                    name,
                    Objects.requireNonNull(request.bars().get(name), "every symbol was asked for")
                            .text(),
                    timeframe,
                    bars.size(),
                    bars.timeUtc()[0],
                    bars.timeUtc()[bars.size() - 1],
                    Fingerprint.of(bars)));
        }
        return used;
    }

    /// The account of the config, or a usual one if it has none. Where the usual one cannot be converted into, the
    /// run goes without; where the user's own cannot, that is the user's to mend.
    private Optional<Account> account(Map<Instrument, BarSeries> bars, Timeline timeline) throws InputException {
        RunConfig config = file.config();
        Optional<AccountSettings> own = config.account();
        AccountSettings settings = own.orElseGet(
                () -> new AccountSettings(USUAL_EQUITY, "USD", config.risk().baseFraction(), true));
        try {
            return Optional.of(Account.of(settings, bars, timeline));
        } catch (NoConversionException e) {
            return withoutAccount(e);
        }
    }

    private Optional<AccountResult> money(Account account, List<Trade> inTimeOrder) throws InputException {
        try {
            return Optional.of(account.trade(inTimeOrder));
        } catch (NoConversionException e) {
            return withoutAccount(e);
        }
    }

    private synchronized <T> Optional<T> withoutAccount(NoConversionException reason) throws InputException {
        if (file.config().account().isPresent()) {
            throw new InputException(file.name() + ", account: " + reason.getMessage(), reason);
        }
        String warning = "No results in money: " + reason.getMessage();
        if (!warnings.contains(warning)) {
            warnings.add(warning);
        }
        return Optional.empty();
    }

    private void warnOf(Scenario scenario, Funnel funnel) {
        if (funnel.extremeCosts() > 0) {
            warnings.add("Scenario " + scenario + ": " + counted(funnel.extremeCosts(), "trade")
                    + " filled in a bar whose range was over " + (int) Funnel.EXTREME_RANGE_MULTIPLE
                    + " times the average range, which makes the slippage hard to believe; "
                    + "costs.max_side_cost_pips can cap it");
        }
        if (funnel.openAtEnd() > 0) {
            warnings.add("Scenario " + scenario + ": " + counted(funnel.openAtEnd(), "position")
                    + " entered on the last bar, without an exit and so not among the trades");
        }
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}

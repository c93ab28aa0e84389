package io.plumbline.ui.trades;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.app.BacktestRequest;
import io.plumbline.app.FinishedBacktest;
import io.plumbline.app.Home;
import io.plumbline.app.InputException;
import io.plumbline.app.Job;
import io.plumbline.app.Progress;
import io.plumbline.app.ReadTradedBars;
import io.plumbline.app.TradedBars;
import io.plumbline.app.Wiring;
import io.plumbline.core.BarRange;
import io.plumbline.core.Scenario;
import io.plumbline.core.Trade;
import io.plumbline.history.RunInputs;
import io.plumbline.stats.RunResult.BarsUsed;
import io.plumbline.ui.common.InlineJobRunner;
import io.plumbline.ui.common.StatusLine;
import io.plumbline.ui.trades.TradeQuery.SortKey;
import io.plumbline.ui.trades.TradeViewModel.Phase;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The last 3,000 bars of the sample of EURUSD, in all scenarios.
class TradesViewModelTest {

    private static final Wiring WIRING = new Wiring(Home.in(Path.of("target/test-home")), Wiring.Front.COMMAND_LINE, 1);
    private static FinishedBacktest run;

    private final StatusLine status = new StatusLine();
    private final AtomicInteger reads = new AtomicInteger();
    private final TradesViewModel model = model((inputs, used) -> {
        ReadTradedBars read = WIRING.readTradedBars();
        reads.incrementAndGet();
        return read.job(inputs, used);
    });

    @BeforeAll
    static void runTheSample() throws Exception {
        SequencedMap<String, Path> files = new LinkedHashMap<>();
        files.put("EURUSD", Path.of("sample-data/EURUSD_M15.csv"));
        BacktestRequest request = new BacktestRequest(
                Path.of("sample-data/example.yaml"),
                BacktestRequest.sources(files),
                List.of(Scenario.values()),
                BarRange.last(3000));
        run = WIRING.runBacktest().job(request).run(Progress.NONE);
    }

    @AfterAll
    static void close() {
        WIRING.close();
    }

    @Test
    void showsTheFirstScenarioAtFirst() {
        show(model);

        assertEquals(1, model.filters().size());
        assertEquals(ofScenario(Scenario.A), model.shown().size());
        assertEquals("Trades", model.figuresProperty().get().getFirst().title());
        String count = model.figuresProperty().get().getFirst().text();
        assertTrue(count.startsWith(model.shown().size() + " of "), count);
    }

    @Test
    void aSecondFilterOnAColumnTakesThePlaceOfTheFirst() throws Exception {
        show(model);

        model.filter(FilterText.parse(TradeColumn.NET, ">0"));
        model.filter(FilterText.parse(TradeColumn.NET, "<0"));

        assertEquals(2, model.filters().size());
        assertEquals("<0", model.filters().get(1).words());
        assertTrue(model.shown().stream().allMatch(row -> trade(row).pnlPips() < 0));
    }

    @Test
    void removingAllFiltersShowsAllScenarios() {
        show(model);

        model.unfilterAll();

        assertEquals(run.result().trades().size(), model.shown().size());
    }

    @Test
    void stepsThroughTradesInTheOrderOfTheListAndStopsAtItsEnds() {
        show(model);
        model.sort(List.of(new SortKey(TradeColumn.NET, false)));
        int best = model.shown().getFirst();
        int second = model.shown().get(1);

        model.open(best);
        model.next();
        assertEquals(OptionalInt.of(second), model.openedProperty().get());

        model.previous();
        model.previous();
        assertEquals(OptionalInt.of(best), model.openedProperty().get());
    }

    @Test
    void opensATradeOnItsChartAndReadsTheBarsOnce() {
        show(model);

        model.open(0);
        model.next();

        assertEquals(Phase.CHART, model.trade().phaseProperty().get());
        assertEquals(1, reads.get());
        TradeScene scene = model.trade().sceneProperty().get().orElseThrow();
        assertEquals(
                List.of("EMA 20", "EMA 50"),
                scene.key().stream().map(TradeScene.Key::title).toList());
        assertEquals(
                List.of("ADX 14"),
                model.trade().panesProperty().get().stream()
                        .map(TradeScene.Pane::title)
                        .toList());
        assertTrue(factNames().containsAll(List.of("Net", "Multiple", "Money", "Against (MAE)", "For (MFE)")));
        assertEquals(
                List.of("trend", "adx_gate", "risk_multiplier"),
                model.trade().reasonsProperty().get().stream()
                        .map(reason -> reason.code().substring(0, reason.code().indexOf('=')))
                        .toList());
    }

    @Test
    void aPaneThatIsSwitchedOnStaysForTheNextTrade() {
        show(model);
        model.open(0);

        model.trade().showPane("ATR 14", true);
        model.next();

        assertEquals(2, model.trade().panesProperty().get().size());
    }

    @Test
    void saysWhyThereIsNoChartAndShowsTheFactsAllTheSame() {
        AtomicInteger tries = new AtomicInteger();
        TradesViewModel refusing = model((inputs, used) -> progress -> {
            if (tries.incrementAndGet() == 1) {
                throw new InputException("sample-data/EURUSD_M15.csv: no such file");
            }
            return WIRING.readTradedBars().job(inputs, used).run(progress);
        });
        show(refusing);

        refusing.open(0);
        refusing.next();

        TradeViewModel trade = refusing.trade();
        assertEquals(Phase.REFUSED, trade.phaseProperty().get());
        assertEquals(
                "sample-data/EURUSD_M15.csv: no such file",
                trade.messageProperty().get());
        assertFalse(trade.factsProperty().get().isEmpty());
        assertEquals(1, tries.get());

        trade.retry();
        assertEquals(Phase.CHART, trade.phaseProperty().get());
    }

    @Test
    void anotherRunClosesTheTrade() {
        show(model);
        model.open(0);

        show(model);

        assertEquals(OptionalInt.empty(), model.openedProperty().get());
        assertEquals(Phase.CLOSED, model.trade().phaseProperty().get());
    }

    @Test
    void copiesRowsAsTabSeparatedLines() {
        show(model);

        String copied = model.copy(List.of(0), List.of(TradeColumn.NUMBER, TradeColumn.SYMBOL));

        assertEquals("No.\tSymbol\n1\tEURUSD\n", copied);
    }

    @Test
    void exportsTheListedTradesAndSaysSo() {
        show(model);

        model.export(Path.of("trades.csv"));

        assertEquals(
                "Wrote " + model.shown().size() + " trades to trades.csv",
                status.textProperty().get());
    }

    private TradesViewModel model(BiFunction<RunInputs, BarsUsed, Job<TradedBars>> readBars) {
        return new TradesViewModel(
                InlineJobRunner.atOnce(), readBars, (result, trades, file) -> progress -> file, status);
    }

    private static void show(TradesViewModel model) {
        model.show(run.inputs(), run.result());
    }

    private static int ofScenario(Scenario scenario) {
        return run.result().trades().inTimeOrder(scenario).size();
    }

    private static Trade trade(int row) {
        return run.result().trades().inFileOrder().get(row);
    }

    private List<String> factNames() {
        return model.trade().factsProperty().get().stream().map(Fact::name).toList();
    }
}

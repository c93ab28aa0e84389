package io.plumbline.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plumbline.core.BarSeries;
import io.plumbline.core.Instrument;
import io.plumbline.core.MarketRegime;
import io.plumbline.core.Scenario;
import io.plumbline.core.Signals;
import io.plumbline.core.Signals.Distance;
import io.plumbline.core.Trade;
import io.plumbline.cost.CostModel;
import io.plumbline.cost.CostSettings;
import io.plumbline.risk.ConflictPolicy;
import io.plumbline.risk.RiskSettings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// A handful of bars with hand-written signals: the stage of one simulator test.
final class Scene {

    static final long BAR_MILLIS = 60_000;
    static final double[] NONE = new double[0];

    private static final int LONG = 1;
    private static final int SHORT = 2;
    private static final List<Signals.State> STATES = List.of(
            new Signals.State(0, false, "go=flat"),
            new Signals.State(1, false, "go=long"),
            new Signals.State(-1, false, "go=short"));

    private final BarSeries bars;
    private final byte[] first;
    private final byte[] second;
    private final byte[] regime;
    final double[] atr;
    private boolean twoStrategies;
    private Instrument instrument = new Instrument("EURUSD", 0.0001, "EUR", "USD");
    private double stopPips = 50;
    private double targetPips = 50;
    private double spreadPips;
    private double slippageBase;
    private double slippagePerRange;
    private int maxHoldBars = 1000;
    private double perSymbolCap = 1.0;
    private double exposureCap = 1e9;
    private ConflictPolicy policy = ConflictPolicy.PRIORITY;
    private List<String> priority = List.of("first", "second");

    private Scene(BarSeries bars) {
        this.bars = bars;
        this.first = new byte[bars.size()];
        this.second = new byte[bars.size()];
        this.regime = new byte[bars.size()];
        this.atr = new double[bars.size()];
        Arrays.fill(atr, 0.0020);
    }

    /// Bars written as "open high low close".
    static Scene of(String... openHighLowClose) {
        int size = openHighLowClose.length;
        long[] timeUtc = new long[size];
        double[][] prices = new double[4][size];
        double[] volume = new double[size];
        for (int bar = 0; bar < size; bar++) {
            timeUtc[bar] = bar * BAR_MILLIS;
            String[] words = openHighLowClose[bar].split(" ", -1);
            for (int column = 0; column < 4; column++) {
                prices[column][bar] = Double.parseDouble(words[column]);
            }
        }
        return new Scene(BarSeries.of(timeUtc, prices[0], prices[1], prices[2], prices[3], volume));
    }

    /// Bars that stay within 10 pips of 1.1000 and touch no level.
    static Scene quiet(int size) {
        String[] bars = new String[size];
        Arrays.fill(bars, "1.1000 1.1010 1.0990 1.1000");
        return of(bars);
    }

    Scene longAt(int bar) {
        first[bar] = LONG;
        return this;
    }

    Scene shortAt(int bar) {
        first[bar] = SHORT;
        return this;
    }

    Scene withSecondStrategy() {
        twoStrategies = true;
        return this;
    }

    Scene secondLongAt(int bar) {
        second[bar] = LONG;
        return this;
    }

    Scene secondShortAt(int bar) {
        second[bar] = SHORT;
        return this;
    }

    Scene on(Instrument other) {
        instrument = other;
        Arrays.fill(atr, 20 * other.pipSize());
        return this;
    }

    Scene withRegime(int bar, MarketRegime value) {
        regime[bar] = (byte) value.ordinal();
        return this;
    }

    Scene withAtr(double value) {
        Arrays.fill(atr, value);
        return this;
    }

    Scene withStopPips(double pips) {
        stopPips = pips;
        return this;
    }

    Scene withTargetPips(double pips) {
        targetPips = pips;
        return this;
    }

    Scene withSpreadPips(double pips) {
        spreadPips = pips;
        return this;
    }

    Scene withSlippage(double base, double perRange) {
        slippageBase = base;
        slippagePerRange = perRange;
        return this;
    }

    Scene withMaxHoldBars(int bars) {
        maxHoldBars = bars;
        return this;
    }

    Scene withPerSymbolCap(double cap) {
        perSymbolCap = cap;
        return this;
    }

    Scene withExposureCap(double cap) {
        exposureCap = cap;
        return this;
    }

    Scene withPolicy(ConflictPolicy other) {
        policy = other;
        return this;
    }

    Scene withPriority(String... names) {
        priority = List.of(names);
        return this;
    }

    Simulation run() {
        CostSettings costs = new CostSettings(
                Map.of(instrument.symbol(), spreadPips),
                new CostSettings.Slippage(slippageBase, slippagePerRange, 1.5, 2.0),
                Map.of(),
                OptionalDouble.empty());
        RiskSettings risk =
                new RiskSettings(0.002, 1.0, perSymbolCap, exposureCap, policy, priority, 1.0, 1.0, 1, maxHoldBars);
        List<Signals> signals = new ArrayList<>(List.of(signals("first", first)));
        if (twoStrategies) {
            signals.add(signals("second", second));
        }
        return Simulator.run(
                new Market(instrument, bars, regime),
                signals,
                CostModel.of(costs, instrument.symbol(), Scenario.A),
                risk,
                Scenario.A);
    }

    Trade onlyTrade() {
        Simulation simulation = run();
        assertEquals(1, simulation.trades().size());
        return simulation.trades().row(0, 1);
    }

    private Signals signals(String strategy, byte[] state) {
        return new Signals(strategy, STATES, state, pips(stopPips), pips(targetPips), atr);
    }

    private Distance pips(double pips) {
        double[] onePip = new double[bars.size()];
        Arrays.fill(onePip, instrument.pipSize());
        return new Distance(onePip, pips, 0.0, instrument.pipSize());
    }
}

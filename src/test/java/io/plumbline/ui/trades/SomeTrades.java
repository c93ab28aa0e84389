package io.plumbline.ui.trades;

import io.plumbline.core.ExitReason;
import io.plumbline.core.Instrument;
import io.plumbline.core.Instruments;
import io.plumbline.core.MarketRegime;
import io.plumbline.core.Scenario;
import io.plumbline.core.Side;
import io.plumbline.core.Trade;
import io.plumbline.core.TradeBook;
import io.plumbline.stats.ReferenceReport;
import io.plumbline.stats.RunResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;

/// Made-up trades: one written by hand, or many drawn from a seed.
public final class SomeTrades {

    static final Instrument EURUSD = Instruments.standard().get("EURUSD");
    static final Instrument USDJPY = Instruments.standard().get("USDJPY");
    private static final long BAR_MILLIS = 900_000;
    private static final long START_UTC = 1_704_067_200_000L;

    private SomeTrades() {}

    /// A run without results in money and without bars.
    public static RunResult result(List<Trade> trades) {
        TradeBook book = TradeBook.ofRows(trades);
        return new RunResult(book, ReferenceReport.of(trades), Map.of(), Map.of(), List.of(), List.of());
    }

    static TradeTable table(List<Trade> trades) {
        return TradeTable.of(result(trades));
    }

    /// A long EURUSD trade of scenario A over bars 1 to 3 with this net result, filled so many bars after 2024
    /// began.
    static Trade trade(int id, double netPips, int signalBar) {
        return trade(id, Scenario.A, EURUSD, Side.LONG, signalBar, 3, netPips, OptionalDouble.of(30), ExitReason.TP);
    }

    static Trade trade(
            int id,
            Scenario scenario,
            Instrument instrument,
            Side side,
            int signalBar,
            int barsHeld,
            double netPips,
            OptionalDouble targetPips,
            ExitReason exitReason) {
        double entry = instrument.pipSize() * 11_000;
        double exit = entry + side.sign() * instrument.toPrice(netPips + 2);
        return new Trade(
                id,
                scenario,
                instrument,
                "s1_trend_ema_atr_adx",
                side,
                signalBar,
                signalBar + barsHeld,
                START_UTC + signalBar * BAR_MILLIS,
                START_UTC + (signalBar + 1) * BAR_MILLIS,
                START_UTC + (signalBar + barsHeld) * BAR_MILLIS,
                1,
                entry,
                exit,
                20,
                targetPips,
                0.7,
                0.65,
                1,
                1,
                exitReason,
                MarketRegime.ofOrdinal(id % 8),
                "trend=" + (side == Side.LONG ? "trend_up" : "trend_down")
                        + ";adx_gate=adx_pass;risk_multiplier=1.0000");
    }

    /// So many trades in file order, scenario by scenario; some results are equal, some targets missing.
    public static List<Trade> drawn(long seed, int count) {
        Random random = new Random(seed);
        List<Trade> trades = new ArrayList<>();
        int each = count / Scenario.values().length;
        for (Scenario scenario : Scenario.values()) {
            for (int id = 1; id <= each; id++) {
                trades.add(trade(
                        id,
                        scenario,
                        random.nextBoolean() ? EURUSD : USDJPY,
                        random.nextBoolean() ? Side.LONG : Side.SHORT,
                        random.nextInt(70_000),
                        1 + random.nextInt(96),
                        Math.rint(random.nextGaussian(0, 150)) / 10,
                        random.nextInt(4) == 0 ? OptionalDouble.empty() : OptionalDouble.of(30),
                        ExitReason.values()[random.nextInt(4)]));
            }
        }
        return trades;
    }
}

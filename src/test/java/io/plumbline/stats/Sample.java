package io.plumbline.stats;

import io.plumbline.core.BarSeries;
import io.plumbline.core.ExitReason;
import io.plumbline.core.Instrument;
import io.plumbline.core.MarketRegime;
import io.plumbline.core.Scenario;
import io.plumbline.core.Side;
import io.plumbline.core.Trade;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.OptionalDouble;

/// Trades and bars for tests, such as 5 pips on US500 from 10:00 to 11:00. A point of US500 is a pip, so that
/// results are whole numbers without rounding.
record Sample(
        Instrument instrument,
        Scenario scenario,
        String strategy,
        Side side,
        ExitReason exitReason,
        MarketRegime regime,
        double stopPips,
        double costPips) {

    static final Instrument US500 = new Instrument("US500", 1.0, "US500", "USD");
    static final long HOUR = Duration.ofHours(1).toMillis();

    /// Long US500, scenario A, stop 10 pips, no costs.
    static final Sample LONG =
            new Sample(US500, Scenario.A, "trend", Side.LONG, ExitReason.TP, MarketRegime.MID_CALM, 10, 0);

    Sample with(Instrument changed) {
        return new Sample(changed, scenario, strategy, side, exitReason, regime, stopPips, costPips);
    }

    Sample with(Scenario changed) {
        return new Sample(instrument, changed, strategy, side, exitReason, regime, stopPips, costPips);
    }

    Sample with(String changed) {
        return new Sample(instrument, scenario, changed, side, exitReason, regime, stopPips, costPips);
    }

    Sample with(Side changed) {
        return new Sample(instrument, scenario, strategy, changed, exitReason, regime, stopPips, costPips);
    }

    Sample with(ExitReason changed) {
        return new Sample(instrument, scenario, strategy, side, changed, regime, stopPips, costPips);
    }

    Sample with(MarketRegime changed) {
        return new Sample(instrument, scenario, strategy, side, exitReason, changed, stopPips, costPips);
    }

    Sample withStop(double pips) {
        return new Sample(instrument, scenario, strategy, side, exitReason, regime, pips, costPips);
    }

    /// A trade with this cost, half of it on each side.
    Sample withCost(double pips) {
        return new Sample(instrument, scenario, strategy, side, exitReason, regime, stopPips, pips);
    }

    /// A trade whose price moved so many pips in its favour between these times, on hourly bars.
    Trade trade(double grossPips, String fill, String exit) {
        return trade(grossPips, utc(fill), utc(exit));
    }

    Trade trade(double grossPips, long fillUtc, long exitUtc) {
        double entry = 1000 * instrument.pipSize();
        int barsHeld = (int) ((exitUtc - fillUtc) / HOUR) + 1;
        return new Trade(
                1,
                scenario,
                instrument,
                strategy,
                side,
                0,
                barsHeld,
                fillUtc - HOUR,
                fillUtc,
                exitUtc,
                1.0,
                entry,
                entry + side.sign() * instrument.toPrice(grossPips),
                stopPips,
                OptionalDouble.empty(),
                0.0,
                0.0,
                costPips / 2,
                costPips / 2,
                exitReason,
                regime,
                "");
    }

    /// Epoch milliseconds of a UTC time such as "2024-03-05T10:00".
    static long utc(String text) {
        return Instant.parse(text + ":00Z").toEpochMilli();
    }

    /// Hourly bars from a UTC time on, with these closes.
    static BarSeries hourly(String first, double... close) {
        return bars(utc(first), HOUR, close);
    }

    /// Hourly bars from one UTC time to another, both included, all at 1.0.
    static BarSeries hourlyFromTo(String first, String last) {
        double[] close = new double[(int) ((utc(last) - utc(first)) / HOUR) + 1];
        Arrays.fill(close, 1.0);
        return hourly(first, close);
    }

    static BarSeries bars(long firstUtc, long stepMillis, double... close) {
        long[] timeUtc = new long[close.length];
        Arrays.setAll(timeUtc, bar -> firstUtc + bar * stepMillis);
        double[] volume = new double[close.length];
        return BarSeries.of(timeUtc, close, close, close, close, volume);
    }
}

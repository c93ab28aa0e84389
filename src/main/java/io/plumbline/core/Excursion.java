package io.plumbline.core;

/// How far a trade went against its trader and for them while it was open, such as 12 pips against and 31 for.
///
/// Distances are from the entry price after costs, on which stop and target hang too, so a trade that is stopped
/// out has gone against its trader by its stop distance. Known as MAE and MFE (J. Sweeney, Maximum Adverse
/// Excursion, 1996).
///
/// @param adversePips the worst moment; zero or negative
/// @param favourablePips the best moment; zero or positive
public record Excursion(double adversePips, double favourablePips) {

    /// The excursion of a trade over the bars it was made on.
    ///
    /// Every bar that was lived through counts with its high and low. A bar that was left inside, by stop or
    /// target, counts with its open and the exit only: what else of it came before the exit is not known.
    public static Excursion of(Trade trade, BarSeries bars) {
        boolean leftInside = trade.exitReason() == ExitReason.SL || trade.exitReason() == ExitReason.TP;
        int end = leftInside ? trade.exitBar() : trade.exitBar() + 1;
        double[] high = bars.high();
        double[] low = bars.low();
        double highest = trade.exitPriceRaw();
        double lowest = trade.exitPriceRaw();
        for (int bar = trade.signalBar() + 1; bar < end; bar++) {
            highest = Math.max(highest, high[bar]);
            lowest = Math.min(lowest, low[bar]);
        }
        if (leftInside) {
            double open = bars.open()[trade.exitBar()];
            highest = Math.max(highest, inside(open, trade));
            lowest = Math.min(lowest, inside(open, trade));
        }
        double up = trade.instrument().toPips(highest - trade.entryPrice());
        double down = trade.instrument().toPips(lowest - trade.entryPrice());
        return trade.side() == Side.LONG
                ? new Excursion(Math.min(0.0, down), Math.max(0.0, up))
                : new Excursion(Math.min(0.0, -up), Math.max(0.0, -down));
    }

    /// The open of the exit bar, but not beyond the exit: where the bar opens behind a level, the simulator fills
    /// at the level.
    private static double inside(double open, Trade trade) {
        boolean exitIsAbove = (trade.exitReason() == ExitReason.TP) == (trade.side() == Side.LONG);
        return exitIsAbove ? Math.min(open, trade.exitPriceRaw()) : Math.max(open, trade.exitPriceRaw());
    }
}

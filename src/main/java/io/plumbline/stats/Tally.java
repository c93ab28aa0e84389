package io.plumbline.stats;

import io.plumbline.core.Trade;
import java.util.OptionalDouble;

/// Sums over trades from which every average of a list or a group follows. A win is a result above zero, a loss one
/// below; a result of exactly zero is neither.
final class Tally {

    private int trades;
    private int wins;
    private int losses;
    private double netPips;
    private double grossPips;
    private double costPips;
    private double gainPips;
    private double lossPips;
    private long barsHeld;

    void add(Trade trade) {
        double pips = trade.pnlPips();
        trades++;
        netPips += pips;
        grossPips += trade.grossPips();
        costPips += trade.costPips();
        barsHeld += trade.barsHeld();
        if (pips > 0) {
            wins++;
            gainPips += pips;
        } else if (pips < 0) {
            losses++;
            lossPips += pips;
        }
    }

    int trades() {
        return trades;
    }

    double netPips() {
        return netPips;
    }

    double grossPips() {
        return grossPips;
    }

    double costPips() {
        return costPips;
    }

    OptionalDouble winRate() {
        return ratio(wins, trades);
    }

    OptionalDouble averageWinPips() {
        return ratio(gainPips, wins);
    }

    OptionalDouble averageLossPips() {
        return ratio(lossPips, losses);
    }

    /// Average win over average loss; empty unless there are both.
    OptionalDouble payoff() {
        return wins == 0 || losses == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(gainPips / wins / (-lossPips / losses));
    }

    OptionalDouble expectancyPips() {
        return ratio(netPips, trades);
    }

    OptionalDouble profitFactor() {
        return ratio(gainPips, -lossPips);
    }

    OptionalDouble averageBarsHeld() {
        return ratio((double) barsHeld, trades);
    }

    /// These trades as a row of a breakdown. There has to be at least one.
    GroupLine toLine(String group) {
        return new GroupLine(
                group,
                trades,
                netPips,
                grossPips,
                costPips,
                winRate().orElseThrow(),
                expectancyPips().orElseThrow(),
                profitFactor());
    }

    private static OptionalDouble ratio(double over, double under) {
        return under > 0 ? OptionalDouble.of(over / under) : OptionalDouble.empty();
    }
}

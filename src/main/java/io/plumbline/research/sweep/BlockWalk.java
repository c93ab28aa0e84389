package io.plumbline.research.sweep;

import static io.plumbline.research.sweep.NextWish.BLOCK;

/// Leads paths through one block of bars: from the next wish to the outcome of its entry, and on from the bar
/// of the
/// exit, until the block is left.
///
/// Each step waits for the one before it. So three paths walk at a time, and the waiting of one is the work of the
/// others; with four there are not enough registers.
final class BlockWalk {

    private final int pipsBits;
    private final int barShift;
    private final long pipsMask;
    private final long bias;
    private final long[] outcomes;

    /// @param outcomes the outcome of every entry of the block, as [BlockOutcomes#combine] leaves them
    BlockWalk(OutcomeKey key, long[] outcomes) {
        pipsBits = key.pipsBits();
        barShift = pipsBits + 2;
        pipsMask = (1L << pipsBits) - 1;
        bias = key.bias();
        this.outcomes = outcomes;
    }

    /// Leads as many paths through a block as there are columns of wishes; path `first + i` follows `wishes[i]`.
    void walk(Paths paths, int first, short[][] wishes, int blockStart) {
        int set = 0;
        for (; set + 3 <= wishes.length; set += 3) {
            int path = first + set;
            if (paths.trades[path] > 0 && paths.trades[path + 1] > 0 && paths.trades[path + 2] > 0) {
                walkThree(paths, path, wishes[set], wishes[set + 1], wishes[set + 2], blockStart);
            }
            // What is left of the three, or all of it before the first trade, after which a peak is known.
            walkOne(paths, path, wishes[set], blockStart);
            walkOne(paths, path + 1, wishes[set + 1], blockStart);
            walkOne(paths, path + 2, wishes[set + 2], blockStart);
        }
        for (; set < wishes.length; set++) {
            walkOne(paths, first + set, wishes[set], blockStart);
        }
    }

    private void walkOne(Paths paths, int path, short[] wishes, int blockStart) {
        int at = paths.bar[path] - blockStart;
        int trades = paths.trades[path];
        long sum = paths.sum[path];
        long gains = paths.gains[path];
        long peak = paths.peak[path];
        long drawdown = paths.drawdown[path];
        double squares = paths.squares[path];
        while (at < BLOCK) {
            long outcome = outcomes[wishes[blockStart + at]];
            at = (int) (outcome >>> barShift);
            if ((outcome >>> pipsBits & 3) != OutcomeKey.REFUSED) {
                long pips = (outcome & pipsMask) - bias;
                trades++;
                sum += pips;
                gains += pips & ~(pips >> 63);
                peak = Math.max(peak, sum);
                drawdown = Math.min(drawdown, sum - peak);
                squares += (double) pips * pips;
            }
        }
        paths.bar[path] = blockStart + at;
        paths.trades[path] = trades;
        paths.sum[path] = sum;
        paths.gains[path] = gains;
        paths.peak[path] = peak;
        paths.drawdown[path] = drawdown;
        paths.squares[path] = squares;
    }

    /// Until the first of the three leaves the block. A refusal counts no trade and earns nothing, and moves no
    /// peak
    /// once there is one; so there is no branch but the loop's.
    private void walkThree(Paths paths, int path, short[] wishesA, short[] wishesB, short[] wishesC, int blockStart) {
        int atA = paths.bar[path] - blockStart;
        int atB = paths.bar[path + 1] - blockStart;
        int atC = paths.bar[path + 2] - blockStart;
        int tradesA = paths.trades[path];
        int tradesB = paths.trades[path + 1];
        int tradesC = paths.trades[path + 2];
        long sumA = paths.sum[path];
        long sumB = paths.sum[path + 1];
        long sumC = paths.sum[path + 2];
        long gainsA = paths.gains[path];
        long gainsB = paths.gains[path + 1];
        long gainsC = paths.gains[path + 2];
        long peakA = paths.peak[path];
        long peakB = paths.peak[path + 1];
        long peakC = paths.peak[path + 2];
        long drawdownA = paths.drawdown[path];
        long drawdownB = paths.drawdown[path + 1];
        long drawdownC = paths.drawdown[path + 2];
        double squaresA = paths.squares[path];
        double squaresB = paths.squares[path + 1];
        double squaresC = paths.squares[path + 2];
        while (Math.max(atA, Math.max(atB, atC)) < BLOCK) {
            long outcomeA = outcomes[wishesA[blockStart + atA]];
            long outcomeB = outcomes[wishesB[blockStart + atB]];
            long outcomeC = outcomes[wishesC[blockStart + atC]];
            atA = (int) (outcomeA >>> barShift);
            atB = (int) (outcomeB >>> barShift);
            atC = (int) (outcomeC >>> barShift);
            long pipsA = (outcomeA & pipsMask) - bias;
            long pipsB = (outcomeB & pipsMask) - bias;
            long pipsC = (outcomeC & pipsMask) - bias;
            tradesA += counted(outcomeA);
            tradesB += counted(outcomeB);
            tradesC += counted(outcomeC);
            sumA += pipsA;
            sumB += pipsB;
            sumC += pipsC;
            gainsA += pipsA & ~(pipsA >> 63);
            gainsB += pipsB & ~(pipsB >> 63);
            gainsC += pipsC & ~(pipsC >> 63);
            peakA = Math.max(peakA, sumA);
            peakB = Math.max(peakB, sumB);
            peakC = Math.max(peakC, sumC);
            drawdownA = Math.min(drawdownA, sumA - peakA);
            drawdownB = Math.min(drawdownB, sumB - peakB);
            drawdownC = Math.min(drawdownC, sumC - peakC);
            squaresA += (double) pipsA * pipsA;
            squaresB += (double) pipsB * pipsB;
            squaresC += (double) pipsC * pipsC;
        }
        paths.bar[path] = blockStart + atA;
        paths.bar[path + 1] = blockStart + atB;
        paths.bar[path + 2] = blockStart + atC;
        paths.trades[path] = tradesA;
        paths.trades[path + 1] = tradesB;
        paths.trades[path + 2] = tradesC;
        paths.sum[path] = sumA;
        paths.sum[path + 1] = sumB;
        paths.sum[path + 2] = sumC;
        paths.gains[path] = gainsA;
        paths.gains[path + 1] = gainsB;
        paths.gains[path + 2] = gainsC;
        paths.peak[path] = peakA;
        paths.peak[path + 1] = peakB;
        paths.peak[path + 2] = peakC;
        paths.drawdown[path] = drawdownA;
        paths.drawdown[path + 1] = drawdownB;
        paths.drawdown[path + 2] = drawdownC;
        paths.squares[path] = squaresA;
        paths.squares[path + 1] = squaresB;
        paths.squares[path + 2] = squaresC;
    }

    /// 1 for a trade, 0 for a refusal.
    private int counted(long outcome) {
        int kind = (int) (outcome >>> pipsBits) & 3;
        return (kind + 3) >> 2;
    }
}

package io.plumbline.research.sweep;

import static io.plumbline.research.sweep.NextWish.BLOCK;

/// Leads paths through one block of bars: from the next wish to the outcome of its entry, and on from the bar of
/// the exit, until the block is left.
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

    /// Leads paths through a block.
    ///
    /// @param path which ones
    /// @param wishes a column for each of them
    void walk(Paths paths, int[] path, short[][] wishes, int blockStart) {
        int lane = 0;
        for (; lane + 3 <= path.length; lane += 3) {
            int a = path[lane];
            int b = path[lane + 1];
            int c = path[lane + 2];
            if (paths.trades[a] > 0 && paths.trades[b] > 0 && paths.trades[c] > 0) {
                walkThree(paths, a, b, c, wishes[lane], wishes[lane + 1], wishes[lane + 2], blockStart);
            }
            // What is left of the three, or all of it before the first trade, after which a peak is known.
            walkOne(paths, a, wishes[lane], blockStart);
            walkOne(paths, b, wishes[lane + 1], blockStart);
            walkOne(paths, c, wishes[lane + 2], blockStart);
        }
        for (; lane < path.length; lane++) {
            walkOne(paths, path[lane], wishes[lane], blockStart);
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
    /// peak once there is one; so there is no branch but the loop's.
    private void walkThree(
            Paths paths, int a, int b, int c, short[] wishesA, short[] wishesB, short[] wishesC, int blockStart) {
        int atA = paths.bar[a] - blockStart;
        int atB = paths.bar[b] - blockStart;
        int atC = paths.bar[c] - blockStart;
        int tradesA = paths.trades[a];
        int tradesB = paths.trades[b];
        int tradesC = paths.trades[c];
        long sumA = paths.sum[a];
        long sumB = paths.sum[b];
        long sumC = paths.sum[c];
        long gainsA = paths.gains[a];
        long gainsB = paths.gains[b];
        long gainsC = paths.gains[c];
        long peakA = paths.peak[a];
        long peakB = paths.peak[b];
        long peakC = paths.peak[c];
        long drawdownA = paths.drawdown[a];
        long drawdownB = paths.drawdown[b];
        long drawdownC = paths.drawdown[c];
        double squaresA = paths.squares[a];
        double squaresB = paths.squares[b];
        double squaresC = paths.squares[c];
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
        paths.bar[a] = blockStart + atA;
        paths.bar[b] = blockStart + atB;
        paths.bar[c] = blockStart + atC;
        paths.trades[a] = tradesA;
        paths.trades[b] = tradesB;
        paths.trades[c] = tradesC;
        paths.sum[a] = sumA;
        paths.sum[b] = sumB;
        paths.sum[c] = sumC;
        paths.gains[a] = gainsA;
        paths.gains[b] = gainsB;
        paths.gains[c] = gainsC;
        paths.peak[a] = peakA;
        paths.peak[b] = peakB;
        paths.peak[c] = peakC;
        paths.drawdown[a] = drawdownA;
        paths.drawdown[b] = drawdownB;
        paths.drawdown[c] = drawdownC;
        paths.squares[a] = squaresA;
        paths.squares[b] = squaresB;
        paths.squares[c] = squaresC;
    }

    /// 1 for a trade, 0 for a refusal.
    private int counted(long outcome) {
        int kind = (int) (outcome >>> pipsBits) & 3;
        return (kind + 3) >> 2;
    }
}

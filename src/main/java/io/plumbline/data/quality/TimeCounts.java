package io.plumbline.data.quality;

import io.plumbline.dataset.QualityReport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How often something was found when, in a memory that does not grow: the wider the times spread, the wider the
/// stretches that are counted as one.
final class TimeCounts {

    /// More than thirty times as many as a strip has, so that few counts fall into the stretch beside theirs.
    private static final int BINS = 1 << 13;

    private static final long NARROWEST_MILLIS = 60_000;

    /// Some thirty thousand years from 1970; a time beyond is garbage, and must not overflow.
    private static final long FARTHEST_MILLIS = 1_000_000_000_000_000L;

    private final long[] counts = new long[BINS];
    private long width = NARROWEST_MILLIS;
    private long firstBin;
    private long lastBin = -1;

    void add(long timeUtc, long several) {
        long time = Math.clamp(timeUtc, -FARTHEST_MILLIS, FARTHEST_MILLIS);
        long bin = Math.floorDiv(time, width);
        while (!isIn(bin)) {
            widen();
            bin = Math.floorDiv(time, width);
        }
        boolean empty = isEmpty();
        firstBin = empty ? bin : Math.min(firstBin, bin);
        lastBin = empty ? bin : Math.max(lastBin, bin);
        counts[Math.floorMod(bin, BINS)] += several;
    }

    /// Spreads counts evenly over a stretch of time.
    void addAlong(long fromUtc, long untilUtc, long several) {
        long pieces = Math.min(several, 2L * QualityReport.STRIP);
        long done = 0;
        for (long piece = 0; piece < pieces; piece++) {
            long upTo = several * (piece + 1) / pieces;
            add(fromUtc + (long) ((untilUtc - fromUtc) * ((piece + 0.5) / pieces)), upTo - done);
            done = upTo;
        }
    }

    private boolean isEmpty() {
        return lastBin < firstBin;
    }

    private boolean isIn(long bin) {
        return isEmpty() || Math.max(lastBin, bin) - Math.min(firstBin, bin) < BINS;
    }

    private void widen() {
        long[] narrow = counts.clone();
        Arrays.fill(counts, 0);
        width *= 2;
        for (long bin = firstBin; bin <= lastBin; bin++) {
            counts[Math.floorMod(Math.floorDiv(bin, 2), BINS)] += narrow[Math.floorMod(bin, BINS)];
        }
        firstBin = Math.floorDiv(firstBin, 2);
        lastBin = Math.floorDiv(lastBin, 2);
    }

    /// The counts on [QualityReport#STRIP] equal stretches of time; what lies before or behind is in the first or
    /// the last. Empty if there are none.
    List<Integer> strip(long firstUtc, long lastUtc) {
        if (isEmpty()) {
            return List.of();
        }
        long[] strip = new long[QualityReport.STRIP];
        for (long bin = firstBin; bin <= lastBin; bin++) {
            long middle = bin * width + width / 2;
            double share = (double) (middle - firstUtc) / Math.max(1, lastUtc - firstUtc);
            int stretch = (int) Math.clamp(Math.floor(share * strip.length), 0, strip.length - 1);
            strip[stretch] += counts[Math.floorMod(bin, BINS)];
        }
        List<Integer> rounded = new ArrayList<>(strip.length);
        for (long count : strip) {
            rounded.add((int) Math.min(count, Integer.MAX_VALUE));
        }
        return rounded;
    }
}

package io.plumbline.ui.chart;

import java.util.List;

/// How often something was found in each of many equal stretches of time, such as missing bars in 240 parts of ten
/// years.
///
/// @param fromUtc where the first stretch begins, epoch milliseconds
/// @param toUtc where the last one ends
public record Strip(long fromUtc, long toUtc, List<Integer> counts) {

    public Strip {
        counts = List.copyOf(counts);
    }

    /// Where a stretch begins, epoch milliseconds; the end of all for the one after the last.
    public long startUtc(int stretch) {
        return fromUtc + Math.round((toUtc - fromUtc) * (double) stretch / counts.size());
    }

    int most() {
        return counts.stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}

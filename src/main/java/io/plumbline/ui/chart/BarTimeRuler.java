package io.plumbline.ui.chart;

import io.plumbline.core.TimeTicks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;

/// An axis of bar numbers, labelled with the bars' times, so that weekends and holidays leave no gap.
///
/// @param timeUtc starts of the bars, epoch milliseconds, ascending; not to be written any more
public record BarTimeRuler(long[] timeUtc) implements Ruler {

    @Override
    public List<Tick> ticks(Range range, int atMost) {
        int first = Math.max(0, (int) Math.ceil(range.from()));
        int last = Math.min(timeUtc.length - 1, (int) Math.floor(range.to()));
        if (first >= last) {
            return List.of();
        }
        TimeTicks.Step step = TimeTicks.step((double) timeUtc[last] - timeUtc[first], atMost);
        TreeMap<Integer, Long> kept = new TreeMap<>();
        List<Long> inGaps = new ArrayList<>();
        double apart = range.span() / atMost * 0.7;
        for (long time : step.times(timeUtc[first], timeUtc[last])) {
            if (timeUtc[barAt(time)] == time) {
                keep(kept, time, apart);
            } else {
                inGaps.add(time);
            }
        }
        // A first of a month may be a Sunday: its label goes to the bar that follows, where there is room.
        inGaps.forEach(time -> keep(kept, time, apart));
        List<Tick> ticks = new ArrayList<>();
        OptionalLong before = OptionalLong.empty();
        for (var tick : kept.entrySet()) {
            ticks.add(new Tick(tick.getKey(), step.label(tick.getValue(), before)));
            before = OptionalLong.of(tick.getValue());
        }
        return ticks.size() > atMost ? ticks.subList(0, atMost) : ticks;
    }

    private void keep(TreeMap<Integer, Long> kept, long time, double apart) {
        int bar = barAt(time);
        var below = kept.floorEntry(bar);
        var above = kept.ceilingEntry(bar);
        if ((below == null || bar - below.getKey() >= apart) && (above == null || above.getKey() - bar >= apart)) {
            kept.put(bar, time);
        }
    }

    /// The first bar that does not begin before a time, or the last bar.
    private int barAt(long time) {
        int found = Arrays.binarySearch(timeUtc, time);
        return Math.min(found >= 0 ? found : -found - 1, timeUtc.length - 1);
    }

    /// The time of the nearest bar in full.
    @Override
    public String readOut(double value) {
        int bar = (int) Math.clamp(Math.rint(value), 0, timeUtc.length - 1);
        return timeUtc.length == 0 ? "" : TimeTicks.full(timeUtc[bar]);
    }
}

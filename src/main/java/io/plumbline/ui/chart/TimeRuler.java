package io.plumbline.ui.chart;

import io.plumbline.core.TimeTicks;
import java.util.List;

/// An axis of epoch milliseconds, divided by calendar units in UTC.
public record TimeRuler() implements Ruler {

    @Override
    public List<Tick> ticks(Range range, int atMost) {
        return TimeTicks.between((long) Math.ceil(range.from()), (long) Math.floor(range.to()), atMost).stream()
                .map(tick -> new Tick(tick.timeUtc(), tick.label()))
                .toList();
    }

    @Override
    public String readOut(double value) {
        return TimeTicks.full((long) Math.floor(value));
    }
}

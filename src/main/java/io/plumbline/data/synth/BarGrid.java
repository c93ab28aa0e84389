package io.plumbline.data.synth;

import io.plumbline.core.FxWeek;
import io.plumbline.core.Timeframe;

/// Where bars start: up to twelve hours on the grid of UTC's midnight, days at 17:00 in New York, weeks when the
/// market opens.
record BarGrid(long lengthMillis, boolean fromOpening) {

    static BarGrid of(Timeframe timeframe) {
        return new BarGrid(timeframe.length().toMillis(), timeframe.compareTo(Timeframe.D1) >= 0);
    }

    /// Start of the bar that a time lies in.
    long start(long timeUtc, FxWeek week) {
        long origin = fromOpening ? week.openUtc() : 0;
        return timeUtc - Math.floorMod(timeUtc - origin, lengthMillis);
    }

    /// The first minute of a week whose bar starts at an instant or later.
    int firstMinute(FxWeek week, long fromUtc) {
        int minute = 0;
        while (minute < WeekShape.MINUTES && start(time(week, minute), week) < fromUtc) {
            minute++;
        }
        return minute;
    }

    static long time(FxWeek week, int minute) {
        return week.openUtc() + minute * 60_000L;
    }
}

package io.plumbline.data.clock;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// The weeks of UTC bars that do not open on Sunday 17:00 in New York, such as one that opens an hour late because
/// somebody took New York's time for a fixed one.
public final class WeekOpenings {

    private static final int HALF_HOUR_MINUTES = 30;
    private static final long MINUTE = 60_000;
    private static final long SLACK_MINUTES = 5;

    private WeekOpenings() {}

    /// A week that opens at another hour than the market.
    ///
    /// @param weekOpenUtc when the market opens, epoch milliseconds
    /// @param observedUtc the first bar that moves, epoch milliseconds
    /// @param offsetMinutes by how much the bars are late, in half hours; below 0 if early
    public record Off(long weekOpenUtc, long observedUtc, int offsetMinutes) {}

    /// The weeks whose opening is off by whole or half hours, in the order of time.
    ///
    /// A week that opens late, but closes on time, lacks bars: its clock is right, and it is not among them. So is
    /// one that is late by odd minutes.
    ///
    /// @param active the bars that move: with a high above the low, or a volume
    public static List<Off> off(long[] timeUtc, BitSet active, long barMillis) {
        List<Off> off = new ArrayList<>();
        for (SeenWeek week : SeenWeeks.in(timeUtc, active, barMillis)) {
            if (!week.opensAgainst(0)) {
                continue;
            }
            long late = week.openAhead().getAsLong();
            long minutes = late / MINUTE;
            long halves = Math.round((double) minutes / HALF_HOUR_MINUTES);
            boolean odd = Math.abs(minutes - halves * HALF_HOUR_MINUTES) > SLACK_MINUTES;
            boolean lacksBars = late > 0 && week.closesWith(0);
            if (!odd && !lacksBars) {
                off.add(new Off(
                        week.week().openUtc(), week.week().openUtc() + late, (int) (halves * HALF_HOUR_MINUTES)));
            }
        }
        return off;
    }
}

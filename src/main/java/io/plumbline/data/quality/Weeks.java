package io.plumbline.data.quality;

import io.plumbline.core.FxWeek;
import java.util.Arrays;

/// Bars divided into trading weeks, each with the weekend that follows it.
final class Weeks {

    /// What is done with a week.
    @FunctionalInterface
    interface Visitor {

        /// Takes the next week.
        ///
        /// @param from its first bar
        /// @param closed its first bar that lies wholly on the weekend behind it
        /// @param until the first bar of the next week
        void visit(FxWeek week, Closing closing, int from, int closed, int until);
    }

    /// The day on which summer time begins: a daily bar of this day ends where the next begins.
    private static final long SHORTEST_DAY_MILLIS = 23 * 3_600_000L;

    private Weeks() {}

    /// Visits every week from that of the first bar to that of the last, also those without bars. A bar that
    /// reaches over the opening of a week, as that from 20:00 to 24:00 UTC, belongs to the week it opens.
    ///
    /// @param length of a bar in milliseconds
    static void walk(long[] timeUtc, long length, Visitor visitor) {
        long reach = Math.min(length, SHORTEST_DAY_MILLIS);
        int from = 0;
        FxWeek week = timeUtc.length == 0 ? new FxWeek(0, 0) : FxWeek.of(timeUtc[0] + reach - 1);
        while (from < timeUtc.length) {
            FxWeek next = week.next();
            int until = firstFrom(timeUtc, from, next.openUtc() - reach + 1);
            int closed = firstFrom(timeUtc, from, week.closeUtc());
            visitor.visit(week, Closing.in(week), from, Math.min(closed, until), until);
            from = until;
            week = next;
        }
    }

    /// The first bar from a bar on that starts at an instant or later.
    private static int firstFrom(long[] timeUtc, int from, long instant) {
        int found = Arrays.binarySearch(timeUtc, from, timeUtc.length, instant);
        return found < 0 ? -found - 1 : found;
    }
}

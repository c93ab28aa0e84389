package io.plumbline.data.clock;

import io.plumbline.dataset.ClockFinding;
import java.util.Arrays;

/// Times as a file writes them, turned into UTC, such as 17:00 in New York into 22:00 in winter and 21:00 in
/// summer.
public final class WallClock {

    private WallClock() {}

    /// The times in UTC, in the same order, epoch milliseconds.
    ///
    /// An hour that comes twice, as when clocks are put back, is told apart by the order of the file: until the
    /// times step back it is summer, then winter; if they never do, it is summer. A time that no clock shows, as
    /// when clocks are put forward, counts as if the clock had not been touched, as in java.time.
    ///
    /// @param wallMillis the times as the file writes them, read as if UTC; newest first if the first is later than
    ///     the last
    public static long[] toUtc(long[] wallMillis, ClockFinding finding) {
        long[] utc = new long[wallMillis.length];
        if (wallMillis.length == 0) {
            return utc;
        }
        WallStretches stretches = WallStretches.of(
                finding,
                Arrays.stream(wallMillis).min().orElseThrow(),
                Arrays.stream(wallMillis).max().orElseThrow());
        if (wallMillis[0] > wallMillis[wallMillis.length - 1]) {
            long[] oldestFirst = reversed(wallMillis);
            convert(oldestFirst, utc, stretches);
            return reversed(utc);
        }
        convert(wallMillis, utc, stretches);
        return utc;
    }

    private static void convert(long[] wall, long[] utc, WallStretches stretches) {
        int row = 0;
        while (row < wall.length) {
            int stretch = stretches.of(wall[row]);
            long from = stretches.fromWall(stretch);
            long to = stretches.toWall(stretch);
            int end = row;
            long ahead = stretches.aheadMillis(stretch);
            // Nearly all rows share the stretch of the row before.
            while (end < wall.length && wall[end] >= from && wall[end] < to) {
                utc[end] = wall[end] - ahead;
                end++;
            }
            if (stretches.comesTwice(stretch)) {
                for (int again = secondPass(wall, row, end); again < end; again++) {
                    utc[again] = wall[again] - stretches.aheadAfterMillis(stretch);
                }
            }
            row = end;
        }
    }

    /// Where in these rows, all of an hour that comes twice, its second pass begins: after the largest step back.
    private static int secondPass(long[] wall, int from, int end) {
        if (end - from == 2 && wall[from] == wall[from + 1]) {
            return from + 1; // hourly bars: once in summer, once in winter
        }
        int second = end;
        long largest = 0;
        for (int row = from + 1; row < end; row++) {
            if (wall[row - 1] - wall[row] > largest) {
                largest = wall[row - 1] - wall[row];
                second = row;
            }
        }
        return second;
    }

    private static long[] reversed(long[] values) {
        long[] turned = new long[values.length];
        for (int i = 0; i < values.length; i++) {
            turned[i] = values[values.length - 1 - i];
        }
        return turned;
    }
}

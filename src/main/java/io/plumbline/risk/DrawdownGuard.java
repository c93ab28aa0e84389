package io.plumbline.risk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/// Watches equity and says when a day or a week has lost more than it may.
///
/// A day starts with the first equity seen on a UTC date, a week with the first seen in an ISO week; drawdown is
/// measured from there. For one thread at a time; feed it in time order.
public final class DrawdownGuard {

    /// What the guard found on one update.
    ///
    /// @param dayDrawdown equity against the day's start, as a fraction; negative for a loss
    /// @param weekDrawdown equity against the week's start
    /// @param dayBreached whether the day has lost at least its limit
    /// @param weekBreached whether the week has lost at least its limit
    public record Status(double dayDrawdown, double weekDrawdown, boolean dayBreached, boolean weekBreached) {}

    private final double dayLimit;
    private final double weekLimit;
    private @Nullable LocalDate day;
    private int week = -1;
    private double dayStart;
    private double weekStart;

    /// A guard that has seen nothing yet.
    ///
    /// @param dayLimit largest loss of a day, as a positive fraction such as 0.02
    /// @param weekLimit largest loss of a week
    public DrawdownGuard(double dayLimit, double weekLimit) {
        this.dayLimit = dayLimit;
        this.weekLimit = weekLimit;
    }

    /// Takes in the newest equity.
    ///
    /// @param timeUtc epoch milliseconds
    public Status update(double equity, long timeUtc) {
        LocalDate date = Instant.ofEpochMilli(timeUtc).atZone(ZoneOffset.UTC).toLocalDate();
        if (!date.equals(day)) {
            day = date;
            dayStart = equity;
        }
        // The year belongs to the week: week 1 of two years is not the same week.
        int yearAndWeek = date.get(IsoFields.WEEK_BASED_YEAR) * 100 + date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        if (yearAndWeek != week) {
            week = yearAndWeek;
            weekStart = equity;
        }
        double dayDrawdown = change(dayStart, equity);
        double weekDrawdown = change(weekStart, equity);
        return new Status(dayDrawdown, weekDrawdown, dayDrawdown <= -dayLimit, weekDrawdown <= -weekLimit);
    }

    private static double change(double start, double equity) {
        return start == 0 ? 0.0 : (equity - start) / start;
    }
}

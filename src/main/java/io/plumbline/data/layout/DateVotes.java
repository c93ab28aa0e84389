package io.plumbline.data.layout;

import io.plumbline.dataset.ImportChoices.DateOrder;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// What the dates of a file, such as 03/04/2024 followed by 03/05/2024, say about which of their numbers is the
/// day.
///
/// A number above 12 settles it. If there is none, the order counts in which days follow each other more closely.
final class DateVotes {

    private static final long NEAR_DAYS = 4;

    private boolean firstIsDay;
    private boolean secondIsDay;
    private int dayFirstSteps;
    private int monthFirstSteps;
    private long lastDayFirst = Long.MIN_VALUE / 2;
    private long lastMonthFirst = Long.MIN_VALUE / 2;

    /// Whether a number above 12 settled the order; if not, it is a guess.
    boolean isSettled() {
        return firstIsDay != secondIsDay;
    }

    /// One more date of the file, another than the one before.
    void add(int first, int second, int year) {
        firstIsDay |= first > 12 && first <= 31;
        secondIsDay |= second > 12 && second <= 31;
        if (first < 1 || first > 12 || second < 1 || second > 12 || year < 1900 || year > 2200) {
            return;
        }
        long dayFirst = epochDay(year, second, first);
        long monthFirst = epochDay(year, first, second);
        dayFirstSteps += isNear(dayFirst - lastDayFirst);
        monthFirstSteps += isNear(monthFirst - lastMonthFirst);
        lastDayFirst = dayFirst;
        lastMonthFirst = monthFirst;
    }

    private static int isNear(long days) {
        return days != 0 && Math.abs(days) <= NEAR_DAYS ? 1 : 0;
    }

    private static long epochDay(int year, int month, int day) {
        return LocalDate.of(year, month, Math.min(day, YearMonth.of(year, month).lengthOfMonth()))
                .toEpochDay();
    }

    /// Which order the dates speak for; empty if they are silent or contradict themselves.
    Optional<DateOrder> verdict() {
        if (firstIsDay != secondIsDay) {
            return Optional.of(firstIsDay ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
        }
        if (firstIsDay || dayFirstSteps == monthFirstSteps) {
            return Optional.empty();
        }
        return Optional.of(dayFirstSteps > monthFirstSteps ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
    }
}

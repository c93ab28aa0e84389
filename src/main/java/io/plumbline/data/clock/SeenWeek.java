package io.plumbline.data.clock;

import io.plumbline.core.FxWeek;
import io.plumbline.dataset.ClockRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;

/// What a file shows of one trading week, such as that its first bar stands 5 hours before the true opening: as far
/// behind UTC is the clock of the file, if nothing is missing.
///
/// @param week the true week
/// @param openAhead how far the first bar's time is ahead of the true opening, milliseconds; empty if not seen
/// @param closeAhead how far the end of the last bar is ahead of the true close, milliseconds; empty if not seen
/// @param barMillis length of a bar
record SeenWeek(FxWeek week, OptionalLong openAhead, OptionalLong closeAhead, long barMillis) {

    private static final long MINUTE = 60_000;
    private static final long HOUR = 60 * MINUTE;

    // Brokers quote the first prices some minutes late and the last ones some minutes early, seldom the other way.
    private static final long LATE = 25 * MINUTE;
    private static final long EARLY = 9 * MINUTE;

    /// How far a rule's clock is ahead of UTC in a week, milliseconds. It holds from the opening to the close:
    /// clocks are changed on Sundays before the opening.
    static long ahead(ClockRule rule, FxWeek week) {
        return rule.base()
                                .zone()
                                .getRules()
                                .getOffset(Instant.ofEpochMilli(week.openUtc()))
                                .getTotalSeconds()
                        * 1000L
                + rule.shiftMinutes() * MINUTE;
    }

    /// The Sunday it opens on in New York.
    LocalDate sunday() {
        return Instant.ofEpochMilli(week.openUtc()).atZone(FxWeek.NEW_YORK).toLocalDate();
    }

    /// Whether it is seen to open as a clock that far ahead of UTC would show it.
    boolean opensWith(long ahead) {
        if (openAhead.isEmpty()) {
            return false;
        }
        long late = openAhead.getAsLong() - ahead;
        // A long bar starts on its grid at or before the opening.
        return barMillis > HOUR ? late <= 0 && late > -barMillis : late >= -EARLY && late <= LATE;
    }

    /// Whether it is seen to close as a clock that far ahead of UTC would show it.
    boolean closesWith(long ahead) {
        if (closeAhead.isEmpty()) {
            return false;
        }
        long late = closeAhead.getAsLong() - ahead;
        return barMillis > HOUR ? late >= 0 && late < barMillis : late >= -LATE && late <= EARLY;
    }

    /// Whether its opening is seen, and not where a clock that far ahead of UTC would show it.
    boolean opensAgainst(long ahead) {
        return openAhead.isPresent() && !opensWith(ahead);
    }

    /// Whether its close is seen, and not where a clock that far ahead of UTC would show it.
    boolean closesAgainst(long ahead) {
        return closeAhead.isPresent() && !closesWith(ahead);
    }
}

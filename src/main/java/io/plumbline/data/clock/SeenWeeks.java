package io.plumbline.data.clock;

import io.plumbline.core.FxWeek;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/// Finds the openings and closes of weeks in a column of times: the first bar that moves after a day or more
/// without one, and the last before.
///
/// Such a pause in the middle of a week, as at Christmas, is told from a weekend by where it lies: clocks are at
/// most 12 hours behind UTC and 14 ahead, so that a week opens between Sunday morning and Monday noon whatever the
/// clock.
final class SeenWeeks {

    private static final long HOUR = 3_600_000;
    private static final long DAY = 24 * HOUR;
    private static final long PAUSE = DAY;
    private static final long MOST_BEHIND = -12 * HOUR - HOUR / 2;
    private static final long MOST_AHEAD = 14 * HOUR + HOUR / 2;

    // A clock put back in autumn steps back by an hour; more than that is another order.
    private static final long STEP_BACK = 3 * HOUR;

    private final long barMillis;
    private final Map<LocalDate, Long> opens = new TreeMap<>();
    private final Map<LocalDate, Long> closes = new TreeMap<>();

    private SeenWeeks(long barMillis) {
        this.barMillis = barMillis;
    }

    /// The weeks of which an opening or a close is seen, in the order of time.
    ///
    /// @param wallMillis the times as the file writes them, read as if UTC, in any order
    /// @param active the bars that move
    static List<SeenWeek> in(long[] wallMillis, BitSet active, long barMillis) {
        SeenWeeks seen = new SeenWeeks(barMillis);
        if (!active.isEmpty()) {
            seen.look(wallMillis, active);
        }
        return seen.weeks();
    }

    private void look(long[] wall, BitSet active) {
        long firstRow = Long.MAX_VALUE;
        long lastRow = Long.MIN_VALUE;
        for (long time : wall) {
            firstRow = Math.min(firstRow, time);
            lastRow = Math.max(lastRow, time);
        }
        if (!scan(wall, active, firstRow, lastRow)) {
            long[] sorted = active.stream().mapToLong(bar -> wall[bar]).sorted().toArray();
            BitSet all = new BitSet();
            all.set(0, sorted.length);
            opens.clear();
            closes.clear();
            scan(sorted, all, firstRow, lastRow);
        }
    }

    /// Notes every pause; false if the times step back so far that they have to be sorted first.
    private boolean scan(long[] times, BitSet moving, long firstRow, long lastRow) {
        long first = times[moving.nextSetBit(0)];
        long latest = firstRow - barMillis;
        for (int bar = moving.nextSetBit(0); bar >= 0; bar = moving.nextSetBit(bar + 1)) {
            long time = times[bar];
            if (time < latest - STEP_BACK) {
                return false;
            }
            if (time - latest >= PAUSE + barMillis) {
                if (latest >= first) {
                    close(latest + barMillis);
                }
                open(time);
            }
            latest = Math.max(latest, time);
        }
        if (lastRow - latest >= PAUSE) {
            close(latest + barMillis);
        }
        if (opens.isEmpty() && beginsWithAnOpening(first)) {
            open(first);
        }
        return true;
    }

    /// A short file that begins on a Sunday, yet not at midnight where files are cut, begins with the opening.
    private static boolean beginsWithAnOpening(long first) {
        return at(first).getDayOfWeek() == DayOfWeek.SUNDAY && Math.floorMod(first, DAY) != 0;
    }

    private void open(long firstBar) {
        LocalDate sunday = at(firstBar).toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        note(opens, sunday, firstBar - FxWeek.opening(sunday).openUtc());
    }

    private void close(long endOfLastBar) {
        LocalDate friday = at(endOfLastBar - 1).toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY));
        LocalDate sunday = friday.minusDays(5);
        note(closes, sunday, endOfLastBar - FxWeek.opening(sunday).closeUtc());
    }

    private void note(Map<LocalDate, Long> seen, LocalDate sunday, long ahead) {
        long longBar = barMillis > HOUR ? barMillis : 0;
        if (ahead >= MOST_BEHIND - longBar && ahead <= MOST_AHEAD + longBar) {
            seen.putIfAbsent(sunday, ahead);
        }
    }

    private List<SeenWeek> weeks() {
        Map<LocalDate, SeenWeek> weeks = new TreeMap<>();
        opens.forEach((sunday, ahead) -> weeks.put(
                sunday, new SeenWeek(FxWeek.opening(sunday), OptionalLong.of(ahead), closeOf(sunday), barMillis)));
        closes.keySet()
                .forEach(sunday -> weeks.computeIfAbsent(
                        sunday,
                        unopened -> new SeenWeek(
                                FxWeek.opening(unopened), OptionalLong.empty(), closeOf(unopened), barMillis)));
        return new ArrayList<>(weeks.values());
    }

    private OptionalLong closeOf(LocalDate sunday) {
        Long ahead = closes.get(sunday);
        return ahead == null ? OptionalLong.empty() : OptionalLong.of(ahead);
    }

    private static LocalDateTime at(long wallMillis) {
        return LocalDateTime.ofEpochSecond(Math.floorDiv(wallMillis, 1000L), 0, ZoneOffset.UTC);
    }
}

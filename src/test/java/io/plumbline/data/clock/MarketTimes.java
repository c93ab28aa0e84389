package io.plumbline.data.clock;

import io.plumbline.core.FxWeek;
import io.plumbline.dataset.ClockFinding;
import io.plumbline.dataset.ClockFinding.Certainty;
import io.plumbline.dataset.ClockFinding.Span;
import io.plumbline.dataset.ClockRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;

/// Times of bars while the market is open, and what a clock of one's choice would write for them.
final class MarketTimes {

    static final long MINUTE = 60_000;
    static final long HOUR = 60 * MINUTE;
    static final long DAY = 24 * HOUR;

    private MarketTimes() {}

    /// Starts of the bars, on the grid of UTC, that overlap with trading hours from a day up to another, excluded.
    static long[] bars(String from, String to, long barMillis) {
        return bars(utc(from), utc(to), barMillis, _ -> true);
    }

    static long[] bars(long fromUtc, long toUtc, long barMillis, LongPredicate kept) {
        LongStream.Builder times = LongStream.builder();
        for (FxWeek week = FxWeek.of(fromUtc); week.openUtc() < toUtc; week = week.next()) {
            for (long time = Math.floorDiv(week.openUtc(), barMillis) * barMillis;
                    time < week.closeUtc();
                    time += barMillis) {
                if (time >= fromUtc && time < toUtc && kept.test(time)) {
                    times.add(time);
                }
            }
        }
        return times.build().toArray();
    }

    /// What a clock writes.
    static long[] toWall(long[] utc, ClockRule rule) {
        return LongStream.of(utc).map(time -> toWall(time, rule)).toArray();
    }

    static long toWall(long utc, ClockRule rule) {
        return utc
                + rule.base()
                                .zone()
                                .getRules()
                                .getOffset(Instant.ofEpochMilli(utc))
                                .getTotalSeconds()
                        * 1000L
                + rule.shiftMinutes() * MINUTE;
    }

    /// What a clock writes that changes its rule at an instant.
    static long[] toWall(long[] utc, ClockRule before, long changeUtc, ClockRule after) {
        return LongStream.of(utc)
                .map(time -> toWall(time, time < changeUtc ? before : after))
                .toArray();
    }

    static BitSet all(long[] times) {
        BitSet all = new BitSet();
        all.set(0, times.length);
        return all;
    }

    static ClockFinding finding(ClockRule rule) {
        return ClockFinding.of(rule, Certainty.GIVEN, "");
    }

    static ClockFinding finding(ClockRule before, long changeWall, ClockRule after) {
        return new ClockFinding(
                List.of(new Span(Long.MIN_VALUE, before), new Span(changeWall, after)),
                Certainty.GIVEN,
                0,
                0,
                List.of(),
                "");
    }

    /// The milliseconds of a day such as "2024-01-07" or a minute such as "2024-01-07T22:00".
    static long utc(String when) {
        LocalDateTime time = when.length() == 10 ? LocalDate.parse(when).atStartOfDay() : LocalDateTime.parse(when);
        return time.toInstant(ZoneOffset.UTC).toEpochMilli();
    }
}

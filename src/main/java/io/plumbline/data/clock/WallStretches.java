package io.plumbline.data.clock;

import io.plumbline.dataset.ClockFinding;
import io.plumbline.dataset.ClockRule;
import java.time.Instant;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Arrays;

/// The stretches of wall time over which a clock keeps its distance from UTC, such as New York's from March to
/// November, and the hours between them that come twice.
///
/// Together they cover all of time without a hole.
final class WallStretches {

    private static final long MINUTE = 60_000;
    private static final long DAY = 86_400_000;

    private long[] fromWall = new long[16];
    private long[] aheadMillis = new long[16];
    private long[] aheadAfterMillis = new long[16];
    private int count;

    private WallStretches() {}

    /// The stretches of a finding's rules, exact for wall times from `least` to `most`.
    static WallStretches of(ClockFinding finding, long least, long most) {
        WallStretches stretches = new WallStretches();
        var spans = finding.spans();
        for (int span = 0; span < spans.size(); span++) {
            long from = span == 0 ? Long.MIN_VALUE : spans.get(span).fromWall();
            long to = span + 1 < spans.size() ? spans.get(span + 1).fromWall() : Long.MAX_VALUE;
            stretches.addRule(spans.get(span).rule(), from, to, Math.max(from, least), Math.min(to, most));
        }
        return stretches;
    }

    private void addRule(ClockRule rule, long from, long to, long least, long most) {
        ZoneRules rules = rule.base().zone().getRules();
        long shift = rule.shiftMinutes() * MINUTE;
        // A day more on either side covers the distance between the wall and UTC.
        Instant begin = Instant.ofEpochMilli(least - shift - DAY);
        Instant end = Instant.ofEpochMilli(most - shift + DAY);
        long ahead = rules.getOffset(begin).getTotalSeconds() * 1000L + shift;
        add(from, ahead, ahead);
        ZoneOffsetTransition turn = rules.nextTransition(begin);
        while (turn != null && turn.getInstant().isBefore(end)) {
            long utc = turn.toEpochSecond() * 1000;
            long before = turn.getOffsetBefore().getTotalSeconds() * 1000L + shift;
            long after = turn.getOffsetAfter().getTotalSeconds() * 1000L + shift;
            if (turn.isOverlap()) {
                addWithin(from, to, utc + after, before, after);
                addWithin(from, to, utc + before, after, after);
            } else {
                addWithin(from, to, utc + after, after, after);
            }
            turn = rules.nextTransition(turn.getInstant());
        }
    }

    /// A stretch that begins before its rule does only sets how the rule begins.
    private void addWithin(long from, long to, long wall, long ahead, long aheadAfter) {
        if (wall <= from) {
            count--;
            add(from, ahead, aheadAfter);
        } else if (wall < to) {
            add(wall, ahead, aheadAfter);
        }
    }

    private void add(long wall, long ahead, long aheadAfter) {
        if (count == fromWall.length) {
            fromWall = Arrays.copyOf(fromWall, 2 * count);
            aheadMillis = Arrays.copyOf(aheadMillis, 2 * count);
            aheadAfterMillis = Arrays.copyOf(aheadAfterMillis, 2 * count);
        }
        fromWall[count] = wall;
        aheadMillis[count] = ahead;
        aheadAfterMillis[count] = aheadAfter;
        count++;
    }

    /// The stretch that a wall time lies in.
    int of(long wall) {
        int found = Arrays.binarySearch(fromWall, 0, count, wall);
        return found >= 0 ? found : -found - 2;
    }

    long fromWall(int stretch) {
        return fromWall[stretch];
    }

    /// Where it ends, itself excluded.
    long toWall(int stretch) {
        return stretch + 1 < count ? fromWall[stretch + 1] : Long.MAX_VALUE;
    }

    /// How far its clock is ahead of UTC; the first time, if it comes twice.
    long aheadMillis(int stretch) {
        return aheadMillis[stretch];
    }

    /// How far its clock is ahead of UTC the second time, if it comes twice.
    long aheadAfterMillis(int stretch) {
        return aheadAfterMillis[stretch];
    }

    boolean comesTwice(int stretch) {
        return aheadMillis[stretch] != aheadAfterMillis[stretch];
    }
}

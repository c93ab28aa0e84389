package io.plumbline.data.clock;

import io.plumbline.core.FxWeek;
import io.plumbline.dataset.ClockFinding.Span;
import io.plumbline.dataset.ClockRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// Places the changes from one rule to the next: at the turn of a year if the weeks allow it, since files are cut
/// there, else on the weekend before the first week that contradicts the old rule.
final class SpanFinder {

    private SpanFinder() {}

    static List<Span> spans(RulePath path) {
        List<Span> spans = new ArrayList<>();
        spans.add(new Span(Long.MIN_VALUE, path.rules().getFirst()));
        for (int week = 1; week < path.rules().size(); week++) {
            ClockRule old = path.rules().get(week - 1);
            if (!path.rules().get(week).equals(old)) {
                spans.add(new Span(change(path, week), path.rules().get(week)));
            }
        }
        return spans;
    }

    private static long change(RulePath path, int firstOfNew) {
        ClockRule old = path.rules().get(firstOfNew - 1);
        ClockRule now = path.rules().get(firstOfNew);
        int earliest = firstOfNew;
        while (earliest > 1 && fitsAsWell(path.weeks().get(earliest - 1), now, old, path, earliest - 1)) {
            earliest--;
        }
        // The week before may turn in its middle, if it does not contradict the new rule by its close.
        SeenWeek before = path.weeks().get(earliest - 1);
        boolean closesAnew = before.closesWith(SeenWeek.ahead(now, before.week()));
        long from = closesAnew
                ? before.week().openUtc() + SeenWeek.ahead(old, before.week())
                : weekendBefore(path.weeks().get(earliest).week(), old, now);
        long to = weekendBefore(path.weeks().get(firstOfNew).week(), old, now);
        int yearBefore = at(from).getYear();
        long newYear = LocalDate.of(yearBefore + 1, 1, 1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant()
                .toEpochMilli();
        return newYear >= from && newYear <= to ? newYear : to;
    }

    private static boolean fitsAsWell(SeenWeek week, ClockRule now, ClockRule old, RulePath path, int at) {
        return path.rules().get(at).equals(old)
                && path.rules().get(at - 1).equals(old)
                && Witness.BOTH.cost(week, SeenWeek.ahead(now, week.week()))
                        <= Witness.BOTH.cost(week, SeenWeek.ahead(old, week.week()));
    }

    /// The middle between the close that the old rule shows and the opening that the new one shows.
    private static long weekendBefore(FxWeek week, ClockRule old, ClockRule now) {
        LocalDate sunday =
                Instant.ofEpochMilli(week.openUtc()).atZone(FxWeek.NEW_YORK).toLocalDate();
        FxWeek before = FxWeek.opening(sunday.minusWeeks(1));
        return (before.closeUtc() + SeenWeek.ahead(old, before) + week.openUtc() + SeenWeek.ahead(now, week)) / 2;
    }

    private static LocalDate at(long wallMillis) {
        return LocalDate.ofEpochDay(Math.floorDiv(wallMillis, 86_400_000L));
    }
}

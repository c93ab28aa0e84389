package io.plumbline.data;

import io.plumbline.core.QuotedBars;
import io.plumbline.dataset.SplitPlan;
import io.plumbline.dataset.SplitPlan.End;
import io.plumbline.dataset.SplitPlan.Part;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The cutting of bars into consecutive parts, such as those to train, to validate and to test on. Every bar goes
/// into exactly one part.
public final class Split {

    private Split() {}

    /// The parts of a plan, in its order.
    ///
    /// @throws IllegalArgumentException naming the first part that would be empty, ends before the one before it,
    ///     or leaves bars over
    public static List<QuotedBars> of(QuotedBars bars, SplitPlan plan) {
        Set<String> names = new HashSet<>();
        List<QuotedBars> parts = new ArrayList<>();
        int from = 0;
        for (Part part : plan.parts()) {
            if (part.suffix().isBlank() || !names.add(part.suffix().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException(
                        "part '" + part.suffix() + "'; wanted a name of its own for every part");
            }
            int until = endBar(bars, part);
            if (until < from) {
                throw new IllegalArgumentException("part '" + part.suffix() + "' ends " + words(part.until())
                        + ", which is before the part before it ends; wanted ends that ascend");
            }
            if (until == from) {
                throw new IllegalArgumentException("part '" + part.suffix() + "', which ends " + words(part.until())
                        + ", would have no bars; the bars are " + span(bars));
            }
            parts.add(bars.slice(from, until));
            from = until;
        }
        if (from < bars.size()) {
            throw new IllegalArgumentException(
                    "the last part, '" + plan.parts().getLast().suffix() + "', ends "
                            + words(plan.parts().getLast().until()) + ", so " + (bars.size() - from)
                            + " bars would be in no part; wanted a last part that takes the rest");
        }
        return parts;
    }

    /// The first bar behind a part.
    private static int endBar(QuotedBars bars, Part part) {
        return switch (part.until()) {
            case End.Share(double ofAll) -> {
                if (!(ofAll > 0 && ofAll <= 1)) {
                    throw new IllegalArgumentException(
                            "part '" + part.suffix() + "' ends at the share " + ofAll + "; wanted above 0, at most 1");
                }
                yield (int) Math.round(ofAll * bars.size());
            }
            case End.Day(var day) -> {
                long midnight = day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
                int found = Arrays.binarySearch(bars.bars().timeUtc(), midnight);
                yield found < 0 ? -found - 1 : found;
            }
            case End.Rest() -> bars.size();
        };
    }

    private static String words(End end) {
        return switch (end) {
            case End.Share(double ofAll) -> "at the share " + ofAll;
            case End.Day(var day) -> "before " + day;
            case End.Rest() -> "with the data";
        };
    }

    private static String span(QuotedBars bars) {
        if (bars.size() == 0) {
            return "none";
        }
        long[] timeUtc = bars.bars().timeUtc();
        return bars.size() + " from " + Instant.ofEpochMilli(timeUtc[0]) + " to "
                + Instant.ofEpochMilli(timeUtc[timeUtc.length - 1]);
    }
}

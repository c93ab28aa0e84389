package io.plumbline.data.quality;

import io.plumbline.core.Instrument;
import io.plumbline.core.NumberText;
import io.plumbline.core.QuotedBars;
import io.plumbline.core.Timeframe;
import io.plumbline.dataset.QualityReport;
import io.plumbline.dataset.QualityReport.Finding;
import io.plumbline.dataset.QualityReport.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is wrong with bars in UTC, such as 312 bars that are missing: what only the import could see is handed in,
/// the rest is looked for here, by [Gaps], [FlatRuns], [Jumps] and [WeekendBars].
///
/// The score begins at 100. What was found costs at least a point per kind:
///
/// | kind | points | at most |
/// | --- | --- | --- |
/// | missing bars | 10 per percent of the bars that should be there; those in gaps of up to 5 min weigh a tenth | 40 |
/// | duplicates | 5 per percent of the bars | 10 |
/// | rows out of order | 5 per percent of the bars | 10 |
/// | rejected rows | 10 per percent of the bars | 20 |
/// | crossed quotes | 10 per percent of the bars | 15 |
/// | zero-range runs | 5 per percent of the bars | 20 |
/// | outlier jumps | 5 per one in ten thousand bars | 20 |
/// | weekend bars | 5 per percent of the bars for those that move; flat ones cost one point | 15 |
/// | clock offset | 40 per hundred percent of the weeks | 40 |
/// | partial bars | 1 per percent of the bars, none below half a percent | 5 |
public final class Quality {

    private Quality() {}

    /// The report on bars.
    ///
    /// @param instrument what they are a price of, for distances in pips
    /// @param found what the import counted, at most one tally per kind; its times are UTC
    public static QualityReport of(
            QuotedBars bars, Timeframe timeframe, Optional<Instrument> instrument, Collection<Tally> found) {
        if (bars.size() == 0) {
            return QualityReport.NONE;
        }
        Map<Kind, Tally> tallies = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            tallies.put(kind, new Tally(kind));
        }
        found.forEach(tally -> tallies.put(tally.kind(), tally));
        long[] timeUtc = bars.bars().timeUtc();
        Gaps gaps = new Gaps(timeUtc, timeframe);
        FlatRuns flat = new FlatRuns(bars.bars(), timeframe);
        WeekendBars weekend = new WeekendBars(bars.bars());
        Weeks.walk(timeUtc, timeframe.length().toMillis(), (week, closing, from, closed, until) -> {
            gaps.take(week, closing, from, closed);
            flat.take(closing, from, closed);
            weekend.take(closed, until);
        });
        tallies.put(Kind.MISSING, gaps.found());
        tallies.put(Kind.ZERO_RANGE, flat.found());
        tallies.put(Kind.WEEKEND, weekend.found());
        tallies.put(Kind.JUMPS, new Jumps(bars.bars(), timeframe, instrument).find());
        tallies.put(Kind.PARTIAL, partial(bars));

        Score score = new Score();
        for (Tally tally : tallies.values()) {
            if (tally.count() > 0) {
                weigh(score, tally, bars.size(), gaps, flat, weekend);
            }
        }
        List<Finding> findings = new ArrayList<>();
        tallies.values().forEach(tally -> findings.add(tally.finding(timeUtc[0], timeUtc[timeUtc.length - 1])));
        return new QualityReport(score.points(), score.reasons(), findings);
    }

    private static Tally partial(QuotedBars bars) {
        Tally partial = new Tally(Kind.PARTIAL);
        bars.partial().stream()
                .forEach(bar -> partial.add(bars.bars().timeUtc()[bar], 0, () -> "made of fewer bars than it should"));
        return partial;
    }

    private static void weigh(Score score, Tally tally, int bars, Gaps gaps, FlatRuns flat, WeekendBars weekend) {
        long count = tally.count();
        double percent = 100.0 * count / bars;
        String ofBars = " (" + Words.share(count, bars) + ")";
        switch (tally.kind()) {
            case MISSING -> {
                double weighed = count - 0.9 * gaps.quiet();
                score.lose(
                        10 * 100.0 * weighed / (bars + count),
                        40,
                        Words.count(count, "bar") + " (" + Words.share(count, bars + count) + ") "
                                + (count == 1 ? "is" : "are") + " missing within trading hours"
                                + (gaps.quiet() == 0
                                        ? ""
                                        : ", " + NumberText.count(gaps.quiet())
                                                + " of them in gaps of up to 5 min, which weigh a tenth"));
            }
            case DUPLICATES -> score.lose(5 * percent, 10, Words.count(count, "bar") + ofBars + " came twice");
            case OUT_OF_ORDER ->
                score.lose(5 * percent, 10, Words.count(count, "row") + ofBars + " earlier than the row before");
            case REJECTED -> score.lose(10 * percent, 20, Words.count(count, "row") + ofBars + " that are no bars");
            case CROSSED -> score.lose(10 * percent, 15, Words.count(count, "quote") + " with a bid above the ask");
            case ZERO_RANGE ->
                score.lose(
                        5 * 100.0 * flat.flatBars() / bars,
                        20,
                        Words.count(flat.flatBars(), "bar") + " (" + Words.share(flat.flatBars(), bars) + ") in "
                                + Words.count(count, "stretch", "stretches") + " that do not move at all");
            case JUMPS -> score.lose(5 * 100 * percent, 20, Words.count(count, "outlier jump"));
            case WEEKEND ->
                score.lose(
                        5 * 100.0 * weekend.active() / bars,
                        15,
                        Words.count(count, "bar") + ofBars + " on weekends, " + NumberText.count(weekend.active())
                                + " of them moving");
            case OFFSET ->
                score.lose(40.0, 40, Words.count(count, "week") + " open at another hour than the clock says");
            case PARTIAL -> {
                if (percent >= 0.5) {
                    score.lose(percent, 5, Words.count(count, "bar") + ofBars + " made of fewer bars than they should");
                }
            }
        }
    }
}

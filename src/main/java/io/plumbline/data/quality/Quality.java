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

/// What is wrong with bars in UTC, such as 312 bars that are missing: what only the import could see (duplicates,
/// rows out of order, rejected rows, crossed quotes) is handed in, the rest is looked for here, by [Gaps],
/// [FlatRuns], [Jumps], [WeekendBars] and [Offsets].
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
/// | clock offset | 40 times the share of the weeks that open wrongly | 40 |
/// | partial bars | 1 per percent of the bars, none below half a percent | 5 |
public final class Quality {

    private final QuotedBars bars;
    private final DailyBreak daily;
    private final Gaps gaps;
    private final FlatRuns flat;
    private final WeekendBars weekend;
    private final Score score = new Score();

    private Quality(QuotedBars bars, Timeframe timeframe) {
        this.bars = bars;
        this.daily = DailyBreak.of(bars.bars().timeUtc(), timeframe);
        this.gaps = new Gaps(bars.bars().timeUtc(), timeframe, daily);
        this.flat = new FlatRuns(bars.bars(), timeframe);
        this.weekend = new WeekendBars(bars.bars());
    }

    /// The report on bars.
    ///
    /// @param instrument what they are a price of, for distances in pips
    /// @param found what the import counted, at most one tally per kind; its times are UTC
    public static QualityReport of(
            QuotedBars bars, Timeframe timeframe, Optional<Instrument> instrument, Collection<Tally> found) {
        return bars.size() == 0
                ? QualityReport.NONE
                : new Quality(bars, timeframe).report(timeframe, instrument, found);
    }

    private QualityReport report(Timeframe timeframe, Optional<Instrument> instrument, Collection<Tally> found) {
        long[] timeUtc = bars.bars().timeUtc();
        Weeks.walk(timeUtc, timeframe.length().toMillis(), (week, closing, from, closed, until) -> {
            gaps.take(week, closing, from, closed);
            flat.take(closing, from, closed);
            weekend.take(closed, until);
        });
        Map<Kind, Tally> tallies = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            tallies.put(kind, new Tally(kind));
        }
        found.forEach(tally -> tallies.put(tally.kind(), tally));
        tallies.put(Kind.MISSING, gaps.found());
        tallies.put(Kind.ZERO_RANGE, flat.found());
        tallies.put(Kind.JUMPS, new Jumps(bars.bars(), timeframe, instrument).find());
        tallies.put(Kind.WEEKEND, weekend.found());
        tallies.put(Kind.OFFSET, Offsets.find(bars.bars(), timeframe, daily));
        tallies.put(Kind.PARTIAL, partial());

        List<Finding> findings = new ArrayList<>();
        for (Tally tally : tallies.values()) {
            findings.add(tally.finding(timeUtc[0], timeUtc[timeUtc.length - 1]));
            if (tally.count() > 0) {
                weigh(tally.kind(), tally.count());
            }
        }
        return new QualityReport(score.points(), score.reasons(), findings);
    }

    private Tally partial() {
        Tally partial = new Tally(Kind.PARTIAL);
        bars.partial().stream()
                .forEach(bar -> partial.add(bars.bars().timeUtc()[bar], 0, () -> "made of fewer bars than it should"));
        return partial;
    }

    /// Takes the points off that a kind of trouble costs, as the table above says.
    private void weigh(Kind kind, long count) {
        double percent = 100.0 * count / bars.size();
        switch (kind) {
            case MISSING -> weighMissing(count);
            case DUPLICATES -> score.lose(5 * percent, 10, some(count, "bar") + " came twice");
            case OUT_OF_ORDER -> score.lose(5 * percent, 10, some(count, "row") + " earlier than the row before");
            case REJECTED -> score.lose(10 * percent, 20, some(count, "row") + " that are no bars");
            case CROSSED -> score.lose(10 * percent, 15, Words.count(count, "quote") + " with a bid above the ask");
            case ZERO_RANGE ->
                score.lose(
                        5 * 100.0 * flat.flatBars() / bars.size(),
                        20,
                        some(flat.flatBars(), "bar") + " in " + Words.count(count, "stretch", "stretches")
                                + " without any movement");
            case JUMPS -> score.lose(5 * 100 * percent, 20, Words.count(count, "outlier jump"));
            case WEEKEND ->
                score.lose(
                        5 * 100.0 * weekend.active() / bars.size(),
                        15,
                        some(count, "bar") + " on weekends, " + NumberText.count(weekend.active()) + " of them moving");
            case OFFSET ->
                score.lose(
                        40.0 * count / Math.max(1, gaps.weeks()),
                        40,
                        NumberText.count(count) + " of " + Words.count(gaps.weeks(), "week")
                                + " open at another hour than the clock says");
            case PARTIAL -> {
                if (percent >= 0.5) {
                    score.lose(percent, 5, some(count, "bar") + " made of fewer bars than they should");
                }
            }
        }
    }

    private void weighMissing(long count) {
        long wanted = bars.size() + count;
        double weighed = count - 0.9 * gaps.quiet();
        String quiet = gaps.quiet() == 0
                ? ""
                : ", " + NumberText.count(gaps.quiet()) + " of them in gaps of up to 5 min, which weigh a tenth";
        score.lose(
                10 * 100 * weighed / wanted,
                40,
                Words.count(count, "bar") + " (" + Words.share(count, wanted) + ") " + (count == 1 ? "is" : "are")
                        + " missing within trading hours" + quiet);
    }

    /// A number of things and their share of the bars, such as "60 bars (0.1 %)".
    private String some(long count, String one) {
        return Words.count(count, one) + " (" + Words.share(count, bars.size()) + ")";
    }
}

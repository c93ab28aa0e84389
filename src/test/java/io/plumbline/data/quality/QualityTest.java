package io.plumbline.data.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.core.BarSeries;
import io.plumbline.core.Instrument;
import io.plumbline.core.QuotedBars;
import io.plumbline.core.Timeframe;
import io.plumbline.data.Resample;
import io.plumbline.dataset.QualityReport;
import io.plumbline.dataset.QualityReport.Finding;
import io.plumbline.dataset.QualityReport.Kind;
import io.plumbline.dataset.QualityReport.Place;
import io.plumbline.testing.MinuteBars;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QualityTest {

    private static final Instrument EURUSD = new Instrument("EURUSD", 0.0001, "EUR", "USD");
    private static final int WEEK = 5 * 24 * 60;

    /// Four weeks of minutes from 2024-01-07 22:00, of which the first is what most tests spoil.
    private static final BarSeries MINUTES = minutes(4 * WEEK);

    @Test
    void wholeWeeksAreWorthAHundred() {
        QualityReport report = report(MINUTES);

        assertEquals(100, report.score());
        assertEquals(List.of(), report.reasons());
        assertEquals(
                List.of(Kind.values()),
                report.findings().stream().map(Finding::kind).toList());
        assertTrue(report.findings().stream()
                .allMatch(finding -> finding.count() == 0
                        && finding.first().isEmpty()
                        && finding.strip().isEmpty()));
    }

    /// Weeks in which the clocks change, and bars that begin on their own grid, lack nothing.
    @ParameterizedTest
    @EnumSource(Timeframe.class)
    void noTimeframeLacksBarsWhereTheClocksChange(Timeframe timeframe) {
        QuotedBars minutes = QuotedBars.of(MinuteBars.of(1, LocalDate.of(2024, 2, 25), MinuteBars.MINUTE, 6 * WEEK));
        QuotedBars bars = timeframe == Timeframe.M1 ? minutes : Resample.of(minutes, Timeframe.M1, timeframe);

        QualityReport report = Quality.of(bars, timeframe, Optional.empty(), List.of());

        assertEquals(List.of(), report.reasons());
        assertEquals(0, finding(report, Kind.WEEKEND).count());
    }

    @Test
    void aGapIsCountedInBarsAndNamedWithItsLength() {
        QualityReport report = report(MinuteBars.without(MINUTES, 100, 295));

        Finding missing = finding(report, Kind.MISSING);
        assertEquals(195, missing.count());
        assertEquals(
                List.of(new Place(utc("2024-01-07T23:40:00Z"), 0, "195 bars missing (3\u00A0h\u00A015\u00A0min)")),
                missing.first());
        assertEquals(
                "0.7\u00A0% of the bars within trading hours; the longest gap: 3\u00A0h\u00A015\u00A0min from"
                        + " 2024-01-07 23:40",
                missing.note());
        assertEquals(93, report.score());
        assertEquals(List.of("\u22127: 195 bars (0.7\u00A0%) are missing within trading hours"), report.reasons());
    }

    @Test
    void barsAtTheEdgesOfAWeekAreMissedButNotThoseAtTheEdgesOfTheData() {
        BarSeries edges = MinuteBars.without(MinuteBars.without(MINUTES, WEEK - 10, WEEK + 10), 0, 500);

        Finding missing = finding(report(edges.slice(0, edges.size() - 300)), Kind.MISSING);

        assertEquals(20, missing.count());
        // One gap, since nothing between is expected: from Friday evening over the weekend.
        assertEquals(1, missing.first().size());
        assertEquals(utc("2024-01-12T21:50:00Z"), missing.first().getFirst().timeUtc());
    }

    @Test
    void wholeWeeksThatLackAreOneGapAndSpreadOnTheStrip() {
        Finding missing = finding(report(MinuteBars.without(MINUTES, WEEK, 3 * WEEK)), Kind.MISSING);

        assertEquals(2 * WEEK, missing.count());
        assertEquals(1, missing.first().size());
        assertEquals(QualityReport.STRIP, missing.strip().size());
        assertEquals(
                2 * WEEK, missing.strip().stream().mapToInt(Integer::intValue).sum());
        // The four weeks are 26 days long from their first bar to their last; the gap is on days 7 to 12 and 14 to 19.
        assertEquals(
                0,
                missing.strip().subList(0, 60).stream()
                        .mapToInt(Integer::intValue)
                        .sum());
        assertTrue(missing.strip().get(80) > 0);
        assertEquals(0, missing.strip().get(120));
        assertTrue(missing.strip().get(160) > 0);
        assertEquals(
                0,
                missing.strip().subList(190, 240).stream()
                        .mapToInt(Integer::intValue)
                        .sum());
    }

    @Test
    void gapsOfAFewMinutesCountInFullButWeighATenth() {
        BarSeries sparse = MINUTES;
        for (int bar = 4 * WEEK - 100; bar > 100; bar -= 60) {
            sparse = MinuteBars.without(sparse, bar, bar + 3);
        }

        QualityReport report = report(sparse);

        assertEquals(1431, finding(report, Kind.MISSING).count());
        assertEquals(
                List.of("\u22125: 1,431 bars (5.0\u00A0%) are missing within trading hours, 1,431 of them in gaps of"
                        + " up to 5 min, which weigh a tenth"),
                report.reasons());
    }

    /// As metals do: closed from 17:00 to 18:00 in New York, also before the week begins.
    @Test
    void anHourThatIsClosedEveryDayIsNotMissedButSaid() {
        BarSeries metal = MINUTES;
        for (int day = 19; day >= 0; day--) {
            metal = MinuteBars.without(metal, day * 1440, day * 1440 + 60);
        }
        metal = MinuteBars.without(metal, 300, 303);

        Finding missing = finding(report(metal), Kind.MISSING);

        assertEquals(3, missing.count());
        // The hour before the first bar of the data is not expected anyway.
        assertTrue(
                missing.note()
                        .endsWith("; not counted: 1,140 in the hour after 17:00 in New York, in which this"
                                + " market closes every day"),
                missing.note());
        assertEquals(List.of(), finding(report(metal), Kind.OFFSET).first());
    }

    @Test
    void anHourThatLacksOnSomeDaysIsMissed() {
        BarSeries holes = MINUTES;
        for (int day = 16; day >= 12; day--) {
            holes = MinuteBars.without(holes, day * 1440, day * 1440 + 60);
        }

        assertEquals(300, finding(report(holes), Kind.MISSING).count());
    }

    @Test
    void christmasAndNewYearAreNotMissedButSaid() {
        BarSeries hours = MinuteBars.of(1, LocalDate.of(2023, 12, 17), 60 * MinuteBars.MINUTE, 480);
        long[] times = hours.timeUtc();
        BarSeries newYear = without(hours, times, "2023-12-31T22:00:00Z", "2024-01-01T22:00:00Z");
        BarSeries closed = without(newYear, newYear.timeUtc(), "2023-12-24T22:00:00Z", "2023-12-26T02:00:00Z");

        Finding missing =
                finding(Quality.of(QuotedBars.of(closed), Timeframe.H1, Optional.empty(), List.of()), Kind.MISSING);

        // The feed comes back at 02:00, two hours later than it should.
        assertEquals(2, missing.count());
        assertEquals(utc("2023-12-26T00:00:00Z"), missing.first().getFirst().timeUtc());
        assertTrue(
                missing.note()
                        .endsWith("; not counted: 50 around 25 December and 1 January, when the market is" + " closed"),
                missing.note());
    }

    @Test
    void aStretchWithoutMovementIsFoundFromHalfAnHourOn() {
        QualityReport report = report(flat(flat(MINUTES, 200, 229), 1000, 1040));

        Finding zero = finding(report, Kind.ZERO_RANGE);
        assertEquals(1, zero.count());
        assertEquals(
                List.of(new Place(MINUTES.timeUtc()[1000], 0, "40 bars at " + MINUTES.open()[1000])), zero.first());
        assertEquals(
                "40 bars in all, in stretches of 30 or more; the longest: 40 bars from 2024-01-08 14:40", zero.note());
        assertEquals(List.of("\u22121: 40 bars (0.1\u00A0%) in 1 stretch without any movement"), report.reasons());
    }

    @Test
    void flatBarsOnWeekendsAreToldFromMovingOnes() {
        BarSeries all = everyMinute(2 * 7 * 24 * 60);
        int saturday = bar(all, "2024-01-13T00:00:00Z");
        BarSeries bars = flat(all, bar(all, "2024-01-12T22:00:00Z"), saturday + 100);

        QualityReport report = report(bars);

        Finding weekend = finding(report, Kind.WEEKEND);
        assertEquals(2 * 2 * 24 * 60, weekend.count());
        assertEquals("220 flat, 5,540 moving", weekend.note());
        assertEquals(2, weekend.first().size());
        assertEquals(
                "2,880 bars, 2,660 of them moving", weekend.first().getFirst().words());
        assertEquals(utc("2024-01-12T22:00:00Z"), weekend.first().getFirst().timeUtc());
        assertEquals(0, finding(report, Kind.ZERO_RANGE).count());
        assertEquals(0, finding(report, Kind.MISSING).count());
    }

    @Test
    void aBadQuoteThatIsTakenBackAtOnceIsASpike() {
        BarSeries wick = copy(MINUTES);
        wick.high()[500] = wick.open()[500] + 0.0100;
        BarSeries shifted = copy(MINUTES);
        for (int bar = 700; bar < 702; bar++) {
            shift(shifted, bar, 0.0200);
        }

        Finding within = finding(report(wick), Kind.JUMPS);
        Finding after = finding(report(shifted), Kind.JUMPS);

        assertEquals(1, within.count());
        assertTrue(
                within.first().getFirst().words().matches("spike of 100\\.. pips, [67]\\d times the usual"),
                within.first().getFirst().words());
        assertEquals(
                List.of(MINUTES.timeUtc()[700]),
                after.first().stream().map(Place::timeUtc).toList());
        assertEquals("1 taken back at once, 0 that stayed", after.note());
    }

    @Test
    void aMoveThatStaysIsNewsUnlessItIsBeyondAllMeasure() {
        BarSeries news = copy(MINUTES);
        BarSeries wrongScale = copy(MINUTES);
        for (int bar = 700; bar < news.size(); bar++) {
            shift(news, bar, 0.0100);
            shift(wrongScale, bar, 0.1000);
        }

        assertEquals(0, finding(report(news), Kind.JUMPS).count());
        Finding jump = finding(report(wrongScale), Kind.JUMPS);
        assertEquals(1, jump.count());
        assertTrue(jump.first().getFirst().words().endsWith(", not taken back"));
        assertEquals("0 taken back at once, 1 that stayed", jump.note());
    }

    @Test
    void aWeekMayOpenFarFromTheLastCloseAndComeBack() {
        BarSeries gap = copy(MINUTES);
        BarSeries inside = copy(MINUTES);
        for (int bar = 0; bar < 2; bar++) {
            shift(gap, WEEK + bar, 0.0100);
            shift(inside, WEEK / 2 + bar, 0.0100);
        }

        assertEquals(0, finding(report(gap), Kind.JUMPS).count());
        assertEquals(1, finding(report(inside), Kind.JUMPS).count());
    }

    @Test
    void weeksThatOpenAnHourLateAreAnOffset() {
        BarSeries late = BarSeries.of(
                LongStream.of(MINUTES.timeUtc())
                        .map(time -> time < utc("2024-01-20T00:00:00Z") ? time : time + 60 * MinuteBars.MINUTE)
                        .toArray(),
                MINUTES.open(),
                MINUTES.high(),
                MINUTES.low(),
                MINUTES.close(),
                MINUTES.volume());

        QualityReport report = report(late);

        Finding offset = finding(report, Kind.OFFSET);
        assertEquals(2, offset.count());
        assertEquals("2 weeks open 1\u00A0h late", offset.note());
        assertEquals(
                "opens 1\u00A0h late, at 2024-01-21 23:00 instead of 2024-01-21 22:00",
                offset.first().getFirst().words());
        assertTrue(report.reasons().contains("\u221220: 2 of 4 weeks open at another hour than the clock says"));
    }

    @Test
    void partialBarsAreShownAndCostNothingAtTheEdges() {
        BitSet marked = new BitSet();
        marked.set(0);
        marked.set(MINUTES.size() - 1);

        QualityReport report =
                Quality.of(QuotedBars.of(MINUTES).withPartial(marked), Timeframe.M1, Optional.empty(), List.of());

        Finding partial = finding(report, Kind.PARTIAL);
        assertEquals(2, partial.count());
        assertEquals(1, partial.strip().getFirst());
        assertEquals(1, partial.strip().getLast());
        assertEquals(100, report.score());
    }

    @Test
    void whatTheImportCountedIsReportedWithItsLines() {
        Tally rejected = new Tally(Kind.REJECTED);
        for (int row = 0; row < 288; row++) {
            int line = row + 2;
            rejected.add(MINUTES.timeUtc()[row], line, () -> "line " + line + " is no bar");
        }
        rejected.note("left out");

        QualityReport report = Quality.of(QuotedBars.of(MINUTES), Timeframe.M1, Optional.of(EURUSD), List.of(rejected));

        Finding finding = finding(report, Kind.REJECTED);
        assertEquals(288, finding.count());
        assertEquals("left out", finding.note());
        assertEquals(20, finding.first().size());
        assertEquals(
                new Place(MINUTES.timeUtc()[1], 3, "line 3 is no bar"),
                finding.first().get(1));
        assertEquals(List.of("\u221210: 288 rows (1.0\u00A0%) that are no bars"), report.reasons());
        assertEquals(90, report.score());
    }

    @Test
    void theScoreNeverFallsBelowZero() {
        BarSeries sparse = everyMinute(3 * 7 * 24 * 60);
        Tally[] tallies = {
            new Tally(Kind.DUPLICATES), new Tally(Kind.OUT_OF_ORDER), new Tally(Kind.REJECTED), new Tally(Kind.CROSSED)
        };
        for (Tally tally : tallies) {
            tally.add(sparse.timeUtc()[0], 1, "much", 1_000_000);
        }

        QualityReport report = Quality.of(
                QuotedBars.of(flat(MinuteBars.without(sparse, 3000, 15_000), 0, 2000)),
                Timeframe.M1,
                Optional.empty(),
                List.of(tallies));

        assertEquals(0, report.score());
        int lost = report.reasons().stream()
                .mapToInt(reason -> Integer.parseInt(reason.substring(1, reason.indexOf(':'))))
                .sum();
        assertTrue(lost > 100, lost + " points lost");
    }

    @Test
    void noBarsHaveNoReport() {
        assertEquals(QualityReport.NONE, report(minutes(0)));
    }

    @Test
    void oneBarHasAReport() {
        assertEquals(100, report(minutes(1)).score());
    }

    private static QualityReport report(BarSeries bars) {
        return Quality.of(QuotedBars.of(bars), Timeframe.M1, Optional.of(EURUSD), Collections.emptyList());
    }

    private static Finding finding(QualityReport report, Kind kind) {
        return report.findings().get(kind.ordinal());
    }

    private static BarSeries minutes(int size) {
        return MinuteBars.of(1, LocalDate.of(2024, 1, 7), MinuteBars.MINUTE, size);
    }

    /// Bars that do not stop on weekends.
    private static BarSeries everyMinute(int size) {
        BarSeries bars = minutes(size);
        for (int bar = 0; bar < size; bar++) {
            bars.timeUtc()[bar] = bars.timeUtc()[0] + bar * MinuteBars.MINUTE;
        }
        return bars;
    }

    private static int bar(BarSeries bars, String time) {
        return Arrays.binarySearch(bars.timeUtc(), utc(time));
    }

    private static BarSeries without(BarSeries bars, long[] times, String from, String until) {
        int first = Arrays.binarySearch(times, utc(from));
        int last = Arrays.binarySearch(times, utc(until));
        return MinuteBars.without(bars, first, last);
    }

    private static BarSeries copy(BarSeries bars) {
        return bars.slice(0, bars.size());
    }

    private static BarSeries flat(BarSeries bars, int from, int until) {
        BarSeries flat = copy(bars);
        for (double[] column : new double[][] {flat.open(), flat.high(), flat.low(), flat.close()}) {
            Arrays.fill(column, from, until, bars.open()[from]);
        }
        return flat;
    }

    private static void shift(BarSeries bars, int bar, double by) {
        for (double[] column : new double[][] {bars.open(), bars.high(), bars.low(), bars.close()}) {
            column[bar] += by;
        }
    }

    private static long utc(String time) {
        return Instant.parse(time).toEpochMilli();
    }
}

package io.plumbline.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.plumbline.core.QuotedBars;
import io.plumbline.dataset.SplitPlan;
import io.plumbline.dataset.SplitPlan.End;
import io.plumbline.dataset.SplitPlan.Part;
import io.plumbline.testing.MinuteBars;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SplitTest {

    /// 240 hours from 2024-01-07 22:00 to 2024-01-19 21:00.
    private static final QuotedBars HOURS =
            MinuteBars.quoted(MinuteBars.of(1, LocalDate.of(2024, 1, 7), 60 * MinuteBars.MINUTE, 240));

    @Test
    void sharesAreCountedFromTheBeginning() {
        List<QuotedBars> parts = Split.of(HOURS, SplitPlan.ofShares(0.6, 0.2));

        assertEquals(List.of(144, 48, 48), sizes(parts));
        assertEquals(HOURS.bars().timeUtc()[144], parts.get(1).bars().timeUtc()[0]);
    }

    @Test
    void aDayBelongsToTheNextPart() {
        List<QuotedBars> parts = Split.of(
                HOURS, plan(new End.Day(LocalDate.of(2024, 1, 8)), new End.Day(LocalDate.of(2024, 1, 15)), rest()));

        // The week from the 14th on opens at 22:00.
        assertEquals(List.of(2, 120, 118), sizes(parts));
    }

    @Test
    void asksSpreadsAndMarksGoAlong() {
        QuotedBars last = Split.of(HOURS, SplitPlan.ofShares(0.5, 0.25)).getLast();

        assertEquals(1, last.partialCount());
        assertEquals(60, last.spread().orElseThrow().length);
        assertEquals(
                HOURS.ask().orElseThrow().close()[239], last.ask().orElseThrow().close()[59]);
    }

    @Test
    void nothingIsLostOrDoubledWhereverTheCutsAre() {
        SplittableRandom random = new SplittableRandom(5);
        for (int round = 0; round < 200; round++) {
            double first = random.nextDouble(0.01, 0.5);
            double second = random.nextDouble(0.51, 0.99);

            List<QuotedBars> parts =
                    Split.of(HOURS, plan(new End.Share(first), new End.Share(second), new End.Share(1)));

            assertArrayEquals(
                    HOURS.bars().timeUtc(),
                    parts.stream()
                            .flatMapToLong(part -> LongStream.of(part.bars().timeUtc()))
                            .toArray());
        }
    }

    @Test
    void anEmptyPartIsRefused() {
        assertRefused(
                "part 'b', which ends before 2024-01-06, would have no bars; the bars are 240 from 2024-01-07T22:00:00Z"
                        + " to 2024-01-19T21:00:00Z",
                new SplitPlan(List.of(new Part("b", new End.Day(LocalDate.of(2024, 1, 6))), new Part("c", rest()))));
        assertRefused(
                "part 'p1', which ends at the share 0.5001, would have no bars; the bars are 240 from"
                        + " 2024-01-07T22:00:00Z to 2024-01-19T21:00:00Z",
                plan(new End.Share(0.5), new End.Share(0.5001), rest()));
    }

    @Test
    void endsThatDoNotAscendAreRefused() {
        assertRefused(
                "part 'p1' ends at the share 0.3, which is before the part before it ends; wanted ends that ascend",
                plan(new End.Share(0.5), new End.Share(0.3), rest()));
        assertRefused(
                "part 'p1' ends before 2024-01-09, which is before the part before it ends; wanted ends that ascend",
                plan(new End.Share(0.5), new End.Day(LocalDate.of(2024, 1, 9)), rest()));
    }

    @Test
    void barsThatNoPartTakesAreRefused() {
        assertRefused(
                "the last part, 'p1', ends at the share 0.9, so 24 bars would be in no part; wanted a last part that"
                        + " takes the rest",
                plan(new End.Share(0.5), new End.Share(0.9)));
    }

    @Test
    void sharesOutsideTheWholeAreRefused() {
        assertRefused("part 'p0' ends at the share 1.5; wanted above 0, at most 1", plan(new End.Share(1.5), rest()));
        assertRefused(
                "part 'p0' ends at the share NaN; wanted above 0, at most 1", plan(new End.Share(Double.NaN), rest()));
    }

    @Test
    void aNameThatIsTakenIsRefused() {
        assertRefused(
                "part 'A'; wanted a name of its own for every part",
                new SplitPlan(List.of(new Part("a", new End.Share(0.5)), new Part("A", rest()))));
    }

    private static void assertRefused(String words, SplitPlan plan) {
        assertEquals(
                words,
                assertThrows(IllegalArgumentException.class, () -> Split.of(HOURS, plan))
                        .getMessage());
    }

    private static End rest() {
        return new End.Rest();
    }

    private static SplitPlan plan(End... ends) {
        return new SplitPlan(IntStream.range(0, ends.length)
                .mapToObj(part -> new Part("p" + part, ends[part]))
                .toList());
    }

    private static List<Integer> sizes(List<QuotedBars> parts) {
        return parts.stream().map(QuotedBars::size).toList();
    }
}

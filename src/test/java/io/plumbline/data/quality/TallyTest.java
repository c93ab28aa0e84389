package io.plumbline.data.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plumbline.dataset.QualityReport;
import io.plumbline.dataset.QualityReport.Finding;
import io.plumbline.dataset.QualityReport.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final long DAY = 86_400_000;

    @Test
    void wordsAreAskedForAtTheFirstPlacesOnly() {
        List<Integer> asked = new ArrayList<>();
        Tally tally = new Tally(Kind.OUT_OF_ORDER);
        for (int row = 0; row < 1000; row++) {
            int line = row;
            tally.add(row, line, () -> {
                asked.add(line);
                return "earlier";
            });
        }

        assertEquals(1000, tally.count());
        assertEquals(20, asked.size());
        assertEquals(20, tally.finding(0, 1000).first().size());
    }

    @Test
    void severalCountAsManyInOnePlace() {
        Tally tally = new Tally(Kind.DUPLICATES);
        tally.add(5 * DAY, 7, "60 bars again", 60);

        Finding finding = tally.finding(0, 10 * DAY);

        assertEquals(60, finding.count());
        assertEquals(1, finding.first().size());
        assertEquals(60, finding.strip().get(QualityReport.STRIP / 2));
    }

    @Test
    void nothingFoundHasNoStrip() {
        assertEquals(List.of(), new Tally(Kind.CROSSED).finding(0, DAY).strip());
    }

    /// In whatever order times come and however wide they spread, each is counted where it lies or beside it.
    @Test
    void theStripShowsWhenInAnyOrderOfTimes() {
        SplittableRandom random = new SplittableRandom(3);
        for (long span : new long[] {DAY, 400 * DAY, 5000 * DAY}) {
            Tally tally = new Tally(Kind.REJECTED);
            long first = 12_345 * DAY;
            int[] wanted = new int[QualityReport.STRIP];
            for (int row = 0; row < 5000; row++) {
                int stretch = random.nextInt(QualityReport.STRIP / 4) * 4;
                wanted[stretch]++;
                tally.add(first + (long) (span * ((stretch + 0.5) / QualityReport.STRIP)), 1, () -> "no bar");
            }

            List<Integer> strip = tally.finding(first, first + span).strip();

            assertEquals(5000, strip.stream().mapToInt(Integer::intValue).sum());
            for (int stretch = 0; stretch < wanted.length; stretch += 4) {
                assertEquals(wanted[stretch], strip.get(stretch), "stretch " + stretch + " of " + span);
            }
        }
    }

    @Test
    void timesOutsideTheBarsAreCountedAtTheEdges() {
        Tally tally = new Tally(Kind.REJECTED);
        tally.add(Long.MIN_VALUE, 1, () -> "no time");
        tally.add(Long.MAX_VALUE, 2, () -> "no time");

        List<Integer> strip = tally.finding(0, 100 * DAY).strip();

        assertEquals(1, strip.getFirst());
        assertEquals(1, strip.getLast());
        assertEquals(2, tally.count());
    }
}

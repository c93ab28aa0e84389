package io.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final long SECOND = 1_000_000_000L;

    private final Pace pace = new Pace(0);

    @Test
    void aQuarterDoneInThreeSecondsLeavesNine() {
        pace.report(3 * SECOND, 0.25);

        assertEquals(Optional.of(Duration.ofSeconds(9)), pace.left(3 * SECOND));
        assertEquals("9\u00a0s left", pace.leftWords(3 * SECOND));
        assertEquals(Duration.ofSeconds(3), pace.elapsed(3 * SECOND));
    }

    @Test
    void itIsTooEarlyToSayAtFirst() {
        pace.report(SECOND / 2, 0.5);
        assertEquals(Optional.empty(), pace.left(SECOND / 2));

        pace.report(2 * SECOND, 0.01);
        assertEquals("", new Pace(0).leftWords(2 * SECOND));
    }

    @Test
    void aChangeOfPaceIsFollowedWithinTheWindow() {
        for (int second = 1; second <= 10; second++) {
            pace.report(second * SECOND, second * 0.08);
        }
        for (int second = 11; second <= 25; second++) {
            pace.report(second * SECOND, 0.8 + (second - 10) * 0.01);
        }

        // 0.95 done, a hundredth a second: the fast beginning is forgotten.
        assertEquals(5.0, pace.left(25 * SECOND).orElseThrow().toMillis() / 1000.0, 0.01);
    }

    @Test
    void aJobThatHasStoppedReportingTakesLonger() {
        pace.report(2 * SECOND, 0.5);

        assertTrue(pace.left(6 * SECOND)
                        .orElseThrow()
                        .compareTo(pace.left(2 * SECOND).orElseThrow())
                > 0);
    }

    @Test
    void theRateCountsWhatTheStepDoesInASecond() {
        pace.report(SECOND, 0.1, new Amount(0, 10_000_000, "bars"));
        pace.report(2 * SECOND, 0.2, new Amount(412_345, 10_000_000, "bars"));

        assertEquals(412_345.0, pace.perSecond(2 * SECOND).orElseThrow());
        assertEquals("412,000 bars/s", pace.rateWords(2 * SECOND));
    }

    @Test
    void anotherStepBeginsAnotherRate() {
        pace.report(SECOND, 0.1, new Amount(0, 50_000_000, "bytes"));
        pace.report(2 * SECOND, 0.5, new Amount(12_340_000, 50_000_000, "bytes"));
        assertEquals("12.3 MB/s", pace.rateWords(2 * SECOND));

        pace.report(3 * SECOND, 0.7, new Amount(0, 1000, "bars"));
        assertEquals("", pace.rateWords(3 * SECOND));
    }

    @Test
    void timesReadAsAClock() {
        assertEquals("0\u00a0s", Pace.clock(Duration.ofMillis(900)));
        assertEquals("3:05\u00a0min", Pace.clock(Duration.ofSeconds(185)));
        assertEquals("1:02:30\u00a0h", Pace.clock(Duration.ofSeconds(3750)));
    }

    @Test
    void aStepReportsItsShareOfTheWhole() {
        StringBuilder heard = new StringBuilder();
        Progress whole = (done, words) -> heard.append(words).append(' ').append(done);

        whole.part(0.5, 0.9).report(0.5, "half", new Amount(1, 2, "bars"));

        assertEquals("half 0.7", heard.toString());
    }
}

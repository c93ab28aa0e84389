package io.plumbline.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.ui.common.Bugs.Bug;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BugsTest {

    private final Bugs bugs = new Bugs(Runnable::run, InstantSource.fixed(Instant.parse("2026-11-21T14:45:00Z")));

    @Test
    void aMistakeIsShownWithAllThatAReportNeeds() {
        bugs.report(new IllegalStateException("columns differ"));

        Bug bug = bugs.shownProperty().get().orElseThrow();
        assertEquals("IllegalStateException: columns differ", bug.message());
        assertTrue(bug.details().startsWith("Plumbline development, 2026-11-21T14:45:00Z"), bug.details());
        assertTrue(bug.details().contains("Java " + Runtime.version()), bug.details());
        assertTrue(bug.details().contains("at io.plumbline.ui.common.BugsTest"), bug.details());
    }

    @Test
    void theFirstStaysAndTheOthersAreCounted() {
        bugs.report(new IllegalStateException("first"));
        bugs.report(new IllegalStateException("second"));
        bugs.report(new IllegalStateException("third"));

        assertEquals(
                "IllegalStateException: first",
                bugs.shownProperty().get().orElseThrow().message());
        assertEquals(2, bugs.shownProperty().get().orElseThrow().more());
    }

    @Test
    void afterItWasSeenTheNextIsShown() {
        bugs.report(new IllegalStateException("first"));
        bugs.dismiss();
        assertEquals(Optional.empty(), bugs.shownProperty().get());

        bugs.report(new StackOverflowError());

        assertEquals(
                "StackOverflowError", bugs.shownProperty().get().orElseThrow().message());
    }
}

package io.plumbline.ui.data;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.dataset.ClockFinding;
import io.plumbline.dataset.ClockFinding.Certainty;
import io.plumbline.dataset.ClockFinding.Span;
import io.plumbline.dataset.ClockRule;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportSightTest {

    @Test
    void aClockThatMostWeeksContradictIsInDoubtWhateverTheFileClaims() {
        assertTrue(isDoubtful(Certainty.STATED, 3));
        assertFalse(isDoubtful(Certainty.STATED, 50));
    }

    @Test
    void aGuessIsInDoubtAndAnAnswerIsNot() {
        assertTrue(isDoubtful(Certainty.LIKELY, 52));
        assertFalse(isDoubtful(Certainty.SURE, 52));
        assertFalse(isDoubtful(Certainty.GIVEN, 0));
    }

    private static boolean isDoubtful(Certainty certainty, int agreeing) {
        ClockFinding plain = ClockFinding.of(ClockRule.UTC, certainty, "because");
        List<Span> spans = plain.spans();
        return ImportSight.clock(new ClockFinding(spans, certainty, 52, agreeing, List.of(), "because"))
                .doubtful();
    }
}

package io.plumbline.data.quality;

import io.plumbline.core.NumberText;
import java.util.ArrayList;
import java.util.List;

/// Points from 100 down to 0, and for each loss its reason, such as "−4: 312 bars (0.4 %) are missing within
/// trading hours".
final class Score {

    private final List<String> reasons = new ArrayList<>();
    private int points = 100;

    /// Takes points off, rounded to whole ones, at least one and at most so many.
    void lose(double wanted, int atMost, String reason) {
        int lost = Math.clamp(Math.round(wanted), 1, atMost);
        points -= lost;
        reasons.add(NumberText.MINUS + lost + ": " + reason);
    }

    int points() {
        return Math.max(0, points);
    }

    List<String> reasons() {
        return reasons;
    }
}

package io.plumbline.ui.sweep;

import io.plumbline.tuning.Plateau;

/// What the panel says about the best of a search: where the best by its figures stands, and what stands best.
final class Verdict {

    private Verdict() {}

    static String of(Found found, Insight seen) {
        Plateau plateau = seen.plateaus().get(found.scenario());
        if (plateau == null || seen.ranked().isEmpty() || seen.byPlateau().isEmpty()) {
            return "";
        }
        int peak = seen.ranked().getFirst();
        int stands = seen.byPlateau().getFirst();
        String first = "The highest " + found.objective().title() + ": " + plateau.words(peak);
        if (peak == stands) {
            return first + " It is also what stands best among its neighbours.";
        }
        return first + "\nWhat stands best: "
                + CombinationWords.values(found.swept().shape(), stands) + ". " + plateau.words(stands);
    }
}

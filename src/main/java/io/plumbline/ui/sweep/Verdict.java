package io.plumbline.ui.sweep;

import io.plumbline.core.NumberText;
import io.plumbline.tuning.Plateau;

/// What the panel says about the best of a search: where the highest value stands, and what stands best.
final class Verdict {

    private Verdict() {}

    static String of(Found found, Insight seen) {
        Plateau plateau = seen.plateaus().get(found.scenario());
        if (plateau == null || seen.ranked().isEmpty() || seen.byPlateau().isEmpty()) {
            return "";
        }
        int peak = seen.ranked().getFirst();
        int stands = seen.byPlateau().getFirst();
        String highest = "Highest " + found.objective().title() + " " + number(plateau.value(peak))
                + ground(plateau, peak) + near(plateau, peak);
        return peak == stands
                ? highest + " It also stands best among its neighbours."
                : highest + "\nStands best: " + number(plateau.value(stands)) + ground(plateau, stands)
                        + near(plateau, stands) + " At "
                        + CombinationWords.values(found.swept().shape(), stands) + ".";
    }

    private static String ground(Plateau plateau, int combination) {
        return switch (plateau.ground(combination)) {
            case PLATEAU -> ", on a plateau";
            case SLOPE -> ", on a slope";
            case PEAK -> ", a lonely peak";
            case LOW -> ", which is not good enough";
            case ALONE -> ", without neighbours";
        };
    }

    private static String near(Plateau plateau, int combination) {
        return plateau.neighbours(combination) == 0
                ? "."
                : ": the median of its " + plateau.neighbours(combination) + " neighbours is "
                        + number(plateau.median(combination)) + ", the worst has "
                        + number(plateau.worst(combination)) + ".";
    }

    private static String number(double value) {
        return NumberText.of(value, 2);
    }
}

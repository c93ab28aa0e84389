package io.plumbline.ui.sweep;

import io.plumbline.app.Tunings;
import io.plumbline.core.NumberText;
import java.util.Optional;

/// How long a search will take, such as "about 2 s": a guess at first, then by how long the last one took.
final class SearchPace {

    /// Paths times bars a second, on a machine like that of docs/PERFORMANCE.md.
    private static final double USUAL = 5e8;

    /// So much work is large enough to learn from.
    private static final double TELLING = 1e9;

    private static final double LEAST_SECONDS = 0.05;
    private static final double READING_SECONDS = 0.3;
    private static final double A_MINUTE = 60;
    private static final double AN_HOUR = 3600;

    private double pathBarsPerSecond = USUAL;
    private Optional<Double> lastWork = Optional.empty();

    /// What is known of a search before it starts.
    ///
    /// @param sweeps in how many scenarios all combinations are tried
    String words(Tunings.Size size, int sweeps) {
        double work = (double) size.paths() * size.bars() * sweeps;
        lastWork = Optional.of(work);
        String different =
                size.paths() < size.combinations() ? ", " + NumberText.count(size.paths()) + " of them different" : "";
        return NumberText.count(size.combinations()) + " combinations" + different + " · "
                + NumberText.count(size.bars()) + " bars · "
                + about(READING_SECONDS + work / pathBarsPerSecond);
    }

    /// Learns from the search whose size was asked for last. A small one says little: most of its time went
    /// elsewhere.
    void learn(double seconds) {
        lastWork.ifPresent(work -> {
            double pace = work / Math.max(LEAST_SECONDS, seconds - READING_SECONDS);
            pathBarsPerSecond = work >= TELLING ? pace : Math.max(pace, pathBarsPerSecond);
        });
    }

    private static String about(double seconds) {
        if (seconds < 1) {
            return "less than a second";
        }
        if (seconds < A_MINUTE) {
            return "about " + NumberText.of(Math.ceil(seconds), 0) + " s";
        }
        return seconds < AN_HOUR
                ? "about " + NumberText.of(Math.ceil(seconds / A_MINUTE), 0) + " min"
                : "about " + NumberText.of(Math.ceil(seconds / AN_HOUR), 0) + " h";
    }
}

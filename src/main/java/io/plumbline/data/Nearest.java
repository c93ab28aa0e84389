package io.plumbline.data;

import io.plumbline.core.NearMiss;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// The name somebody probably meant, such as "tmie" where "time" was wanted.
final class Nearest {

    private static final int MOST_EDITS = 2;

    private Nearest() {}

    /// The candidate that contains the wanted name, starts it, or is at most two edits away; case does not count.
    static Optional<String> to(String wanted, Collection<String> candidates) {
        return candidates.stream()
                .filter(candidate -> !candidate.isBlank())
                .filter(candidate -> distance(wanted, candidate) <= MOST_EDITS)
                .min(Comparator.comparingInt(candidate -> distance(wanted, candidate)));
    }

    private static int distance(String wanted, String candidate) {
        String a = wanted.toLowerCase(Locale.ROOT);
        String b = candidate.toLowerCase(Locale.ROOT);
        boolean within = b.contains(a) || a.startsWith(b);
        return within ? (a.equals(b) ? 0 : 1) : NearMiss.distance(a, b);
    }
}

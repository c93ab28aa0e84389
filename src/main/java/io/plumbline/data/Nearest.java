package io.plumbline.data;

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
        return within ? (a.equals(b) ? 0 : 1) : edits(a, b);
    }

    /// Characters to insert, remove or replace to turn one into the other.
    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}

package io.plumbline.core;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The known name that was probably meant, such as `ema_fast` for `ema_fats`.
public final class NearMiss {

    /// No known name is so long; measuring a text of a million characters would take minutes.
    private static final int LONGEST = 200;

    private NearMiss() {}

    /// The known name closest to what was written, if it is close enough to be meant.
    public static Optional<String> of(String written, Collection<String> known) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        return nearestFirst(written, known).stream()
                .findFirst()
                .filter(name -> distance(written, name) <= Math.max(2, written.length() / 3));
    }

    /// Words to put behind "unknown key", such as "did you mean `ema_fast`?".
    public static String advice(String written, Collection<String> known) {
        List<String> names = nearestFirst(written, known);
        return of(written, known)
                .map(name -> "did you mean `" + name + "`?")
                .orElseGet(() -> "the known ones, nearest first: " + String.join(", ", names));
    }

    private static List<String> nearestFirst(String written, Collection<String> known) {
        if (written.length() > LONGEST) {
            return known.stream().toList();
        }
        return known.stream()
                .sorted(Comparator.comparingInt(name -> distance(written, name)))
                .toList();
    }

    /// Characters to insert, remove or replace to turn one into the other (Levenshtein), without regard to case.
    public static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[] above = new int[b.length() + 1];
        for (int column = 0; column <= b.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= a.length(); row++) {
            int[] current = new int[b.length() + 1];
            current[0] = row;
            for (int column = 1; column <= b.length(); column++) {
                int replaced = above[column - 1] + (a.charAt(row - 1) == b.charAt(column - 1) ? 0 : 1);
                current[column] = Math.min(replaced, 1 + Math.min(above[column], current[column - 1]));
            }
            above = current;
        }
        return above[b.length()];
    }
}

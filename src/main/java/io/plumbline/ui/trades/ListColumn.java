package io.plumbline.ui.trades;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/// The values of one column as arrays: numbers as they are, words as indexes into their sorted list.
///
/// Every value has a rank, its place among the distinct values of the column, so that sorting counts instead of
/// comparing. An undefined number has the highest rank of all. Safe for several threads.
final class ListColumn {

    private final List<String> words;
    private final double[] numbers;
    private int[] ranks;
    private int defined;

    private ListColumn(List<String> words, double[] numbers, int[] ranks) {
        this.words = words;
        this.numbers = numbers;
        this.ranks = ranks;
        this.defined = words.size();
    }

    static ListColumn ofNumbers(double[] numbers) {
        return new ListColumn(List.of(), numbers, new int[0]);
    }

    static ListColumn ofWords(int size, IntFunction<String> word) {
        TreeMap<String, Integer> found = new TreeMap<>();
        int[] ranks = new int[size];
        for (int row = 0; row < size; row++) {
            ranks[row] = found.computeIfAbsent(word.apply(row), unseen -> found.size());
        }
        // From the order in which they were met to their own.
        int[] rankOfMet = new int[found.size()];
        int rank = 0;
        for (int met : found.values()) {
            rankOfMet[met] = rank++;
        }
        for (int row = 0; row < size; row++) {
            ranks[row] = rankOfMet[ranks[row]];
        }
        return new ListColumn(List.copyOf(found.keySet()), new double[0], ranks);
    }

    /// The distinct words, sorted; none in a column of numbers.
    List<String> words() {
        return words;
    }

    /// The value of a row in a column of numbers.
    double number(int row) {
        return numbers[row];
    }

    /// Takes the rows out of `kept` for which a condition does not hold.
    void keep(ColumnFilter filter, boolean[] kept) {
        switch (filter) {
            case ColumnFilter.Within within -> {
                for (int row = 0; row < kept.length; row++) {
                    kept[row] &= within.holds(numbers[row]);
                }
            }
            case ColumnFilter.OneOf oneOf -> keepWords(oneOf.values()::contains, kept);
            case ColumnFilter.Containing containing -> {
                String wanted = containing.text().toLowerCase(Locale.ROOT);
                keepWords(word -> word.toLowerCase(Locale.ROOT).contains(wanted), kept);
            }
        }
    }

    /// Asks once per distinct word, not once per row.
    private void keepWords(Predicate<String> wanted, boolean[] kept) {
        boolean[] wantedRank = new boolean[words.size()];
        for (int rank = 0; rank < wantedRank.length; rank++) {
            wantedRank[rank] = wanted.test(words.get(rank));
        }
        for (int row = 0; row < kept.length; row++) {
            kept[row] &= wantedRank[ranks[row]];
        }
    }

    /// The rows in the order of this column; rows of equal value stay as they were. Undefined values come last
    /// either way.
    int[] sort(int[] rows, boolean ascending) {
        rank();
        int undefined = defined;
        int[] start = new int[defined + 2];
        for (int row : rows) {
            start[place(ranks[row], undefined, ascending) + 1]++;
        }
        for (int place = 1; place < start.length; place++) {
            start[place] += start[place - 1];
        }
        int[] sorted = new int[rows.length];
        for (int row : rows) {
            sorted[start[place(ranks[row], undefined, ascending)]++] = row;
        }
        return sorted;
    }

    private static int place(int rank, int undefined, boolean ascending) {
        return ascending || rank == undefined ? rank : undefined - 1 - rank;
    }

    /// Ranks the numbers when they are first sorted by.
    private synchronized void rank() {
        if (ranks.length == numbers.length || numbers.length == 0) {
            return;
        }
        double[] distinct = Arrays.stream(numbers)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .distinct()
                .toArray();
        int[] found = new int[numbers.length];
        for (int row = 0; row < found.length; row++) {
            found[row] = Double.isNaN(numbers[row]) ? distinct.length : Arrays.binarySearch(distinct, numbers[row]);
        }
        defined = distinct.length;
        ranks = found;
    }
}

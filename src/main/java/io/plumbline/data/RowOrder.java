package io.plumbline.data;

import io.plumbline.core.NumberText;
import io.plumbline.data.layout.Role;
import io.plumbline.data.quality.Tally;
import io.plumbline.dataset.ImportChoices;
import io.plumbline.dataset.ImportChoices.Duplicates;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Puts rows in the order of their times and settles which of those with one time counts, as the user chose, such
/// as "60 identical duplicates dropped". Everything is counted and said.
final class RowOrder {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final ImportRows rows;
    private final ImportChoices choices;
    private final Tally outOfOrder;
    private final Tally duplicates;
    private final ImportNotes notes;

    RowOrder(ImportRows rows, ImportChoices choices, Tally outOfOrder, Tally duplicates, ImportNotes notes) {
        this.rows = rows;
        this.choices = choices;
        this.outOfOrder = outOfOrder;
        this.duplicates = duplicates;
        this.notes = notes;
    }

    /// Sorts the rows and leaves one for each time; if the user wants such files refused, an obstacle says so.
    void settle(boolean ticks) {
        sort(ticks ? "tick" : "row");
        if (ticks) {
            mergeMinutes();
        } else {
            settleDuplicates();
        }
    }

    private void sort(String unit) {
        boolean newestFirst = isNewestFirst();
        int steps = countSteps(newestFirst);
        long found = outOfOrder.count();
        if (newestFirst || steps > 0) {
            rows.pick(TimeOrder.of(rows.times()));
        }
        if (newestFirst) {
            notes.repair("put in order: the file has the newest " + unit + "s first");
        }
        if (found > 0) {
            notes.repair(NumberText.count(found) + " " + unit + (found == 1 ? "" : "s") + " out of order put in order");
        }
        if (!choices.sort() && (found > 0 || newestFirst)) {
            notes.obstacle((newestFirst
                            ? "The newest row comes first"
                            : NumberText.count(found)
                                    + (found == 1 ? " row is out of order" : " rows are out of order"))
                    + ": let them be put in order.");
        }
    }

    private boolean isNewestFirst() {
        int size = rows.size();
        int down = 0;
        for (int row = 1; row < size; row++) {
            down += rows.timeUtc(row) < rows.timeUtc(row - 1) ? 1 : 0;
        }
        return size > 1 && rows.timeUtc(size - 1) < rows.timeUtc(0) && down > size / 2;
    }

    /// Counts rows that are earlier than the one before them, or later if the newest comes first.
    private int countSteps(boolean newestFirst) {
        int steps = 0;
        for (int row = 1; row < rows.size(); row++) {
            long before = rows.timeUtc(row - 1);
            long time = rows.timeUtc(row);
            if (newestFirst ? time > before : time < before) {
                steps++;
                outOfOrder.add(
                        time,
                        rows.line(row),
                        () -> (newestFirst ? "later" : "earlier") + " than the row before it, " + text(before));
            }
        }
        return steps;
    }

    private void settleDuplicates() {
        int[] kept = new int[rows.size()];
        int size = 0;
        int identical = 0;
        int conflicting = 0;
        int firstConflict = -1;
        int first = 0;
        while (first < rows.size()) {
            int next = first + 1;
            boolean conflict = false;
            while (next < rows.size() && rows.timeUtc(next) == rows.timeUtc(first)) {
                boolean same = rows.isSame(next, first);
                conflict |= !same;
                identical += same ? 1 : 0;
                conflicting += same ? 0 : 1;
                note(next, first, same);
                next++;
            }
            firstConflict = conflict && firstConflict < 0 ? first : firstConflict;
            kept[size++] =
                    (conflict ? choices.conflicting() : choices.identical()) == Duplicates.KEEP_LAST ? next - 1 : first;
            first = next;
        }
        if (conflicting > 0) {
            say(conflicting, choices.conflicting(), firstConflict);
        }
        if (identical > 0) {
            String count =
                    NumberText.count(identical) + (identical == 1 ? " identical duplicate" : " identical duplicates");
            if (choices.identical() == Duplicates.REFUSE) {
                notes.obstacle(count + ": choose to keep one of each.");
            }
            notes.repair(count + " dropped");
        }
        if (size < rows.size()) {
            rows.pick(Arrays.copyOf(kept, size));
        }
    }

    private void note(int row, int first, boolean same) {
        int line = rows.line(row);
        int firstLine = rows.line(first);
        duplicates.add(
                rows.timeUtc(row),
                line,
                () -> (same ? "the same bar as on line " : "another bar of this time than on line ") + firstLine);
    }

    private void say(int conflicting, Duplicates choice, int firstConflict) {
        String count = NumberText.count(conflicting) + (conflicting == 1 ? " bar has a time" : " bars have a time")
                + " that another bar with other values has";
        if (choice == Duplicates.REFUSE) {
            int[] lines = {rows.line(firstConflict), rows.line(firstConflict + 1)};
            notes.obstacle(count + ", the first at " + text(rows.timeUtc(firstConflict)) + " UTC on lines "
                    + Math.min(lines[0], lines[1]) + " and " + Math.max(lines[0], lines[1])
                    + ": choose whether the first or the last of them counts.");
        } else {
            notes.repair(count + ": the " + (choice == Duplicates.KEEP_FIRST ? "first" : "last") + " of them kept");
        }
    }

    /// Makes one bar of all runs of ticks in one minute.
    private void mergeMinutes() {
        int[] kept = new int[rows.size()];
        int size = 0;
        for (int row = 0; row < rows.size(); row++) {
            if (size > 0 && rows.timeUtc(row) == rows.timeUtc(kept[size - 1])) {
                merge(kept[size - 1], row);
            } else {
                kept[size++] = row;
            }
        }
        if (size < rows.size()) {
            rows.pick(Arrays.copyOf(kept, size));
        }
        double[] spread = rows.column(Role.SPREAD);
        double[] ticks = rows.column(Role.VOLUME);
        for (int row = 0; row < size; row++) {
            spread[row] /= ticks[row] * Role.SPREAD_UNITS;
        }
    }

    private void merge(int into, int row) {
        if (rows.column(Role.FIRST_TICK)[row] < rows.column(Role.FIRST_TICK)[into]) {
            take(into, row, Role.FIRST_TICK, Role.OPEN, Role.ASK_OPEN);
        }
        if (rows.column(Role.LAST_TICK)[row] >= rows.column(Role.LAST_TICK)[into]) {
            take(into, row, Role.LAST_TICK, Role.CLOSE, Role.ASK_CLOSE);
        }
        for (Role role : List.of(Role.HIGH, Role.ASK_HIGH)) {
            double[] column = rows.column(role);
            column[into] = Math.max(column[into], column[row]);
        }
        for (Role role : List.of(Role.LOW, Role.ASK_LOW)) {
            double[] column = rows.column(role);
            column[into] = Math.min(column[into], column[row]);
        }
        for (Role role : List.of(Role.VOLUME, Role.SPREAD)) {
            rows.column(role)[into] += rows.column(role)[row];
        }
    }

    private void take(int into, int row, Role... roles) {
        for (Role role : roles) {
            rows.column(role)[into] = rows.column(role)[row];
        }
    }

    static String text(long timeUtc) {
        return TIME.format(LocalDateTime.ofInstant(Instant.ofEpochMilli(timeUtc), ZoneOffset.UTC));
    }
}

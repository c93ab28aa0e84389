package io.plumbline.data;

import io.plumbline.data.layout.Found;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/// Where each column stands in a file, from its first line. Order, case and further columns do not matter.
final class Header {

    /// What a header should look like, for messages.
    static final String WANTED = "time,open,high,low,close[,volume]";

    private static final int ABSENT = -1;

    private final int[] places;
    private final int size;

    private Header(int[] places, int size) {
        this.places = places;
        this.size = size;
    }

    /// The header on a line; anything missing or double goes to the problems.
    static Header of(CSVRecord record, int line, Problems problems) {
        List<String> names = record.toList();
        int[] places = new int[Column.values().length];
        Arrays.fill(places, ABSENT);
        List<String> unknown = new ArrayList<>();
        for (int place = 0; place < names.size(); place++) {
            Optional<Column> named = named(names.get(place));
            if (named.isEmpty()) {
                unknown.add(names.get(place).strip());
            } else if (places[named.get().ordinal()] == ABSENT) {
                places[named.get().ordinal()] = place;
            } else {
                problems.add(line, "column '" + named.get().label() + "' twice; wanted once");
            }
        }
        reportMissing(names, unknown, places, line, problems);
        return new Header(places, names.size());
    }

    private static Optional<Column> named(String name) {
        return Arrays.stream(Column.values())
                .filter(column -> column.label().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    private static void reportMissing(
            List<String> names, List<String> unknown, int[] places, int line, Problems problems) {
        List<Column> missing = Arrays.stream(Column.values())
                .filter(column -> column.isRequired() && places[column.ordinal()] == ABSENT)
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        Optional<String> otherwise = notAHeader(names);
        if (otherwise.isPresent()) {
            problems.add(line, otherwise.get() + "; wanted a header line " + WANTED);
            return;
        }
        for (Column column : missing) {
            problems.add(
                    line,
                    "no column '" + column.label() + "' among " + Found.listed(names)
                            + nearest(column, unknown)
                                    .map(near -> "; did you mean " + Found.quoted(near) + "?")
                                    .orElse("; wanted " + WANTED));
        }
    }

    /// What this line is, if it is clearly not the header of a comma-separated table.
    private static Optional<String> notAHeader(List<String> names) {
        String first = names.getFirst().strip();
        if (!Found.isText(names)) {
            return Optional.of("not text");
        }
        if (names.size() == 1 && (first.indexOf(';') >= 0 || first.indexOf('\t') >= 0)) {
            return Optional.of(
                    "fields separated by " + (first.indexOf(';') >= 0 ? "semicolons" : "tabs") + ", not commas");
        }
        if (!first.isEmpty() && Character.isDigit(first.charAt(0))) {
            return Optional.of("starts with " + Found.quoted(first));
        }
        return Optional.empty();
    }

    /// The unknown column that was probably meant; many exports call the time a date.
    private static Optional<String> nearest(Column column, List<String> unknown) {
        Optional<String> near = Nearest.to(column.label(), unknown);
        return near.isEmpty() && column == Column.TIME ? Nearest.to("date", unknown) : near;
    }

    /// Number of fields a line should have.
    int size() {
        return size;
    }

    boolean has(Column column) {
        return places[column.ordinal()] != ABSENT;
    }

    /// The text under a column, without the spaces around it.
    String field(CSVRecord record, Column column) {
        return record.get(places[column.ordinal()]).strip();
    }
}

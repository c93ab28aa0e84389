package io.plumbline.data;

import io.plumbline.core.BarSeries;
import io.plumbline.core.QuotedBars;
import io.plumbline.data.layout.Role;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/// The rows of a file in UTC on their way to become bars: columns, a line number each, in the order of the file
/// until they are put in another.
final class ImportRows {

    private long[] timeUtc;
    private int[] lines;
    private final Map<Role, double[]> columns = new EnumMap<>(Role.class);

    ImportRows(long[] timeUtc, int[] lines, Map<Role, double[]> columns) {
        this.timeUtc = timeUtc;
        this.lines = lines;
        this.columns.putAll(columns);
    }

    int size() {
        return timeUtc.length;
    }

    long timeUtc(int row) {
        return timeUtc[row];
    }

    long[] times() {
        return timeUtc;
    }

    int line(int row) {
        return lines[row];
    }

    boolean has(Role role) {
        return columns.containsKey(role);
    }

    /// The numbers of a column; they may be changed in place.
    double[] column(Role role) {
        double[] column = columns.get(role);
        if (column == null) {
            throw new IllegalArgumentException("no column " + role);
        }
        return column;
    }

    /// Whether two rows say the very same of their time.
    boolean isSame(int row, int other) {
        for (double[] column : columns.values()) {
            if (Double.compare(column[row], column[other]) != 0) {
                return false;
            }
        }
        return true;
    }

    /// Keeps the rows of these indices, in their order.
    void pick(int[] order) {
        long[] times = timeUtc;
        timeUtc = new long[order.length];
        int[] oldLines = lines;
        lines = new int[order.length];
        for (int row = 0; row < order.length; row++) {
            timeUtc[row] = times[order[row]];
            lines[row] = oldLines[order[row]];
        }
        columns.replaceAll((_, column) -> {
            double[] picked = new double[order.length];
            for (int row = 0; row < order.length; row++) {
                picked[row] = column[order[row]];
            }
            return picked;
        });
    }

    /// The rows as bars, once each has a later time than the one before. The columns then belong to them.
    QuotedBars toBars() {
        double[] volume = has(Role.VOLUME) ? column(Role.VOLUME) : unknown();
        BarSeries series = BarSeries.of(
                timeUtc, column(Role.OPEN), column(Role.HIGH), column(Role.LOW), column(Role.CLOSE), volume);
        QuotedBars bars = QuotedBars.of(series);
        if (columns.keySet().containsAll(Set.of(Role.ASK_OPEN, Role.ASK_HIGH, Role.ASK_LOW, Role.ASK_CLOSE))) {
            bars = bars.withAsk(BarSeries.of(
                    timeUtc,
                    column(Role.ASK_OPEN),
                    column(Role.ASK_HIGH),
                    column(Role.ASK_LOW),
                    column(Role.ASK_CLOSE),
                    volume));
        }
        return has(Role.SPREAD) ? bars.withSpread(column(Role.SPREAD)) : bars;
    }

    private double[] unknown() {
        double[] unknown = new double[size()];
        Arrays.fill(unknown, Double.NaN);
        return unknown;
    }
}

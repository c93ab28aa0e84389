package io.plumbline.data.layout;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/// The rows of a file in the order of its lines, as columns, such as 62,000 opens; times are those the file writes.
///
/// Columns as long as the rows that come are handed on as they are; others are copied once, and grow if they must.
public final class RawRows {

    private static final int USUAL_ROWS = 1 << 12;

    private final Set<Role> roles;
    private final Role[] places;
    private final double[][] columns;
    private int[] lines;
    private long[] walls;
    private int size;

    /// @param expected how many rows will come, 0 if that is unknown; more find room, too
    RawRows(Set<Role> columns, int expected) {
        int room = expected > 0 ? expected : USUAL_ROWS;
        roles = EnumSet.copyOf(columns);
        places = roles.toArray(Role[]::new);
        this.columns = new double[places.length][room];
        lines = new int[room];
        walls = new long[room];
    }

    /// @param row its numbers by [Role#place], which are copied
    void add(int line, long wallMillis, double[] row) {
        if (size == lines.length) {
            grow();
        }
        lines[size] = line;
        walls[size] = wallMillis;
        for (int column = 0; column < places.length; column++) {
            columns[column][size] = row[places[column].place()];
        }
        size++;
    }

    private void grow() {
        int room = size + size / 2 + 1;
        lines = Arrays.copyOf(lines, room);
        walls = Arrays.copyOf(walls, room);
        for (int column = 0; column < columns.length; column++) {
            columns[column] = Arrays.copyOf(columns[column], room);
        }
    }

    /// Number of rows.
    public int size() {
        return size;
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /// The roles that have a column.
    public Set<Role> roles() {
        return roles;
    }

    /// Lines of the file that the rows begin on, which are then no longer kept here.
    public int[] takeLines() {
        int[] whole = lines.length == size ? lines : Arrays.copyOf(lines, size);
        lines = new int[0];
        return whole;
    }

    /// Times as the file writes them, read as if they were UTC, milliseconds since 1970, which are then no longer
    /// kept here.
    public long[] takeWallMillis() {
        long[] whole = walls.length == size ? walls : Arrays.copyOf(walls, size);
        walls = new long[0];
        return whole;
    }

    /// The numbers of a column, which are then no longer kept here.
    public double[] take(Role role) {
        if (!roles.remove(role)) {
            throw new IllegalArgumentException("no column " + role.label());
        }
        int column = Arrays.asList(places).indexOf(role);
        double[] numbers = columns[column];
        columns[column] = new double[0];
        return numbers.length == size ? numbers : Arrays.copyOf(numbers, size);
    }
}

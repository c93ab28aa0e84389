package io.plumbline.data.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The rows of a file in the order of its lines, as columns, such as 62,000 opens; times are those the file writes.
///
/// They grow in blocks, so that a column is copied once, when it is asked for, and then let go here.
public final class RawRows {

    private static final int BLOCK = 1 << 12;

    private final Role[] roles;
    private final List<int[]> lines = new ArrayList<>();
    private final List<long[]> walls = new ArrayList<>();
    private final Map<Role, List<double[]>> columns = new EnumMap<>(Role.class);
    private final double[][] current;
    private int[] currentLines = {};
    private long[] currentWalls = {};
    private int size;

    RawRows(Set<Role> columns) {
        roles = EnumSet.copyOf(columns).toArray(Role[]::new);
        for (Role role : roles) {
            this.columns.put(role, new ArrayList<>());
        }
        current = new double[roles.length][];
    }

    /// @param row its numbers by [Role#place], which are copied
    void add(int line, long wallMillis, double[] row) {
        int place = size & (BLOCK - 1);
        if (place == 0) {
            addBlock();
        }
        currentLines[place] = line;
        currentWalls[place] = wallMillis;
        for (int column = 0; column < roles.length; column++) {
            current[column][place] = row[roles[column].place()];
        }
        size++;
    }

    private void addBlock() {
        currentLines = new int[BLOCK];
        currentWalls = new long[BLOCK];
        lines.add(currentLines);
        walls.add(currentWalls);
        for (int column = 0; column < roles.length; column++) {
            current[column] = new double[BLOCK];
            columns.getOrDefault(roles[column], List.of()).add(current[column]);
        }
    }

    /// Number of rows.
    public int size() {
        return size;
    }

    public boolean has(Role role) {
        return columns.containsKey(role);
    }

    /// The roles that have a column.
    public Set<Role> roles() {
        return columns.keySet();
    }

    /// Lines of the file that the rows begin on.
    public int[] lines() {
        int[] whole = new int[size];
        copy(lines, whole, whole.length);
        return whole;
    }

    /// Times as the file writes them, read as if they were UTC, milliseconds since 1970.
    public long[] wallMillis() {
        long[] whole = new long[size];
        copy(walls, whole, whole.length);
        return whole;
    }

    /// The numbers of a column, which are then no longer kept here.
    public double[] take(Role role) {
        List<double[]> blocks = columns.remove(role);
        if (blocks == null) {
            throw new IllegalArgumentException("no column " + role.label());
        }
        double[] whole = new double[size];
        copy(blocks, whole, whole.length);
        return whole;
    }

    private static void copy(List<?> blocks, Object whole, int size) {
        for (int block = 0; block < blocks.size(); block++) {
            int from = block * BLOCK;
            System.arraycopy(blocks.get(block), 0, whole, from, Math.min(BLOCK, size - from));
        }
    }
}

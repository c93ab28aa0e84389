package io.plumbline.data.layout;

/// Bars as they stand in the file, one raw row each.
record BarRows(RawRows rows) implements RowSink {

    @Override
    public int add(int line, long wallMillis, double[] row) {
        rows.add(line, wallMillis, row);
        return rows.size() - 1;
    }

    @Override
    public void finish() {}
}

package io.plumbline.data.layout;

/// What takes the rows of a file one by one: bars as they are, or ticks that are made into bars.
interface RowSink {

    /// Takes a row and gives the index of the raw row it became or went into, or [#SKIPPED].
    ///
    /// @param row the row's numbers by [Role#place], `NaN` where its field is blank; copied if kept
    int add(int line, long wallMillis, double[] row);

    /// What is no row to be kept, such as a quote of one side before the other is known.
    int SKIPPED = -1;

    /// Tells that there are no more rows.
    void finish();
}

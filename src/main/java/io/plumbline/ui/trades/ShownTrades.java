package io.plumbline.ui.trades;

import java.util.AbstractList;
import java.util.List;
import javafx.collections.ObservableListBase;

/// The rows that a list shows, as the list's own items: an array that is exchanged as a whole.
///
/// Not changed in any other way; only the rows on screen become objects.
final class ShownTrades extends ObservableListBase<Integer> {

    private int[] rows = new int[0];

    /// Shows these rows instead.
    void show(int[] newRows) {
        List<Integer> removed = asList(rows);
        rows = newRows.clone();
        beginChange();
        nextReplace(0, rows.length, removed);
        endChange();
    }

    /// The rows, in order.
    int[] rows() {
        return rows.clone();
    }

    /// The place of a row in the list, or -1.
    int place(int row) {
        for (int place = 0; place < rows.length; place++) {
            if (rows[place] == row) {
                return place;
            }
        }
        return -1;
    }

    @Override
    public Integer get(int index) {
        return rows[index];
    }

    @Override
    public int size() {
        return rows.length;
    }

    @Override
    public int indexOf(Object row) {
        return row instanceof Integer number ? place(number) : -1;
    }

    @Override
    public boolean contains(Object row) {
        return indexOf(row) >= 0;
    }

    private static List<Integer> asList(int[] rows) {
        return new AbstractList<>() {
            @Override
            public Integer get(int index) {
                return rows[index];
            }

            @Override
            public int size() {
                return rows.length;
            }
        };
    }
}

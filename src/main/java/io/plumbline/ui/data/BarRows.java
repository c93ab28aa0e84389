package io.plumbline.ui.data;

import javafx.collections.ObservableListBase;

/// As many rows as there are bars, each of which is nothing but its number, so that millions of them cost nothing.
final class BarRows extends ObservableListBase<Integer> {

    private final int size;

    BarRows(int size) {
        this.size = size;
    }

    @Override
    public Integer get(int index) {
        return index;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public int indexOf(Object row) {
        return row instanceof Integer number && number >= 0 && number < size ? number : -1;
    }

    @Override
    public int lastIndexOf(Object row) {
        return indexOf(row);
    }

    @Override
    public boolean contains(Object row) {
        return indexOf(row) >= 0;
    }
}

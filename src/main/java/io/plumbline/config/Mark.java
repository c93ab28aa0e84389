package io.plumbline.config;

/// A place in a text, such as line 14, column 7. Both count from 1.
record Mark(int line, int column) {

    static final Mark START = new Mark(1, 1);
}

package io.plumbline.research.sweep;

import java.util.stream.IntStream;

/// Neighbouring whole numbers, such as the exits 24 to 47.
///
/// @param end the first that is no more in it
record Range(int first, int end) {

    int size() {
        return end - first;
    }

    boolean has(int number) {
        return number >= first && number < end;
    }

    IntStream numbers() {
        return IntStream.range(first, end);
    }
}

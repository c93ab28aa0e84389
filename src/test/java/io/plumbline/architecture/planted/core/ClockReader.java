package io.plumbline.architecture.planted.core;

import java.time.Instant;

/// A pure class that reads the clock.
final class ClockReader {

    Instant readsTheClock() {
        return Instant.now();
    }

    long readsTheClockInNanoseconds() {
        return System.nanoTime();
    }
}

package io.plumbline.architecture.planted.report;

import org.junit.jupiter.api.Test;

/// A class that uses a library which has no home at all.
final class Tester {

    @Test
    void usesAStray() {}
}

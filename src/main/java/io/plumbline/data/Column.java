package io.plumbline.data;

import java.util.Locale;

/// The columns a bar file is read for.
enum Column {
    TIME,
    OPEN,
    HIGH,
    LOW,
    CLOSE,
    VOLUME;

    /// The name in a header, such as "time".
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isRequired() {
        return this != VOLUME;
    }
}

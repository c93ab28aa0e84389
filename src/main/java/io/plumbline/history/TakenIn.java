package io.plumbline.history;

import java.util.List;

/// What came out of the inbox, such as runs 41 and 42, and one file that could not be read.
///
/// @param ids the numbers the runs were given
/// @param warnings files that could not be taken in, and where they are now
public record TakenIn(List<Long> ids, List<String> warnings) {

    public TakenIn {
        ids = List.copyOf(ids);
        warnings = List.copyOf(warnings);
    }
}

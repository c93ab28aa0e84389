package io.plumbline.report;

import java.util.List;
import java.util.OptionalLong;

/// What people know a run by, such as run 12 "wider stops". Everything in it may have been typed by a user.
///
/// @param id its number in the history; empty for a run that is not kept
/// @param name empty if it has none
/// @param notes empty if there are none; may have several lines
public record RunLabel(OptionalLong id, String name, String notes, List<String> tags) {

    /// The label of a run that nobody named and that is not kept.
    public static final RunLabel NONE = new RunLabel(OptionalLong.empty(), "", "", List.of());

    public RunLabel {
        tags = List.copyOf(tags);
    }
}

package io.plumbline.risk;

/// What happens when several strategies want a position in one symbol on the same bar.
public enum ConflictPolicy {
    /// The strategy that stands first in the priority order gets its way; the others are dropped.
    PRIORITY,
    /// Opposite wishes cancel out and nothing is traded; agreeing wishes all stand, and the first that passes the
    /// caps is traded.
    NETTING
}

package io.plumbline.research.sweep;

/// How the work of a sweep is cut: some sets of decisions under some of the exits at a time.
///
/// @param decisions sets of decisions in all
/// @param exits exits in all
/// @param decisionsPerBatch in a batch, at most
/// @param exitsPerBatch in a batch, at most
record Batches(int decisions, int exits, int decisionsPerBatch, int exitsPerBatch) {

    /// Most memory that the wishes of the decisions of a batch may take. Where each measures in a column of its
    /// own, all that is known of it is ten times as much.
    private static final long WISHES_BYTES = 96L << 20;

    /// Fewer decisions than these do not make enough of what was found out about the entries.
    private static final int LEAST_DECISIONS = 24;

    /// Batches of about so much work that fit into memory. They depend on these numbers alone.
    ///
    /// @param bars of all symbols
    /// @param steps about how many bars all paths of a batch together walk along
    static Batches of(int decisions, int exits, long bars, long steps) {
        long pathsPerBatch = Math.max(1, steps / Math.max(1, bars));
        long worthwhile = Math.max(LEAST_DECISIONS, pathsPerBatch / exits);
        long fitting = WISHES_BYTES / (Short.BYTES * Math.max(1, bars));
        int decisionsPerBatch = (int) Math.min(decisions, Math.max(LEAST_DECISIONS, Math.min(worthwhile, fitting)));
        return new Batches(
                decisions, exits, decisionsPerBatch, Math.clamp(pathsPerBatch / decisionsPerBatch, 1, exits));
    }

    /// How many there are.
    int count() {
        return Math.ceilDiv(decisions, decisionsPerBatch) * batchesOfExits();
    }

    private int batchesOfExits() {
        return Math.ceilDiv(exits, exitsPerBatch);
    }

    /// The decisions of a batch.
    Range decisionsOf(int batch) {
        return part(batch / batchesOfExits(), decisionsPerBatch, decisions);
    }

    /// The exits of a batch.
    Range exitsOf(int batch) {
        return part(batch % batchesOfExits(), exitsPerBatch, exits);
    }

    private static Range part(int number, int size, int all) {
        return new Range(number * size, (int) Math.min(all, (number + 1L) * size));
    }
}

package io.plumbline.config;

/// The `outputs` block: which files a run leaves behind.
///
/// @param runsDir folder of the runs, relative to where the program was started unless absolute, such as "./runs"
/// @param debug whether counts of signals and orders are written too
public record Outputs(
        String runsDir,
        boolean writeTradesCsv,
        boolean writeReportJson,
        boolean writeMcJson,
        @IfMissing("false") boolean debug) {}

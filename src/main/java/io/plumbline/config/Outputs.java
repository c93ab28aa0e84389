package io.plumbline.config;

import io.plumbline.strategy.Param;

/// The `outputs` block: which files a run leaves behind.
///
/// @param runsDir folder of the runs, relative to where the program was started unless absolute, such as "./runs"
/// @param debug whether counts of signals and orders are written too
public record Outputs(
        @Param(help = "Folder that runs are written to, relative to where Plumbline was started unless absolute.")
        String runsDir,

        @Param(help = "Whether a run writes trades.csv.") boolean writeTradesCsv,

        @Param(help = "Whether a run writes report.json.") boolean writeReportJson,

        @Param(help = "Whether Monte Carlo results are written as JSON.")
        boolean writeMcJson,

        @Param(help = "Whether counts of signals and orders are written too.") @IfMissing("false")
        boolean debug) {}

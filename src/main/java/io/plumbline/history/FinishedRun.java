package io.plumbline.history;

import io.plumbline.core.Scenario;
import io.plumbline.stats.RunResult;
import io.plumbline.stats.RunResult.BarsUsed;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// A finished run ready to be stored: packing is done before the transaction begins.
record FinishedRun(byte[] packed, List<BarsUsed> bars, Map<Scenario, Map<String, Double>> metrics, Duration took) {

    static FinishedRun of(RunResult result, Map<Scenario, Map<String, Double>> metrics, Duration took) {
        return new FinishedRun(Packed.of(ResultBytes.of(result)), result.bars(), metrics, took);
    }

    void store(Handle handle, long id) throws HistoryException {
        RunRows.end(handle, id, RunStatus.DONE, took, Optional.of(timeframes()), Optional.empty());
        ResultRows.insert(handle, id, this);
    }

    private String timeframes() {
        return bars.stream().map(used -> used.timeframe().name()).distinct().collect(Collectors.joining(", "));
    }
}

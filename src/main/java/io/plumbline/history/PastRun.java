package io.plumbline.history;

import io.plumbline.stats.RunResult;

/// A finished run with everything it found, as it was shown then.
public record PastRun(RunCard card, RunInputs inputs, RunResult result) {}

package io.plumbline.report;

import io.plumbline.history.RunComparison;

/// A comparison of past runs and what a reader must know to place it.
///
/// @param comparison what is compared and what came of it
/// @param engineVersion the version that compared it, such as "1.0.0"
/// @param createdUtc when, epoch milliseconds
public record ComparisonReport(RunComparison comparison, String engineVersion, long createdUtc) {

    String title() {
        return "Comparison of " + comparison.title();
    }
}

package io.plumbline.stats;

import java.util.SortedMap;

/// The reference's metrics of a whole run and of its groups. Without trades every group is empty and `overall` is
/// zeros.
public record ReferenceReport(
        ReferenceMetrics overall,
        SortedMap<String, ReferenceMetrics> byStrategy,
        SortedMap<String, ReferenceMetrics> bySymbol,
        SortedMap<String, ReferenceMetrics> byRegime,
        SortedMap<String, ReferenceMetrics> byScenario) {}

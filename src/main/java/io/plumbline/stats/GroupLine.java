package io.plumbline.stats;

import java.util.OptionalDouble;

/// One row of a breakdown, such as all trades filled at 14:00 UTC.
///
/// @param group the group's name, such as "14:00", "Tuesday", "2024-03", "LONG"
public record GroupLine(
        String group,
        int trades,
        double netPips,
        double grossPips,
        double costPips,
        double winRate,
        double expectancyPips,
        OptionalDouble profitFactor) {}

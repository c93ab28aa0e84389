package io.plumbline.ui.chart;

import io.plumbline.core.MarketSession;
import io.plumbline.core.QuotedBars;
import java.time.Duration;
import java.util.Set;

/// What a chart shows of bars beyond their prices, such as volumes and the working hours of London.
///
/// @param bars spreads and marks of partial bars
/// @param volumes what a [VolumeChart] shows
/// @param length how long a bar is; sessions are shaded and named on bars of an hour at most
/// @param shaded the sessions to shade
public record BarDetails(QuotedBars bars, Volumes volumes, Duration length, Set<MarketSession> shaded) {

    private static final Duration LONGEST = Duration.ofHours(1);

    public BarDetails {
        shaded = Set.copyOf(shaded);
    }

    /// Whether bars are short enough to lie inside a session.
    public boolean hasSessions() {
        return length.compareTo(LONGEST) <= 0;
    }
}

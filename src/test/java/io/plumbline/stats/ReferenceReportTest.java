package io.plumbline.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.core.Instrument;
import io.plumbline.core.MarketRegime;
import io.plumbline.core.Scenario;
import io.plumbline.core.Trade;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceReportTest {

    private static final Instrument GER40 = new Instrument("GER40", 1.0, "GER40", "EUR");

    @Test
    void noTradesHaveNoGroups() {
        ReferenceReport report = ReferenceReport.of(List.of());

        assertEquals(0, report.overall().trades());
        assertTrue(report.byStrategy().isEmpty());
        assertTrue(report.bySymbol().isEmpty());
        assertTrue(report.byRegime().isEmpty());
        assertTrue(report.byScenario().isEmpty());
    }

    @Test
    void groupsAreSortedAndKeepFileOrder() {
        // File order is not time order: US500's later trade stands before GER40's earlier ones.
        Trade late = Sample.LONG.trade(4, "2024-03-05T20:00", "2024-03-05T21:00");
        Trade early = Sample.LONG.with(GER40).trade(3, "2024-03-05T10:00", "2024-03-05T11:00");
        Trade loss = Sample.LONG.with(GER40).with("reversal").trade(-9, "2024-03-05T12:00", "2024-03-05T13:00");
        Trade severe = Sample.LONG
                .with(Scenario.C)
                .with(MarketRegime.HIGH_SPIKE)
                .trade(-1, "2024-03-05T20:00", "2024-03-05T21:00");

        ReferenceReport report = ReferenceReport.of(List.of(late, early, loss, severe));

        // Running sum over everything 4, 7, -2, -3: from 7 down to -3.
        assertEquals(-10, report.overall().maxDrawdown());
        assertEquals(List.of("GER40", "US500"), List.copyOf(report.bySymbol().keySet()));
        assertEquals(
                List.of("reversal", "trend"), List.copyOf(report.byStrategy().keySet()));
        assertEquals(
                List.of("VOL=HIGH|SPIKE=1", "VOL=MID|SPIKE=0"),
                List.copyOf(report.byRegime().keySet()));
        assertEquals(List.of("A", "C"), List.copyOf(report.byScenario().keySet()));
        // GER40 alone: 3, -6. US500 alone, scenario A before C: 4, 3.
        assertEquals(
                ReferenceMetrics.of(new double[] {3, -9}), report.bySymbol().get("GER40"));
        assertEquals(
                ReferenceMetrics.of(new double[] {4, -1}), report.bySymbol().get("US500"));
    }
}

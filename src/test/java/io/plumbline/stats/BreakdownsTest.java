package io.plumbline.stats;

import static io.plumbline.stats.Sample.LONG;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plumbline.core.ExitReason;
import io.plumbline.core.Instrument;
import io.plumbline.core.MarketRegime;
import io.plumbline.core.Side;
import io.plumbline.core.Trade;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class BreakdownsTest {

    /// Out of order in every respect. 2024-03-03 was a Sunday, 2024-03-04 a Monday, 2023-12-06 a Wednesday.
    private static final List<Trade> TRADES = List.of(
            LONG.with(Side.SHORT)
                    .with(ExitReason.EOD)
                    .with(MarketRegime.HIGH_CALM)
                    .trade(5, "2024-03-03T23:00", "2024-03-04T01:00"),
            LONG.with(ExitReason.TIME)
                    .with(MarketRegime.LOW_CALM)
                    .with("breakout")
                    .trade(1, "2024-03-04T09:00", "2024-03-04T10:00"),
            LONG.with(ExitReason.SL)
                    .with(MarketRegime.UNKNOWN_CALM)
                    .with(new Instrument("GER40", 1.0, "GER40", "EUR"))
                    .trade(-2, "2023-12-06T00:00", "2023-12-06T01:00"));

    @Test
    void everyBreakdownIsPresent() {
        assertEquals(EnumSet.allOf(Breakdown.class), Breakdowns.of(List.of()).keySet());
        assertEquals(List.of(), Breakdowns.of(List.of()).get(Breakdown.HOUR));
    }

    @Test
    void groupsStandInTheirNaturalOrder() {
        assertEquals(List.of("breakout", "trend"), groups(Breakdown.STRATEGY));
        assertEquals(List.of("GER40", "US500"), groups(Breakdown.SYMBOL));
        assertEquals(List.of("VOL=UNKNOWN|SPIKE=0", "VOL=LOW|SPIKE=0", "VOL=HIGH|SPIKE=0"), groups(Breakdown.REGIME));
        assertEquals(List.of("LONG", "SHORT"), groups(Breakdown.SIDE));
        assertEquals(List.of("SL", "TIME", "EOD"), groups(Breakdown.EXIT_REASON));
        assertEquals(List.of("00:00", "09:00", "23:00"), groups(Breakdown.HOUR));
        assertEquals(List.of("Monday", "Wednesday", "Sunday"), groups(Breakdown.WEEKDAY));
        assertEquals(List.of("2023-12", "2024-03"), groups(Breakdown.MONTH));
    }

    @Test
    void aLineIsTheSumOfItsTrades() {
        // 6 - 1 = 5 and -2 - 1 = -3 after costs.
        Map<Breakdown, List<GroupLine>> breakdowns = Breakdowns.of(List.of(
                LONG.withCost(1).trade(6, "2024-03-04T09:00", "2024-03-04T10:00"),
                LONG.withCost(1).trade(-2, "2024-03-05T09:30", "2024-03-05T10:00")));

        assertEquals(
                List.of(new GroupLine("09:00", 2, 2, 4, 2, 0.5, 1, OptionalDouble.of(5.0 / 3))),
                breakdowns.get(Breakdown.HOUR));
    }

    private static List<String> groups(Breakdown breakdown) {
        return Breakdowns.of(TRADES).getOrDefault(breakdown, List.of()).stream()
                .map(GroupLine::group)
                .toList();
    }
}

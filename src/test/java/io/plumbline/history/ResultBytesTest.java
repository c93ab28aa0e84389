package io.plumbline.history;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.plumbline.core.EquityCurve;
import io.plumbline.core.Scenario;
import io.plumbline.core.Trade;
import io.plumbline.stats.AccountResult;
import io.plumbline.stats.RunResult;
import io.plumbline.stats.ScenarioMetrics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

class ResultBytesTest {

    @Test
    void aResultComesBackInEveryPart() {
        RunResult result = Results.of(3, 500);

        RunResult back = ResultBytes.read(ResultBytes.of(result));

        assertEquals(result.trades().inFileOrder(), back.trades().inFileOrder());
        assertEquals(result.reference(), back.reference());
        assertEquals(result.bars(), back.bars());
        assertEquals(result.warnings(), back.warnings());
        assertEquals(
                List.copyOf(result.scenarios().keySet()),
                List.copyOf(back.scenarios().keySet()));
        for (Scenario scenario : result.scenarios().keySet()) {
            assertScenario(metrics(result, scenario), metrics(back, scenario));
            var funnel = Optional.ofNullable(result.funnels().get(scenario)).orElseThrow();
            var same = Optional.ofNullable(back.funnels().get(scenario)).orElseThrow();
            assertEquals(funnel.refused(), same.refused());
            assertEquals(funnel.ordersCreated(), same.ordersCreated());
            assertEquals(
                    funnel.strategies().getFirst().states(),
                    same.strategies().getFirst().states());
            assertArrayEquals(
                    funnel.strategies().getFirst().bars(),
                    same.strategies().getFirst().bars());
        }
    }

    private static ScenarioMetrics metrics(RunResult result, Scenario scenario) {
        return Optional.ofNullable(result.scenarios().get(scenario)).orElseThrow();
    }

    private static void assertScenario(ScenarioMetrics then, ScenarioMetrics now) {
        assertEquals(then.scenario(), now.scenario());
        assertEquals(then.performance(), now.performance());
        assertEquals(then.breakdowns(), now.breakdowns());
        assertEquals(
                List.copyOf(then.breakdowns().keySet()),
                List.copyOf(now.breakdowns().keySet()));
        assertCurve(then.equityPips(), now.equityPips());
        AccountResult account = then.account().orElseThrow();
        AccountResult same = now.account().orElseThrow();
        assertEquals(account.settings(), same.settings());
        assertArrayEquals(account.pnlAccount(), same.pnlAccount());
        assertCurve(account.equity(), same.equity());
        assertEquals(account.sharpe(), same.sharpe());
    }

    private static void assertCurve(EquityCurve then, EquityCurve now) {
        assertArrayEquals(then.timeUtc(), now.timeUtc());
        assertArrayEquals(then.value(), now.value());
        assertEquals(then.start(), now.start());
    }

    @Test
    void theSameResultHasTheSameBytes() {
        assertEquals(ResultBytes.fingerprint(Results.of(3, 50)), ResultBytes.fingerprint(Results.of(3, 50)));
        assertNotEquals(ResultBytes.fingerprint(Results.of(3, 50)), ResultBytes.fingerprint(Results.of(4, 50)));
    }

    @Test
    void whatWasReadHasTheBytesItWasReadFrom() {
        byte[] bytes = ResultBytes.of(Results.of(3, 50));

        assertArrayEquals(bytes, ResultBytes.of(ResultBytes.read(bytes)));
    }

    /// Everything that is hard to keep.
    record Strange(
            double nan,
            double[] numbers,
            long[] wholes,
            OptionalDouble none,
            Duration negative,
            SequencedMap<String, Integer> ownOrder,
            Map<Scenario, List<Optional<String>>> nested) {}

    @Test
    void strangeNumbersKeepEveryBit() {
        double[] numbers = {
            Double.NaN,
            Double.longBitsToDouble(0x7ff8000000000123L),
            -0.0,
            0.0,
            Double.MIN_VALUE,
            Double.NEGATIVE_INFINITY,
            0.1 + 0.2
        };
        long[] wholes = {Long.MIN_VALUE, Long.MAX_VALUE, 0, -1, 1};
        SequencedMap<String, Integer> ownOrder = new LinkedHashMap<>();
        ownOrder.put("z", Integer.MIN_VALUE);
        ownOrder.put("a", Integer.MAX_VALUE);
        Strange strange = new Strange(
                numbers[1],
                numbers,
                wholes,
                OptionalDouble.empty(),
                Duration.ofSeconds(-3, 1),
                ownOrder,
                Map.of(Scenario.C, List.of(Optional.of("µ\n"), Optional.empty()), Scenario.A, List.of()));

        Strange back = RecordBytes.read(Strange.class, RecordBytes.of(strange));

        assertEquals(Double.doubleToRawLongBits(numbers[1]), Double.doubleToRawLongBits(back.nan()));
        for (int i = 0; i < numbers.length; i++) {
            assertEquals(Double.doubleToRawLongBits(numbers[i]), Double.doubleToRawLongBits(back.numbers()[i]));
        }
        assertArrayEquals(wholes, back.wholes());
        assertEquals(strange.none(), back.none());
        assertEquals(strange.negative(), back.negative());
        assertEquals(List.of("z", "a"), List.copyOf(back.ownOrder().keySet()));
        assertEquals(strange.ownOrder(), back.ownOrder());
        assertEquals(strange.nested(), back.nested());
    }

    record Old(String name, int gone) {}

    record New(String name, Optional<String> added, List<String> addedToo) {}

    @Test
    void anOlderFormIsReadWithNothingWhereNothingWasKept() {
        New read = RecordBytes.read(New.class, RecordBytes.of(new Old("x", 3)));

        assertEquals(new New("x", Optional.empty(), List.of()), read);
    }

    @Test
    void tradesShareTheirInstrument() {
        List<Trade> trades = new ArrayList<>(
                ResultBytes.read(ResultBytes.of(Results.of(3, 40))).trades().inFileOrder());

        assertSame(trades.getFirst().instrument(), trades.getLast().instrument());
    }
}

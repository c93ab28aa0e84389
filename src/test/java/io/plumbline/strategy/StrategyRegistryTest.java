package io.plumbline.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.core.Signals.State;
import io.plumbline.indicator.Indicators;
import io.plumbline.testing.RandomBars;
import io.plumbline.testing.Settings;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class StrategyRegistryTest {

    private static final List<Strategy<?>> ALL = StrategyRegistry.all();

    @ParameterizedTest
    @FieldSource("ALL")
    void aStrategyIsFoundByItsNameInAnyCase(Strategy<?> strategy) {
        assertEquals(Optional.of(strategy), StrategyRegistry.find(strategy.name()));
        assertEquals(Optional.of(strategy), StrategyRegistry.find(strategy.id()));
        assertEquals(strategy.name().toLowerCase(Locale.ROOT), strategy.id());
    }

    @Test
    void anUnknownNameFindsNothing() {
        assertTrue(StrategyRegistry.find("S4").isEmpty());
        assertTrue(StrategyRegistry.find("").isEmpty());
    }

    @Test
    void namesAreOneOfAKind() {
        assertEquals(ALL.size(), new HashSet<>(ALL.stream().map(Strategy::name).toList()).size());
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void everyParameterTellsWhatItDoesAndItsDefaultIsWithinItsBounds(Strategy<?> strategy) throws Exception {
        for (RecordComponent component : strategy.defaults().getClass().getRecordComponents()) {
            String place = strategy.name() + ", " + component.getName();
            Param param = component.getAnnotation(Param.class);
            assertTrue(param != null, place);
            assertTrue(param.help().endsWith("."), place);
            assertFalse(param.unit().isBlank(), place);
            Object value = component.getAccessor().invoke(strategy.defaults());
            OptionalDouble number = value instanceof OptionalDouble optional
                    ? optional
                    : OptionalDouble.of(((Number) value).doubleValue());
            assertTrue(number.isEmpty() || number.getAsDouble() >= param.min(), place);
            assertTrue(number.isEmpty() || number.getAsDouble() <= param.max(), place);
        }
        assertTrue(strategy.summary().endsWith("."), strategy.name());
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void everyStateIsOfAKnownSignAndHasReasons(Strategy<?> strategy) {
        for (State state : statesOf(strategy)) {
            assertTrue(Math.abs(state.sign()) <= 1, state.toString());
            assertTrue(state.reasons().contains("="), state.toString());
        }
    }

    private static <P extends Record> List<State> statesOf(Strategy<P> strategy) {
        Indicators indicators = new Indicators(RandomBars.of(3, 50));
        return strategy.signals(indicators, Settings.EURUSD, strategy.defaults())
                .states();
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void everyParameterEitherDecidesOrChangesExits(Strategy<?> strategy) {
        for (String name : ParamValues.names(strategy)) {
            for (OptionalDouble value : List.of(OptionalDouble.of(3), OptionalDouble.of(17))) {
                assertDecidesOrChangesExits(strategy, name, value);
            }
        }
    }

    private static <P extends Record> void assertDecidesOrChangesExits(
            Strategy<P> strategy, String name, OptionalDouble value) {
        P usual = strategy.defaults();
        P changed = ParamValues.with(usual, List.of(name), List.of(value));

        boolean decides = !strategy.decisions(changed).equals(strategy.decisions(usual));
        boolean changesExits = !strategy.exits(changed).equals(strategy.exits(usual));

        assertFalse(decides && changesExits, strategy.name() + ", " + name);
        assertTrue(decides || strategy.decisions(changed).equals(usual), strategy.name() + ", " + name);
    }
}

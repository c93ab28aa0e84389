package io.plumbline.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.plumbline.core.Scenario;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class JsonTextTest {

    @Test
    void mapsKeepTheirOrderAndAreIndentedByTwo() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("trades", 3);
        tree.put("by_scenario", Map.of("A", List.of(1.5, -2.0)));
        tree.put("empty", Map.of());
        tree.put("none", List.of());

        assertEquals("""
                {
                  "trades": 3,
                  "by_scenario": {
                    "A": [
                      1.5,
                      -2.0
                    ]
                  },
                  "empty": {},
                  "none": []
                }
                """, JsonText.of(tree));
    }

    @Test
    void numbersThatJsonDoesNotKnowBecomeNull() {
        assertEquals("null\n", JsonText.of(Double.NaN));
        assertEquals("null\n", JsonText.of(Double.POSITIVE_INFINITY));
        assertEquals("null\n", JsonText.of(Float.NEGATIVE_INFINITY));
        assertEquals("null\n", JsonText.of(OptionalDouble.of(Double.NaN)));
    }

    @Test
    void everyKindOfLeafIsWritten() {
        List<Object> leaves = new ArrayList<>(Arrays.asList(
                "a\"b\"\n",
                true,
                7,
                8L,
                (short) 9,
                0.1,
                1e300,
                new BigDecimal("1.10"),
                Scenario.A,
                null,
                Optional.empty(),
                Optional.of("x"),
                OptionalInt.of(4),
                OptionalDouble.empty()));

        assertEquals(
                "[\"a\\\"b\\\"\\n\",true,7,8,9,0.1,1.0E300,1.10,\"A\",null,null,\"x\",4,null]",
                JsonText.of(leaves).replaceAll("\\s", ""));
    }

    @Test
    void whatJsonHasNoWordForIsRefused() {
        IllegalArgumentException thrown =
                assertThrows(IllegalArgumentException.class, () -> JsonText.of(List.of(new int[0])));

        assertEquals("JSON has no [I", thrown.getMessage());
    }

    @Test
    void aTreeReadsBackAsItWasWritten() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("text", "ä€ \u0001");
        tree.put("real", 0.30000000000000004);
        tree.put("whole", Long.MAX_VALUE);
        tree.put("nothing", null);
        tree.put("list", List.of(true, 2));

        assertEquals(tree, JsonText.parse(JsonText.of(tree)));
    }

    @Test
    void pythonsNumbersAreRead() {
        assertEquals(
                List.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY),
                JsonText.parse("[NaN, Infinity, -Infinity]"));
    }

    @Test
    void aMistakeIsNamedByLineAndColumn() {
        IllegalArgumentException thrown =
                assertThrows(IllegalArgumentException.class, () -> JsonText.parse("{\n  \"a\": x\n}"));

        assertEquals(
                "no JSON at line 2, column 8",
                String.valueOf(thrown.getMessage()).replaceAll(":.*", ""));
    }
}

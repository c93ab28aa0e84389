package io.plumbline.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.config.ConfigDiff.In;
import io.plumbline.config.ConfigDiff.KeyChange;
import io.plumbline.config.ConfigDiff.Line;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigDiffTest {

    @Test
    void namesTheKeyAndBothValues() {
        ConfigDiff diff = ConfigDiff.of("costs:\n  slippage:\n    atr_multiple: 0.1\n", """
                costs:
                  slippage:
                    atr_multiple: 0.2
                """);

        assertEquals(List.of(changed("costs.slippage.atr_multiple", "0.1", "0.2")), diff.keys());
    }

    @Test
    void aKeyThatOnlyOneHasIsThereOnOneSide() {
        ConfigDiff diff = ConfigDiff.of("a: 1\nb: 2\n", "b: 2\nc: 3\n");

        assertEquals(
                List.of(
                        new KeyChange("a", Optional.of("1"), Optional.empty()),
                        new KeyChange("c", Optional.empty(), Optional.of("3"))),
                diff.keys());
    }

    @Test
    void aListOfValuesIsOneValueAndAListOfBlocksIsCounted() {
        ConfigDiff values = ConfigDiff.of("symbols: [EURUSD]\n", "symbols:\n  - EURUSD\n  - GBPUSD\n");
        ConfigDiff blocks = ConfigDiff.of("rules:\n  - at: 1\n  - at: 2\n", "rules:\n  - at: 1\n  - at: 5\n");

        assertEquals(List.of(changed("symbols", "[EURUSD]", "[EURUSD, GBPUSD]")), values.keys());
        assertEquals(List.of(changed("rules[1].at", "2", "5")), blocks.keys());
    }

    @Test
    void anotherWayToWriteTheSameIsNoChangeOfAKey() {
        ConfigDiff diff = ConfigDiff.of("a: 0.10   # small\nb: {c: text}\n", "b:\n  c: 'text'\na: 0.1\n");

        assertEquals(List.of(), diff.keys());
        assertFalse(diff.same());
    }

    @Test
    void aTextThatIsNoYamlIsStillComparedByLine() {
        ConfigDiff diff = ConfigDiff.of("a: [1\n", "a: 1\n");

        assertEquals(List.of(), diff.keys());
        assertEquals(
                List.of(
                        new Line(In.FIRST, OptionalInt.of(1), OptionalInt.empty(), "a: [1"),
                        new Line(In.SECOND, OptionalInt.empty(), OptionalInt.of(1), "a: 1")),
                diff.lines());
    }

    @Test
    void linesAreNumberedInBothTexts() {
        ConfigDiff diff = ConfigDiff.of("a: 1\nb: 2\nc: 3\n", "b: 2\nx: 9\nc: 3\n");

        assertEquals(
                List.of(
                        new Line(In.FIRST, OptionalInt.of(1), OptionalInt.empty(), "a: 1"),
                        new Line(In.BOTH, OptionalInt.of(2), OptionalInt.of(1), "b: 2"),
                        new Line(In.SECOND, OptionalInt.empty(), OptionalInt.of(2), "x: 9"),
                        new Line(In.BOTH, OptionalInt.of(3), OptionalInt.of(3), "c: 3")),
                diff.lines());
    }

    @Test
    void theSameTextDiffersNowhere() {
        ConfigDiff diff = ConfigDiff.of("a: 1\n", "a: 1\n");

        assertTrue(diff.same());
        assertEquals(List.of(), diff.keys());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void bothTextsCanBeReadBackFromTheDiff(long seed) {
        String first = randomText(new Random(seed));
        String second = randomText(new Random(seed + 100));

        ConfigDiff diff = ConfigDiff.of(first, second);

        assertEquals(first, without(diff, In.SECOND), "seed " + seed);
        assertEquals(second, without(diff, In.FIRST), "seed " + seed);
    }

    private static String randomText(Random random) {
        return IntStream.range(0, 60)
                .mapToObj(line -> "key_" + random.nextInt(40) + ": 1\n")
                .collect(Collectors.joining());
    }

    private static String without(ConfigDiff diff, In in) {
        return diff.lines().stream()
                .filter(line -> line.in() != in)
                .map(line -> line.text() + "\n")
                .collect(Collectors.joining());
    }

    private static KeyChange changed(String path, String before, String after) {
        return new KeyChange(path, Optional.of(before), Optional.of(after));
    }
}

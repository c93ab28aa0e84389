package io.plumbline.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Texts that were damaged at random or made to do harm: each is read, or its mistakes are said with their place.
/// As many as fit into a few seconds; `-Dplumbline.fuzz.config=1000000` tries so many, however long they take.
class ConfigFuzzTest {

    private static final int WANTED = Integer.getInteger("plumbline.fuzz.config", 0);
    private static final Duration USUAL = Duration.ofSeconds(3);
    private static final int LEAST = 200;
    private static final Duration MOST = Duration.ofSeconds(5);

    private static final List<String> PIECES = List.of(
            ":",
            ": ",
            " ",
            "\n",
            "\r",
            "\t",
            "- ",
            "[",
            "]",
            "{",
            "}",
            "\"",
            "'",
            "&a ",
            "*a",
            "!!int ",
            "!x ",
            "<<: ",
            "null",
            ".inf",
            "-.inf",
            ".nan",
            "é",
            "\uD83D\uDE00",
            "\uFEFF",
            "\u0000",
            "\u2028",
            "#",
            " #",
            "0",
            "1e999999999",
            "99999999999999999999",
            "0x1F",
            "---\n",
            "...\n",
            "? ",
            "| ",
            ">\n",
            "%",
            "@",
            "`",
            ",",
            "\\",
            "risk:\n",
            "r_base",
            "EURUSD",
            "  symbols:\n");

    @Test
    void aDamagedConfigIsReadOrItsMistakesAreSaid() {
        List<String> seeds = List.of(
                Example.read(Example.SAMPLE), Example.text(), ConfigTemplates.defaults(), new RandomConfigs(1).text());
        long end = System.nanoTime() + USUAL.toNanos();
        int done = 0;
        for (; WANTED > 0 ? done < WANTED : done < LEAST || System.nanoTime() < end; done++) {
            SplittableRandom random = new SplittableRandom(done);
            String text = damaged(seeds.get(random.nextInt(seeds.size())), random);
            long began = System.nanoTime();
            try {
                check(text, done);
                if (done % 16 == 0) {
                    look(text, random);
                }
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError("seed " + done, e);
            }
            assertTrue(System.nanoTime() - began < MOST.toNanos(), "seed " + done + " took too long");
        }
        assertTrue(done >= LEAST, "only " + done);
    }

    private static String damaged(String good, SplittableRandom random) {
        StringBuilder text = new StringBuilder(good);
        for (int change = 1 + random.nextInt(6); change > 0; change--) {
            int at = random.nextInt(text.length());
            int to = Math.min(text.length(), at + random.nextInt(4));
            switch (random.nextInt(5)) {
                case 0 -> text.delete(at, Math.min(text.length(), at + random.nextInt(200)));
                case 1 -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(200))));
                case 2 -> {
                    return flipped(text.toString(), random);
                }
                default -> text.replace(at, to, PIECES.get(random.nextInt(PIECES.size())));
            }
            if (text.isEmpty()) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    /// A text some bits of whose bytes are turned, as a damaged file is read.
    private static String flipped(String text, SplittableRandom random) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int flip = 1 + random.nextInt(4); flip > 0; flip--) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void check(String text, int seed) {
        ConfigCheck check = ConfigReader.check(text, "run.yaml");
        assertEquals(check.isRight(), check.config().isPresent(), "seed " + seed);
        int lines = (int) text.chars()
                        .filter(c -> c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029)
                        .count()
                + 1;
        for (ConfigProblem problem : check.problems()) {
            assertFalse(problem.message().isBlank(), "seed " + seed);
            boolean placed = problem.line() >= 1
                    && problem.line() <= lines
                    && problem.column() >= 1
                    && problem.endColumn() > problem.column();
            assertTrue(placed, () -> "seed " + seed + " " + problem);
        }
    }

    /// What an editor asks of a text has an answer too, whatever the text.
    private static void look(String text, SplittableRandom random) {
        int offset = random.nextInt(text.length() + 1);
        int before = 0;
        for (ConfigTokens.Span span : ConfigTokens.of(text)) {
            assertTrue(before <= span.from() && span.from() < span.to() && span.to() <= text.length());
            before = span.to();
        }
        ConfigOutline outline = ConfigOutline.of(text);
        for (ConfigOutline.Place place : outline.places()) {
            assertTrue(place.keyFrom() <= place.keyTo() && place.valueFrom() <= place.valueTo(), place.path());
        }
        assertTrue(outline.find(outline.pathAt(offset)).isPresent());
        ConfigCompletion.at(text, offset)
                .forEach(proposal -> assertTrue(proposal.from() <= offset && offset <= proposal.to()));
        ConfigKey key = ConfigKeys.all().get(random.nextInt(ConfigKeys.all().size()));
        if (ConfigEdit.set(text, key.path(), "1") instanceof ConfigEdit.Changed changed) {
            assertEquals(
                    changed.text(),
                    text.substring(0, changed.from()) + changed.replacement() + text.substring(changed.to()));
        }
    }

    static List<Arguments> harm() {
        String aliases = "a: &a [x, x, x, x, x, x, x, x, x]\n";
        StringBuilder bomb = new StringBuilder(aliases);
        for (char c = 'b'; c <= 'z'; c++) {
            bomb.append(c + ": &" + c + " [" + ("*" + (char) (c - 1) + ", ").repeat(9) + "]\n");
        }
        return List.of(
                Arguments.of("an alias bomb", bomb.toString()),
                Arguments.of("an alias to itself", "a: &a [*a]\n"),
                Arguments.of("deep brackets", "a: " + "[".repeat(100_000)),
                Arguments.of("deep braces", "{a: ".repeat(50_000)),
                Arguments.of("deep blocks", deep()),
                Arguments.of("deep dashes", "- ".repeat(20_000) + "x"),
                Arguments.of("a tag", "a: !!java.net.URL [\"http://localhost\"]\n"),
                Arguments.of("a long number", Example.with("r_base: 0.002", "r_base: " + "9".repeat(1_000_000))),
                Arguments.of(
                        "a long whole number",
                        Example.with("max_hold_bars: 96", "max_hold_bars: " + "9".repeat(1_000_000))),
                Arguments.of("a huge exponent", Example.with("max_hold_bars: 96", "max_hold_bars: 1e2147483647")),
                Arguments.of("a tiny exponent", Example.with("max_hold_bars: 96", "max_hold_bars: 1e-2147483647")),
                Arguments.of("a long text", Example.with("runs_dir: ./runs", "timeframes: " + "x".repeat(1_000_000))),
                Arguments.of("a long key", Example.with("r_base: 0.002", "r" + "_".repeat(1000) + ": 0.002")),
                Arguments.of("an endless key", Example.with("r_base: 0.002", "r" + "_".repeat(1_000_000) + ": 0.002")),
                Arguments.of("a long symbol", Example.with("- USDJPY", "- " + "USD".repeat(100_000))),
                Arguments.of("many keys", many("k%d: 1\n", 20_000)),
                Arguments.of("many open quotes", many("k%d: \"x\n", 5_000)),
                Arguments.of("many symbols", Example.with("  - USDJPY\n", many("  - SYM%d\n", 5_000))),
                Arguments.of("a file of spaces", " ".repeat(1_000_000)),
                Arguments.of("a file of line breaks", "\n".repeat(1_000_000)),
                Arguments.of("a zero byte", "a: \u0000\n"),
                Arguments.of("half a surrogate pair", "a: \uD83D\n"));
    }

    private static String deep() {
        StringBuilder text = new StringBuilder();
        for (int depth = 0; depth < 2000; depth++) {
            text.append(" ".repeat(depth)).append("a:\n");
        }
        return text.toString();
    }

    private static String many(String line, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(line.replace("%d", Integer.toString(i)));
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("harm")
    void aTextThatIsMadeToDoHarmIsRefusedSoon(String what, String text) {
        ConfigCheck check =
                assertTimeoutPreemptively(Duration.ofSeconds(20), () -> ConfigReader.check(text, "run.yaml"), what);

        assertFalse(check.isRight(), what);
        assertTrue(check.problems().getFirst().line() >= 1, what);
        assertTrue(
                check.problems().stream().allMatch(problem -> problem.message().length() < 2000),
                () -> what + ": " + check.problems().getFirst().message().length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> look(text, new SplittableRandom(1)), what);
    }
}

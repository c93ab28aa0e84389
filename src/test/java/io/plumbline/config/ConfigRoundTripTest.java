package io.plumbline.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.plumbline.config.ConfigEdit.Changed;
import io.plumbline.config.ConfigEdit.Refused;
import io.plumbline.config.ConfigEdit.Result;
import io.plumbline.config.ConfigShape.Kind;
import io.plumbline.config.ConfigShape.Many;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Random valid configs, changed through [ConfigEdit] as a form does. As many as fit into a few seconds;
/// `-Dplumbline.roundTrips=10000` does so many, however long they take.
class ConfigRoundTripTest {

    private static final int WANTED = Integer.getInteger("plumbline.roundTrips", 0);
    private static final Duration USUAL = Duration.ofSeconds(3);
    private static final int LEAST = 30;

    @Test
    void aConfigThatIsSetKeyByKeyFromAnotherEqualsItAndKeepsItsComments() {
        int done = many(ConfigRoundTripTest::setFromAnother);
        assertTrue(done >= LEAST, "only " + done);
    }

    @Test
    void aChangeOfOneKeyChangesNothingElse() {
        int done = many(ConfigRoundTripTest::changeSome);
        assertTrue(done >= LEAST, "only " + done);
    }

    @Test
    void whatIsWrittenReadsBackAsItWas() {
        int done = many(seed -> {
            RunConfig config = config(new RandomConfigs(seed).text(), seed);
            assertEquals(config, config(ConfigWriter.toYaml(config), seed), "seed " + seed);
        });
        assertTrue(done >= LEAST, "only " + done);
    }

    private interface Round {
        void with(long seed);
    }

    private static int many(Round round) {
        long end = System.nanoTime() + USUAL.toNanos();
        int done = 0;
        while (WANTED > 0 ? done < WANTED : done < LEAST || System.nanoTime() < end) {
            round.with(done++);
        }
        return done;
    }

    private static RunConfig config(String text, long seed) {
        ConfigCheck check = ConfigReader.check(text, "run.yaml");
        return check.config()
                .orElseThrow(() -> new AssertionError("seed " + seed + " " + check.problems() + "\n" + text))
                .config();
    }

    /// What a form does that shows one config and is filled with another: every key and every name is set or
    /// removed.
    private static void setFromAnother(long seed) {
        String text = new RandomConfigs(2 * seed).text();
        String wanted = new RandomConfigs(2 * seed + 1).text();
        RunConfig target = config(wanted, seed);
        List<String> lines = commentsToKeep(text);
        String filled = ConfigWriter.toYaml(target);
        for (ConfigOutline.Place block : ConfigOutline.of(filled).in("")) {
            String value = filled.substring(block.valueFrom(), block.valueTo());
            YamlNode node = YamlRender.value(" ".repeat(2) + value).orElseThrow();
            text = changed(ConfigEdit.set(text, block.path(), YamlRender.flow(node)), text, block.path(), seed);
        }
        for (String optional : List.of("account", "instruments")) {
            boolean there = ConfigOutline.of(text).find(optional).isPresent();
            if (there && ConfigOutline.of(filled).find(optional).isEmpty()) {
                text = changed(ConfigEdit.remove(text, optional), text, optional, seed);
            }
        }
        assertEquals(target, config(text, seed), "seed " + seed);
        for (String line : lines) {
            assertTrue(text.contains(line), "seed " + seed + " lost " + line);
        }
    }

    /// What a config need not have: comments inside it go with it.
    private static final List<String> OPTIONAL = List.of("account", "instruments", "risk.priority_order");

    /// The comment lines of a text that no change may lose.
    private static List<String> commentsToKeep(String text) {
        StringBuilder kept = new StringBuilder(text);
        ConfigOutline outline = ConfigOutline.of(text);
        for (String path : OPTIONAL) {
            outline.find(path).ifPresent(place -> {
                for (int at = place.keyFrom(); at < place.valueTo(); at++) {
                    kept.setCharAt(at, text.charAt(at) == '#' ? ' ' : text.charAt(at));
                }
            });
        }
        return commentLines(kept.toString());
    }

    private static void changeSome(long seed) {
        RandomConfigs configs = new RandomConfigs(seed);
        String text = configs.text();
        SplittableRandom random = new SplittableRandom(seed);
        List<ConfigKey> keys = ConfigKeys.all().stream()
                .filter(key -> key.shape().many() == Many.ONE || key.shape().many() == Many.RANGE)
                .filter(key -> key.shape().kind() != Kind.BLOCK && key.shape().kind() != Kind.ANYTHING)
                .filter(key -> key.shape().kind() != Kind.MOMENT && !key.path().startsWith("instruments"))
                .filter(key -> !key.path().startsWith("tuning") && !key.path().contains("conflict_policy"))
                .toList();
        for (int change = 0; change < 10; change++) {
            ConfigKey key = keys.get(random.nextInt(keys.size()));
            String value = configs.value(key);
            List<String> before = commentLines(text);
            String other = text;
            text = changed(ConfigEdit.set(text, key.path(), value), text, key.path() + ": " + value, seed);
            assertEquals(before, commentLines(text), "seed " + seed + " " + key.path());
            assertEquals(comments(other, configs), comments(text, configs), "seed " + seed + " " + key.path());
            sameBut(
                    other,
                    text,
                    ConfigOutline.of(text).find(key.path()).orElseThrow().path(),
                    seed);
        }
    }

    /// Every other path has the value it had, as it was written.
    private static void sameBut(String before, String after, String path, long seed) {
        ConfigOutline outline = ConfigOutline.of(after);
        for (ConfigOutline.Place place : ConfigOutline.of(before).places()) {
            boolean single =
                    place.kind() == ConfigOutline.Kind.VALUE && !place.path().startsWith(path);
            if (single) {
                Optional<ConfigOutline.Place> now = outline.find(place.path());
                assertTrue(now.isPresent(), "seed " + seed + " lost " + place.path());
                assertEquals(
                        before.substring(place.valueFrom(), place.valueTo()),
                        after.substring(now.get().valueFrom(), now.get().valueTo()),
                        "seed " + seed + " " + place.path());
            }
        }
    }

    private static List<String> commentLines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("#"))
                .toList();
    }

    private static List<String> comments(String text, RandomConfigs configs) {
        List<String> there = new ArrayList<>(configs.comments());
        there.removeIf(comment -> !text.contains(comment));
        return there;
    }

    private static String changed(Result result, String text, String what, long seed) {
        return switch (result) {
            case Changed changed -> changed.text();
            case Refused refused -> fail("seed " + seed + " " + what + ": " + refused.reason() + "\n" + text);
        };
    }
}

package io.plumbline.bench;

import io.plumbline.config.ConfigCompletion;
import io.plumbline.config.ConfigEdit;
import io.plumbline.config.ConfigOutline;
import io.plumbline.config.ConfigReader;
import io.plumbline.config.ConfigTemplates;
import io.plumbline.config.ConfigTokens;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;

/// How long what an editor asks after each keystroke takes for a config of 2,000 lines; on a busy machine the
/// processor's time says more than the clock. Run it after `mvn test-compile`, from the project's folder:
///
/// ```
/// mvn -q dependency:build-classpath -Dmdep.outputFile=target/test.classpath -Dmdep.includeScope=test
/// java -cp "target/test-classes:target/classes:$(cat target/test.classpath)" io.plumbline.bench.ConfigFigures
/// ```
public final class ConfigFigures {

    private static final int LINES = 2000;
    private static final int WARM_UP = 60;
    private static final int ROUNDS = 41;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ConfigFigures() {}

    /// Measures and prints.
    ///
    /// @param arguments none
    public static void main(String[] arguments) {
        String text = longConfig();
        int middle = text.length() / 2;
        System.out.println(text.lines().count() + " lines, " + text.length() + " characters, right: "
                + ConfigReader.check(text, "long.yaml").isRight());
        measure("check", () -> ConfigReader.check(text, "long.yaml").problems().size());
        measure("tokens", () -> ConfigTokens.of(text).size());
        measure("outline", () -> ConfigOutline.of(text).places().size());
        measure("path at an offset", () -> ConfigOutline.of(text).pathAt(middle).length());
        measure("completion", () -> ConfigCompletion.at(text, middle).size());
        measure("edit", () -> ConfigEdit.set(text, "risk.r_base", "0.003").hashCode());
    }

    /// The full template with symbols of its own, as many as make 2,000 lines.
    private static String longConfig() {
        StringBuilder symbols = new StringBuilder("  symbols:\n");
        StringBuilder spreads = new StringBuilder("  spread_baseline_pips:\n");
        StringBuilder instruments = new StringBuilder("\ninstruments:\n");
        int count = (LINES - (int) ConfigTemplates.defaults().lines().count()) / 6;
        for (int i = 0; i < count; i++) {
            symbols.append("    - SYM").append(i).append('\n');
            spreads.append("    SYM").append(i).append(": 1.5   # a comment\n");
            instruments.append("  SYM").append(i).append(":\n    pip_size: 0.01\n    base: SYM\n    quote: USD\n");
        }
        return ConfigTemplates.defaults()
                        .replace("  symbols: [EURUSD]\n", symbols)
                        .replace("  spread_baseline_pips:\n    EURUSD: 0.7\n", spreads)
                + instruments;
    }

    private interface Work {
        int run();
    }

    private static void measure(String name, Work work) {
        long used = 0;
        for (int i = 0; i < WARM_UP; i++) {
            used += work.run();
        }
        long[] nanos = new long[ROUNDS];
        long cpu = THREADS.getCurrentThreadCpuTime();
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            used += work.run();
            nanos[round] = System.nanoTime() - start;
        }
        double cpuMillis = (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6 / ROUNDS;
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "%-18s median %6.2f ms, least %6.2f, most %6.2f, processor %6.2f (%d)%n",
                name,
                nanos[ROUNDS / 2] / 1e6,
                nanos[0] / 1e6,
                nanos[ROUNDS - 1] / 1e6,
                cpuMillis,
                used % 10);
    }
}

package io.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.plumbline.app.WhatIf.Bench;
import io.plumbline.app.WhatIf.Change;
import io.plumbline.app.WhatIf.Knob;
import io.plumbline.app.WhatIf.Look;
import io.plumbline.config.ConfigReader;
import io.plumbline.config.RunConfig;
import io.plumbline.core.EquityCurve;
import io.plumbline.core.Scenario;
import io.plumbline.dataset.BarSource;
import io.plumbline.testing.DatasetsInMemory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhatIfTest {

    private static final String S1 = "S1_TREND_EMA_ATR_ADX";
    private static final Path EURUSD = Path.of("sample-data", "EURUSD_M15.csv");

    @TempDir
    private Path home = Path.of("");

    private String text = "";
    private WhatIf whatIf = new WhatIf(new DatasetsInMemory(), new TriedSettings(Home.in(home)));

    @BeforeEach
    void readTheExample() throws Exception {
        text = Files.readString(Path.of("sample-data", "example.yaml"));
        whatIf = new WhatIf(new DatasetsInMemory(), new TriedSettings(Home.in(home)));
    }

    @Test
    void earnsWhatABacktestOfTheChangedConfigDoes() throws Exception {
        Bench bench = open();
        Look look = look(bench, Optional.of(change("ema_fast", 35)));

        Path changed = Files.writeString(home.resolve("changed.yaml"), text.replace("ema_fast: 20", "ema_fast: 35"));
        try (ExecutorService pool = Executors.newSingleThreadExecutor()) {
            FinishedBacktest run = new RunBacktest(pool, new DatasetsInMemory())
                    .job(BacktestRequest.of(changed, Map.of("EURUSD", EURUSD)))
                    .run(Progress.NONE);
            EquityCurve equity = Objects.requireNonNull(run.result().scenarios().get(Scenario.B))
                    .equityPips();
            assertArrayEquals(equity.value(), look.equity().value());
            assertArrayEquals(equity.timeUtc(), look.equity().timeUtc());
        }
        assertEquals(look.equity().size(), look.totals().trades());
    }

    @Test
    void countsEverySettingOnceOverAllSessions() throws Exception {
        Bench bench = open();
        assertEquals(1, look(bench, Optional.empty()).tried());
        assertEquals(2, look(bench, Optional.of(change("ema_fast", 35))).tried());
        assertEquals(2, look(bench, Optional.of(change("ema_fast", 20))).tried());
        assertEquals(2, look(open(), Optional.of(change("ema_fast", 35))).tried());

        TriedSettings before = new TriedSettings(Home.in(home));
        assertEquals(1, before.count("bars", "one"));
        assertEquals(2, before.count("bars", "two"));
        assertEquals(1, before.count("other bars", "two"));
        assertEquals(true, before.keep().run(Progress.NONE));
        assertEquals(false, before.keep().run(Progress.NONE));

        TriedSettings after = new TriedSettings(Home.in(home));
        assertEquals(2, after.count("bars", "two"));
        assertEquals(3, after.count("bars", "three"));
    }

    @Test
    void offersTheParametersOfTheEnabledStrategies() throws Exception {
        List<Knob> knobs = WhatIf.knobs(config());

        assertEquals("ema_fast", knobs.getFirst().parameter());
        assertEquals(OptionalDouble.of(20), knobs.getFirst().value());
        assertEquals(true, knobs.getFirst().whole());
        assertEquals(List.of(S1), knobs.stream().map(Knob::strategy).distinct().toList());
        assertEquals(9, knobs.size());
    }

    @Test
    void saysWhatIsWrong() throws Exception {
        Bench bench = open();
        assertEquals(
                "ema_fast 0.0; wanted a finite number from 1.0",
                assertThrows(InputException.class, () -> look(bench, Optional.of(change("ema_fast", 0))))
                        .getMessage());

        Bench cable = whatIf.open(new BarSource.FromFile("sample-data/GBPUSD_M15.csv"), List.of("GBPUSD"))
                .run(Progress.NONE);
        text = text.replace("    GBPUSD: 0.9\n", "").replace("    - GBPUSD\n", "");
        assertEquals(
                "costs.spread_baseline_pips has no spread for GBPUSD",
                assertThrows(InputException.class, () -> look(cable, Optional.empty()))
                        .getMessage());
    }

    private Bench open() throws Exception {
        return whatIf.open(new BarSource.FromFile(EURUSD.toString()), List.of("GBPUSD", "EURUSD"))
                .run(Progress.NONE);
    }

    private Look look(Bench bench, Optional<Change> change) throws Exception {
        return whatIf.look(bench, config(), change).run(Progress.NONE);
    }

    private RunConfig config() throws Exception {
        return ConfigReader.parse(text, "example.yaml").config();
    }

    private static Change change(String parameter, double value) {
        return new Change(S1, parameter, OptionalDouble.of(value));
    }
}

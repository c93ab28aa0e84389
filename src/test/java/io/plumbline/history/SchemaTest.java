package io.plumbline.history;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plumbline.core.Scenario;
import io.plumbline.dataset.BarSource;
import io.plumbline.dataset.DataPassport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A history of each version that ever was, filled in that version's own tables, is opened by this one. A new
/// migration gets a test of its own here; the old ones stay as they are.
class SchemaTest {

    @TempDir
    Path folder;

    /// Makes the tables of a version, and fills them.
    private void history(List<String> migrations, String rows) {
        JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:file:" + folder.resolve("history"), "", "");
        Schema.migrate(pool, migrations);
        Jdbi.create(pool).useHandle(handle -> handle.createScript(rows).execute());
        pool.dispose();
    }

    @Test
    void aHistoryOfVersion1IsOpened() throws Exception {
        history(List.of("V1__runs.sql"), """
                insert into run (name, tags, status, started, took_nanos, config_name, symbols, timeframes,
                                 engine_version, process_id)
                values ('old', array['x'], 'FAILED', timestamp with time zone '2026-11-21 14:00:00+00', 5, 'e.yaml',
                        array['EURUSD'], 'M15', '0.1.0', 17);
                insert into run_inputs values (1, 'a/e.yaml', 'text', array['A', 'C'], null, null, null);
                insert into run_bar_file values (1, 0, 'EURUSD', 'EURUSD.csv');
                insert into run_metric values (1, 'A', 'net_pips', 1.5);
                update history_state set changes = 2;
                """);

        try (RunHistory history = RunHistory.open(folder)) {
            RunCard card = history.list().getFirst();
            assertEquals("old", card.name());
            assertEquals(List.of("x"), card.tags());
            assertEquals("{A={net_pips=1.5}}", card.metrics().toString());
            assertEquals("[A, C]", history.inputs(1).orElseThrow().scenarios().toString());
        }
    }

    @Test
    void aHistoryOfVersion1HasNoDatasetsAndTakesRunsOnThem() throws Exception {
        history(List.of("V1__runs.sql"), """
                insert into run (name, status, started, config_name, symbols, timeframes, engine_version, process_id)
                values ('old', 'DONE', timestamp with time zone '2026-11-21 14:00:00+00', 'e.yaml', array['EURUSD'],
                        'M15', '0.1.0', 17);
                insert into run_inputs values (1, 'a/e.yaml', 'text', array['A'], null, null, null);
                insert into run_bar_file values (1, 0, 'EURUSD', 'data/EURUSD.csv');
                update history_state set changes = 1;
                """);

        try (RunHistory history = RunHistory.open(folder)) {
            RunInputs old = history.inputs(1).orElseThrow();
            assertEquals(Map.of("EURUSD", new BarSource.FromFile("data/EURUSD.csv")), old.bars());
            assertEquals(Map.of(), old.passports());
            assertEquals(List.of(), history.datasets().list());

            long id = history.begin(Results.start(1));
            history.finish(id, Results.of(1, 20), Results.passports(), Map.of(), Duration.ZERO);
            assertEquals(
                    Results.inputs().withPassports(Results.passports()),
                    history.inputs(id).orElseThrow());
        }
    }

    @Test
    void aHistoryOfVersion1IsLookedAtReadOnlyAsItIs() throws Exception {
        history(List.of("V1__runs.sql"), """
                insert into run (name, status, started, config_name, symbols, timeframes, engine_version, process_id)
                values ('old', 'DONE', timestamp with time zone '2026-11-21 14:00:00+00', 'e.yaml', array['EURUSD'],
                        'M15', '0.1.0', 17);
                insert into run_inputs values (1, 'a/e.yaml', 'text', array['A'], null, null, null);
                """);
        byte[] before = Files.readAllBytes(folder.resolve("history.mv.db"));

        try (RunHistory history = RunHistory.openReadOnly(folder)) {
            assertEquals("text", history.inputs(1).orElseThrow().configText());
            assertEquals(List.of(), history.datasets().list());
        }

        assertArrayEquals(before, Files.readAllBytes(folder.resolve("history.mv.db")));
    }

    @Test
    void aHistoryOfVersion2IsOpened() throws Exception {
        String passport = PassportText.of(Results.passports().firstEntry().getValue());
        history(List.of("V1__runs.sql", "V2__datasets.sql"), """
                insert into run (name, status, started, config_name, symbols, timeframes, engine_version, process_id)
                values ('old', 'DONE', timestamp with time zone '2026-11-21 14:00:00+00', 'e.yaml', array['USDJPY'],
                        'M15', '0.1.0', 17);
                insert into run_inputs values (1, 'a/e.yaml', 'text', array['A'], null, null, null);
                insert into run_bar_file values (1, 0, 'USDJPY', 'library:USDJPY_M15');
                insert into run_passport values (1, 0, 'USDJPY', '%s');
                insert into dataset values ('USDJPY_M15', 'USDJPY', 'M15', 2, 0, 900000, 'a.csv', 'ab', 'UTC', 100, 5,
                                            'USDJPY_M15-00000001.bars', '%s');
                insert into dataset values ('from_tomorrow', 'X', 'M15', 2, 0, 900000, 'a.csv', 'ab', 'UTC', 100, 5,
                                            'from_tomorrow-00000002.bars', '{"name": 3}');
                """.formatted(passport, passport));

        try (RunHistory history = RunHistory.open(folder)) {
            RunInputs inputs = history.inputs(1).orElseThrow();
            assertEquals(Map.of("USDJPY", new BarSource.FromLibrary("USDJPY_M15")), inputs.bars());
            assertEquals(Results.passports(), inputs.passports());
            IndexedDataset known = history.datasets().list().getFirst();
            assertEquals(1, history.datasets().list().size());
            assertEquals("USDJPY_M15-00000001.bars", known.file());

            DataPassport other = known.passport().withName("usdjpy_m15");
            history.datasets().update(List.of(new IndexedDataset(other, "usdjpy_m15-00000003.bars")), List.of());
            assertEquals(
                    List.of("usdjpy_m15-00000003.bars"),
                    history.datasets().list().stream().map(IndexedDataset::file).toList());
            history.datasets().update(List.of(), List.of("usdjpy_m15-00000003.bars"));
            assertEquals(List.of(), history.datasets().list());
        }
    }

    @Test
    void historiesBeforeVersion3HaveNoSearchesAndTakeThem() throws Exception {
        history(List.of("V1__runs.sql"), "update history_state set changes = 1");
        assertTakesSearches();
        Files.delete(folder.resolve("history.mv.db"));
        Files.delete(folder.resolve("history.changes"));

        history(List.of("V1__runs.sql", "V2__datasets.sql"), "update history_state set changes = 1");
        assertTakesSearches();
    }

    private void assertTakesSearches() throws Exception {
        try (RunHistory history = RunHistory.open(folder)) {
            assertEquals(List.of(), history.sweeps().list());
            long id = history.sweeps().begin(Sweeps.start("a"));
            history.sweeps().put(id, Sweeps.batch(0));
        }
        try (RunHistory history = RunHistory.open(folder)) {
            KeptSweep kept = history.sweeps().list().getFirst();
            assertEquals(Sweeps.start("a"), kept.start());
            assertEquals(2, kept.tried());
            Sweeps.assertSame(
                    Sweeps.batch(0),
                    history.sweeps().batch(kept.id(), Scenario.B, 0).orElseThrow());
        }
    }

    @Test
    void aHistoryOfVersion3IsOpened() throws Exception {
        history(List.of("V1__runs.sql", "V2__datasets.sql", "V3__sweeps.sql"), """
                insert into sweep (fingerprint, request_sha256, started, engine_version, years, combinations, to_try,
                                   batches, request)
                values (repeat('a', 64), repeat('b', 64), timestamp with time zone '2026-11-21 14:00:00+00', '0.1.0',
                        1.5, 4, 4, 2,
                        '{"configPath": "a/e.yaml", "configText": "text", "bars": [{"symbol": "EURUSD", "source": "E.csv"}],
                          "strategy": "S1_TREND_EMA_ATR_ADX", "grid": "custom", "axes": ["k_sl=1.0,2.0,3.0,none"],
                          "constraints": ["k_sl < 4"], "objective": "SCORE", "twoStage": true, "tuneScenario": "B",
                          "topK": 3, "workers": 2, "limitBars": 0, "fromTomorrow": 1}');
                insert into sweep_bars values (1, 0, 'EURUSD', 'E.csv', 100, repeat('c', 64));
                insert into sweep_batch values (1, 'B', 0, 2, X'00');
                """);

        try (RunHistory history = RunHistory.open(folder)) {
            KeptSweep kept = history.sweeps().list().getFirst();
            assertEquals(2, kept.tried());
            assertEquals(4, kept.start().inputs().shape().size());
            assertEquals("EURUSD", kept.start().bars().getFirst().symbol());
            assertEquals(List.of(kept), history.sweeps().ofRequest("b".repeat(64)));
        }
    }
}

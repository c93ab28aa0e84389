package io.plumbline.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
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
}

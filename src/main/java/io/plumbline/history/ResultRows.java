package io.plumbline.history;

import io.plumbline.core.Scenario;
import io.plumbline.core.Timeframe;
import io.plumbline.stats.RunResult.BarsUsed;
import java.sql.ResultSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/// The rows of what runs found: figures that lists show, and whole results, packed.
final class ResultRows {

    private ResultRows() {}

    static void insert(Handle handle, long id, FinishedRun run) {
        handle.execute("insert into run_result values (?, ?)", id, run.packed());
        insertBars(handle, id, run.bars());
        PreparedBatch rows = handle.prepareBatch("insert into run_metric values (?, ?, ?, ?)");
        run.metrics()
                .forEach((scenario, figures) ->
                        figures.forEach((metric, figure) -> rows.add(id, scenario.name(), metric, figure)));
        if (rows.size() > 0) {
            rows.execute();
        }
    }

    private static void insertBars(Handle handle, long id, List<BarsUsed> bars) {
        for (int position = 0; position < bars.size(); position++) {
            BarsUsed used = bars.get(position);
            handle.execute(
                    "insert into run_bars values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    id,
                    position,
                    used.symbol(),
                    used.file(),
                    used.timeframe().name(),
                    used.count(),
                    used.firstUtc(),
                    used.lastUtc(),
                    used.sha256());
        }
    }

    /// The bars that a run read, in its order; none if it did not finish.
    static List<BarsUsed> bars(Handle handle, long id) {
        return handle.createQuery("""
                        select symbol, file, timeframe, bars, first_utc, last_utc, sha256
                        from run_bars where run_id = :id order by position
                        """)
                .bind("id", id)
                .map((row, context) -> new BarsUsed(
                        row.getString(1),
                        row.getString(2),
                        Timeframe.valueOf(row.getString(3)),
                        row.getInt(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getString(7)))
                .list();
    }

    /// The packed result of a run; empty for one that has none.
    static Optional<byte[]> find(Handle handle, long id) {
        return handle.createQuery("select result from run_result where run_id = :id")
                .bind("id", id)
                .mapTo(byte[].class)
                .findOne();
    }

    /// The metrics of every run, by its number.
    static Map<Long, Map<Scenario, Map<String, Double>>> metrics(Handle handle) {
        return metrics(handle.createQuery("select run_id, scenario, metric, figure from run_metric"));
    }

    /// The metrics of one run.
    static Map<Scenario, Map<String, Double>> metrics(Handle handle, long id) {
        return metrics(handle.createQuery("""
                        select run_id, scenario, metric, figure from run_metric where run_id = :id
                        """).bind("id", id)).getOrDefault(id, Map.of());
    }

    // Read in the order in which the rows lie, which is many times faster than in that of the key.
    private static Map<Long, Map<Scenario, Map<String, Double>>> metrics(Query query) {
        Map<Long, Map<Scenario, Map<String, Double>>> byRun = new HashMap<>();
        Map<String, String> sharedNames = new HashMap<>();
        query.scanResultSet((rows, context) -> {
            try (ResultSet row = rows.get()) {
                while (row.next()) {
                    String metric = sharedNames.computeIfAbsent(row.getString(3), name -> name);
                    byRun.computeIfAbsent(row.getLong(1), run -> new EnumMap<>(Scenario.class))
                            .computeIfAbsent(Scenario.valueOf(row.getString(2)), scenario -> new LinkedHashMap<>())
                            .put(metric, row.getDouble(4));
                }
                return byRun.size();
            }
        });
        byRun.values().forEach(run -> run.replaceAll((scenario, figures) -> Collections.unmodifiableMap(figures)));
        return byRun;
    }
}

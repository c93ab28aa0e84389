package io.plumbline.history;

import io.plumbline.config.JsonRecords;
import io.plumbline.core.Scenario;
import io.plumbline.history.SweepStart.SweptBars;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The rows of searches over parameters and of their batches.
final class SweepRows {

    private static final Logger LOG = LoggerFactory.getLogger(SweepRows.class);

    private static final String CARD_COLUMNS = """
            select id, fingerprint, request_sha256, started, engine_version, years, combinations, batches, request,
                   (select coalesce(sum(combinations), 0) from sweep_batch where sweep_id = id) tried,
                   (select count(*) from sweep_batch where sweep_id = id) batches_done
            from sweep
            """;

    private SweepRows() {}

    /// Adds a search that begins, and answers its number.
    static long insert(Handle handle, SweepStart start) {
        long id = handle.createUpdate("""
                        insert into sweep (fingerprint, request_sha256, started, engine_version, years, combinations,
                                           to_try, batches, request)
                        values (:fingerprint, :requestSha256, :started, :engine, :years, :combinations, :toTry,
                                :batches, :request)
                        """)
                .bind("fingerprint", start.fingerprint())
                .bind("requestSha256", start.requestSha256())
                .bind("started", start.started().atOffset(ZoneOffset.UTC))
                .bind("engine", start.engineVersion())
                .bind("years", start.years())
                .bind("combinations", start.combinations())
                .bind("toTry", start.toTry())
                .bind("batches", start.batches())
                .bind("request", JsonRecords.of(start.inputs()))
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        int position = 0;
        for (SweptBars bars : start.bars()) {
            handle.execute(
                    "insert into sweep_bars values (?, ?, ?, ?, ?, ?)",
                    id,
                    position++,
                    bars.symbol(),
                    bars.source(),
                    bars.count(),
                    bars.sha256());
        }
        return id;
    }

    /// Every search that this version can read, the newest first.
    static List<KeptSweep> list(Handle handle) {
        return cards(handle, handle.createQuery(CARD_COLUMNS + "order by started desc, id desc"));
    }

    static Optional<KeptSweep> find(Handle handle, long id) {
        return cards(handle, handle.createQuery(CARD_COLUMNS + "where id = :id").bind("id", id)).stream()
                .findFirst();
    }

    static Optional<KeptSweep> withFingerprint(Handle handle, String fingerprint) {
        return cards(
                        handle,
                        handle.createQuery(CARD_COLUMNS + "where fingerprint = :it")
                                .bind("it", fingerprint))
                .stream()
                .findFirst();
    }

    static List<KeptSweep> ofRequest(Handle handle, String requestSha256) {
        return cards(
                handle,
                handle.createQuery(CARD_COLUMNS + "where request_sha256 = :it order by started desc, id desc")
                        .bind("it", requestSha256));
    }

    private static List<KeptSweep> cards(Handle handle, Query query) {
        List<Optional<KeptSweep>> found = query.map((row, _) -> card(row)).list();
        Map<Long, List<SweptBars>> bars = new HashMap<>();
        if (!found.isEmpty()) {
            handle.createQuery("select sweep_id, symbol, source, bars, sha256 from sweep_bars order by position")
                    .map((row, _) -> bars.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>())
                            .add(new SweptBars(row.getString(2), row.getString(3), row.getInt(4), row.getString(5))))
                    .list();
        }
        return found.stream()
                .flatMap(Optional::stream)
                .map(sweep -> sweep.withBars(bars.getOrDefault(sweep.id(), List.of())))
                .toList();
    }

    /// The search of a row, without its bars; empty if this version cannot read what was asked.
    private static Optional<KeptSweep> card(ResultSet row) throws SQLException {
        try {
            SweepStart start = new SweepStart(
                    row.getString("fingerprint"),
                    row.getString("request_sha256"),
                    JsonRecords.read(SweepInputs.class, row.getString("request")),
                    List.of(),
                    row.getString("engine_version"),
                    row.getObject("started", OffsetDateTime.class).toInstant(),
                    row.getDouble("years"),
                    row.getInt("combinations"),
                    row.getInt("batches"));
            return Optional.of(
                    new KeptSweep(row.getLong("id"), start, row.getLong("tried"), row.getInt("batches_done")));
        } catch (IllegalArgumentException e) {
            LOG.warn("Search {} of the history cannot be read: {}", row.getLong("id"), e.getMessage());
            return Optional.empty();
        }
    }

    /// Notes what is asked now of a search that goes on: another number of workers, or other places of equal bars.
    static void setInputs(Handle handle, long id, SweepInputs inputs) {
        handle.execute("update sweep set request = ? where id = ?", JsonRecords.of(inputs), id);
    }

    /// Keeps a batch; one that is there already is replaced.
    static void putBatch(Handle handle, long id, Scenario scenario, int number, int combinations, byte[] figures) {
        handle.execute(
                "merge into sweep_batch key (sweep_id, scenario, number) values (?, ?, ?, ?, ?)",
                id,
                scenario.name(),
                number,
                combinations,
                figures);
    }

    static Optional<byte[]> batch(Handle handle, long id, Scenario scenario, int number) {
        return handle.createQuery("""
                        select figures from sweep_batch
                        where sweep_id = :id and scenario = :scenario and number = :number
                        """)
                .bind("id", id)
                .bind("scenario", scenario)
                .bind("number", number)
                .mapTo(byte[].class)
                .findOne();
    }

    /// The numbers of the batches that are there, ascending.
    static List<Integer> batches(Handle handle, long id, Scenario scenario) {
        return handle.createQuery("""
                        select number from sweep_batch where sweep_id = :id and scenario = :scenario order by number
                        """)
                .bind("id", id)
                .bind("scenario", scenario)
                .mapTo(Integer.class)
                .list();
    }

    static void removeBatch(Handle handle, long id, Scenario scenario, int number) {
        handle.execute(
                "delete from sweep_batch where sweep_id = ? and scenario = ? and number = ?",
                id,
                scenario.name(),
                number);
    }

    static void setFinalRows(Handle handle, long id, byte[] packed) {
        handle.execute("update sweep set final_rows = ? where id = ?", packed, id);
    }

    static Optional<byte[]> finalRows(Handle handle, long id) {
        return handle.createQuery("select final_rows from sweep where id = :id and final_rows is not null")
                .bind("id", id)
                .mapTo(byte[].class)
                .findOne();
    }

    static int delete(Handle handle, Collection<Long> ids) {
        return handle.createUpdate("delete from sweep where id = any(:ids)")
                .bind("ids", ids.toArray(Long[]::new))
                .execute();
    }
}

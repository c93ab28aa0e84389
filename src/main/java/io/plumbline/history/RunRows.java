package io.plumbline.history;

import io.plumbline.core.BarRange;
import io.plumbline.core.Scenario;
import io.plumbline.dataset.BarSource;
import io.plumbline.dataset.DataPassport;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SequencedMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// The rows of runs and of what they were asked to do.
final class RunRows {

    private static final String CARD_COLUMNS = """
            select id, name, notes, tags, starred, status, started, took_nanos, config_name, symbols, timeframes,
                   engine_version, seed, trouble
            from run
            """;

    private RunRows() {}

    /// Adds a run that has just begun, and answers its number.
    static long insert(Handle handle, RunStart start) {
        long id = handle.createUpdate("""
                        insert into run (name, status, started, config_name, symbols, timeframes, engine_version, seed,
                                         process_id)
                        values (:name, :status, :started, :config, :symbols, :timeframes, :engine, :seed, :process)
                        """)
                .bind("name", start.name())
                .bind("status", RunStatus.RUNNING)
                .bind("started", start.started().atOffset(ZoneOffset.UTC))
                .bind("config", start.configName())
                .bind("symbols", start.symbols().toArray(String[]::new))
                .bind("timeframes", start.timeframes())
                .bind("engine", start.engineVersion())
                .bind("seed", start.seed().isPresent() ? (Long) start.seed().getAsLong() : null)
                .bind("process", ProcessHandle.current().pid())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        insertInputs(handle, id, start.inputs());
        return id;
    }

    private static void insertInputs(Handle handle, long id, RunInputs inputs) {
        BarRange range = inputs.range();
        handle.createUpdate("""
                        insert into run_inputs (run_id, config_path, config_text, scenarios, range_from, range_to,
                                                range_last)
                        values (:id, :path, :text, :scenarios, :from, :to, :last)
                        """)
                .bind("id", id)
                .bind("path", inputs.configPath())
                .bind("text", inputs.configText())
                .bind(
                        "scenarios",
                        inputs.scenarios().stream().map(Scenario::name).toArray(String[]::new))
                .bind("from", range.from().orElse(null))
                .bind("to", range.to().orElse(null))
                .bind("last", range.last().isPresent() ? (Integer) range.last().getAsInt() : null)
                .execute();
        PreparedBatch files = handle.prepareBatch("insert into run_bar_file values (?, ?, ?, ?)");
        int position = 0;
        for (Map.Entry<String, BarSource> bars : inputs.bars().entrySet()) {
            files.add(id, position++, bars.getKey(), bars.getValue().text());
        }
        if (position > 0) {
            files.execute();
        }
        PassportRows.insert(handle, id, inputs.passports());
    }

    /// Ends a run that has not ended yet.
    ///
    /// @param timeframes those of the bars it read; empty to keep those it began with
    static void end(
            Handle handle,
            long id,
            RunStatus status,
            Duration took,
            Optional<String> timeframes,
            Optional<String> trouble)
            throws HistoryException {
        int rows = handle.createUpdate("""
                        update run
                        set status = :status, took_nanos = :took, timeframes = coalesce(:timeframes, timeframes),
                            trouble = :trouble
                        where id = :id and status in ('RUNNING', 'INTERRUPTED')
                        """)
                .bind("status", status)
                .bind("took", took.toNanos())
                .bind("timeframes", timeframes.orElse(null))
                .bind("trouble", trouble.orElse(null))
                .bind("id", id)
                .execute();
        if (rows == 0) {
            throw new HistoryException.NoSuchRun("run " + id + ": no run of this number is going on");
        }
    }

    /// Marks runs that nobody can end any more; to be called before any run of this program begins.
    static void markInterrupted(Handle handle) {
        handle.execute("""
                update run
                set status = 'INTERRUPTED',
                    trouble = 'the program (process ' || process_id || ') ended before the run did'
                where status = 'RUNNING'
                """);
    }

    /// Every run that is not deleted, newest first, without its metrics.
    static List<RunCard> list(Handle handle) {
        return handle.createQuery(CARD_COLUMNS + "where deleted is null order by started desc, id desc")
                .map((row, context) -> card(row))
                .list();
    }

    /// One run that is not deleted, without its metrics.
    static Optional<RunCard> find(Handle handle, long id) {
        return handle.createQuery(CARD_COLUMNS + "where deleted is null and id = :id")
                .bind("id", id)
                .map((row, context) -> card(row))
                .findOne();
    }

    private static RunCard card(ResultSet row) throws SQLException {
        long seed = row.getLong("seed");
        OptionalLong given = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(seed);
        return new RunCard(
                row.getLong("id"),
                row.getString("name"),
                row.getString("notes"),
                texts(row.getArray("tags")),
                row.getBoolean("starred"),
                RunStatus.valueOf(row.getString("status")),
                row.getObject("started", OffsetDateTime.class).toInstant(),
                Duration.ofNanos(row.getLong("took_nanos")),
                row.getString("config_name"),
                texts(row.getArray("symbols")),
                row.getString("timeframes"),
                row.getString("engine_version"),
                given,
                Map.of(),
                Optional.ofNullable(row.getString("trouble")));
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.stream((Object[]) array.getArray()).map(String::valueOf).toList();
    }

    /// What a run was asked to do, with the passports of the datasets it read.
    static Optional<RunInputs> inputs(Handle handle, long id) {
        SequencedMap<String, DataPassport> passports = PassportRows.find(handle, id);
        return asked(handle, id).map(inputs -> inputs.withPassports(passports));
    }

    /// What a run was asked to do, without passports.
    static Optional<RunInputs> asked(Handle handle, long id) {
        SequencedMap<String, BarSource> bars = new LinkedHashMap<>();
        handle.createQuery("select symbol, file from run_bar_file where run_id = :id order by position")
                .bind("id", id)
                .map((row, context) -> bars.put(row.getString("symbol"), BarSource.parse(row.getString("file"))))
                .list();
        return handle.createQuery("""
                        select config_path, config_text, scenarios, range_from, range_to, range_last
                        from run_inputs
                        where run_id = :id
                        """)
                .bind("id", id)
                .map((row, context) -> new RunInputs(
                        row.getString("config_path"),
                        row.getString("config_text"),
                        bars,
                        texts(row.getArray("scenarios")).stream()
                                .map(Scenario::valueOf)
                                .toList(),
                        range(row)))
                .findOne();
    }

    private static BarRange range(ResultSet row) throws SQLException {
        int last = row.getInt("range_last");
        OptionalInt count = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(last);
        return new BarRange(
                Optional.ofNullable(row.getObject("range_from", LocalDate.class)),
                Optional.ofNullable(row.getObject("range_to", LocalDate.class)),
                count);
    }

    /// Changes what the user may change of a run.
    ///
    /// @param column name, notes, tags or starred
    static void set(Handle handle, long id, String column, Object value) throws HistoryException {
        int rows = handle.createUpdate("update run set <column> = :value where id = :id and deleted is null")
                .define("column", column)
                .bind("value", value)
                .bind("id", id)
                .execute();
        if (rows == 0) {
            throw new HistoryException.NoSuchRun("run " + id + ": no run of this number is in the history");
        }
    }

    /// Hides runs, until [#purge] removes them for good.
    static void delete(Handle handle, Collection<Long> ids, OffsetDateTime when) {
        handle.createUpdate("update run set deleted = :when where id = any(:ids) and deleted is null")
                .bind("when", when)
                .bind("ids", ids.toArray(Long[]::new))
                .execute();
    }

    static void undelete(Handle handle, Collection<Long> ids) {
        handle.createUpdate("update run set deleted = null where id = any(:ids)")
                .bind("ids", ids.toArray(Long[]::new))
                .execute();
    }

    /// Removes deleted runs for good, with everything that hangs on them.
    static void purge(Handle handle, OffsetDateTime before) {
        handle.execute("delete from run where deleted < ?", before);
    }

    /// Notes the inbox file that a run came from.
    static void setInboxFile(Handle handle, long id, String file) {
        handle.execute("update run set inbox_file = ? where id = ?", file, id);
    }

    /// Whether a run came from this inbox file.
    static boolean hasInboxFile(Handle handle, String file) {
        return handle.createQuery("select count(*) from run where inbox_file = :file")
                        .bind("file", file)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /// Counts a transaction, and answers how many there were.
    static long countChange(Handle handle) {
        handle.execute("update history_state set changes = changes + 1");
        return changes(handle);
    }

    /// How many transactions there were.
    static long changes(Handle handle) {
        return handle.createQuery("select changes from history_state")
                .mapTo(Long.class)
                .one();
    }
}

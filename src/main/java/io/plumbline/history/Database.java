package io.plumbline.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/// An open database. Any number of threads may read and write at a time; transactions that write come one after the
/// other.
///
/// Files are reached through H2's `async:` channels: a plain channel is closed when its thread is interrupted,
/// which is how jobs are cancelled, and the database with it.
final class Database implements AutoCloseable {

    /// Something done with the database.
    interface Work<T> {
        T with(Handle handle) throws HistoryException;
    }

    /// Every commit goes to the end of the file at once, and nothing is written beside it.
    ///
    /// Without `REUSE_SPACE=FALSE`, H2 2.5.252 writes into gaps of the file and after a kill does not always find
    /// what it wrote there: 10 to 13 of 45 kills lost up to 19 commits; with it, 90 kills lost none. For the same
    /// reason nothing is moved inside the file when it is closed (`MAX_COMPACT_TIME=0`).
    private static final String SETTINGS = ";WRITE_DELAY=0;REUSE_SPACE=FALSE;MAX_COMPACT_TIME=0;DB_CLOSE_ON_EXIT=FALSE"
            + ";TRACE_LEVEL_FILE=0;LOCK_TIMEOUT=20000;MAX_MEMORY_ROWS=10000000";

    private static final String READ_ONLY = SETTINGS + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE";
    private static final String SUFFIX = ".mv.db";
    private static final long WORTH_COMPACTING_BYTES = 4_000_000;
    private static final int WORTH_COMPACTING_PERCENT = 50;

    private final Path file;
    private final JdbcConnectionPool pool;
    private final Jdbi jdbi;
    private final Connection keeper;
    private final ReentrantLock writing = new ReentrantLock();

    private Database(Path file, JdbcConnectionPool pool, Connection keeper) {
        this.file = file;
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
        this.keeper = keeper;
    }

    /// Opens a file, or makes it, to read and write.
    static Database open(Path file) throws HistoryException {
        return open(file, SETTINGS);
    }

    /// Opens a file to read; not a byte of it changes.
    static Database openToRead(Path file) throws HistoryException {
        return open(file, READ_ONLY);
    }

    private static Database open(Path file, String settings) throws HistoryException {
        String path = file.toString();
        if (path.indexOf(';') >= 0) {
            throw new HistoryException.Failed(
                    path + ": a history cannot be kept in a folder with a semicolon in its name; choose another home");
        }
        String name = path.substring(0, path.length() - SUFFIX.length());
        JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:async:" + name + settings, "", "");
        try {
            return new Database(file, pool, pool.getConnection());
        } catch (SQLException e) {
            pool.dispose();
            throw trouble(file, e);
        }
    }

    /// What a refusal of the database means.
    private static HistoryException trouble(Path file, SQLException refusal) {
        return switch (refusal.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> new HistoryException.Locked(file);
            case ErrorCode.FILE_VERSION_ERROR_1 ->
                new HistoryException.Newer(file, "in a file format that this one does not know");
            case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2 ->
                new HistoryException.Failed(file, "the history cannot be read or written", refusal);
            case ErrorCode.FILE_CORRUPTED_1, ErrorCode.GENERAL_ERROR_1, ErrorCode.SERIALIZATION_FAILED_1 ->
                new HistoryException.Damaged(file, "the database cannot make sense of it", refusal);
            default -> new HistoryException.Failed(file, "the database refused", refusal);
        };
    }

    /// Reads something.
    <T> T read(Work<T> work) throws HistoryException {
        return run(work);
    }

    /// Writes something in one transaction: all of it is durable when this returns, or nothing of it was done.
    ///
    /// @param counted keeps the number of transactions
    <T> T write(ChangeCount counted, Work<T> work) throws HistoryException {
        writing.lock();
        try {
            long[] changes = new long[1];
            T answer = run(handle -> {
                try {
                    handle.begin();
                    T done = work.with(handle);
                    changes[0] = RunRows.countChange(handle);
                    handle.commit();
                    return done;
                } catch (HistoryException | RuntimeException e) {
                    handle.rollback();
                    throw e;
                }
            });
            counted.write(changes[0]);
            return answer;
        } catch (IOException e) {
            throw new HistoryException.Failed(file, "the count of its changes cannot be written", e);
        } finally {
            writing.unlock();
        }
    }

    private <T> T run(Work<T> work) throws HistoryException {
        try (Handle handle = jdbi.open()) {
            return work.with(handle);
        } catch (JdbiException e) {
            if (e.getCause() instanceof SQLException refusal) {
                throw trouble(file, refusal);
            }
            throw new HistoryException.Failed(file, "the database refused", e);
        }
    }

    /// Migrates to the tables that this program knows.
    void migrate() {
        Schema.migrate(pool);
    }

    /// Writes a consistent copy of the database, packed as zip, while it is in use.
    void backup(Path zip) throws HistoryException {
        read(handle -> handle.execute("backup to ?", zip.toString()));
    }

    private void shutDown(Statement statement) throws SQLException {
        try {
            statement.execute(isMostlyGaps(statement) ? "shutdown compact" : "shutdown");
        } catch (SQLException e) {
            // A damaged file must not stay open: it could be neither recovered nor set aside.
            statement.execute("shutdown immediately");
        }
    }

    /// Closes the file. What was committed is in it already. A file that mostly holds what is no longer needed is
    /// first written anew, which takes about two seconds for 60 MB of runs left in 800; the old one stays in place
    /// until the new one is complete.
    @Override
    public void close() throws HistoryException {
        try (keeper;
                Statement statement = keeper.createStatement()) {
            shutDown(statement);
        } catch (SQLException e) {
            throw trouble(file, e);
        } finally {
            pool.dispose();
        }
    }

    private boolean isMostlyGaps(Statement statement) throws SQLException {
        if (keeper.isReadOnly() || size(file) < WORTH_COMPACTING_BYTES) {
            return false;
        }
        try (ResultSet setting = statement.executeQuery("""
                select setting_value
                from information_schema.settings
                where setting_name = 'info.CHUNKS_FILL_RATE'
                """)) {
            return setting.next() && setting.getInt(1) < WORTH_COMPACTING_PERCENT;
        }
    }

    /// The size of a file; 0 where there is none.
    static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}

package io.plumbline.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The tables of a history and how old ones become new ones: by the migrations in `db/migration`, in order.
///
/// The migrations are named here, so that nothing is searched for when the program starts.
final class Schema {

    private static final String FOLDER = "db/migration/";
    private static final List<String> MIGRATIONS = List.of("V1__runs.sql", "V2__datasets.sql", "V3__sweeps.sql");

    /// The version that this program knows.
    static final int NEWEST = MIGRATIONS.size();

    /// The version from which on there are tables of datasets.
    static final int WITH_DATASETS = 2;

    /// The version from which on there are tables of searches over parameters.
    static final int WITH_SWEEPS = 3;

    // Held here, because the JDK forgets the level of a logger that nobody holds.
    private static final Logger FLYWAY_LOG = Logger.getLogger("org.flywaydb");

    private Schema() {}

    /// The version of the tables; 0 where there are none.
    static int version(Handle handle) {
        boolean migrated = handle.createQuery("""
                        select count(*) from information_schema.tables where table_name = 'flyway_schema_history'
                        """).mapTo(Integer.class).one() > 0;
        if (!migrated) {
            return 0;
        }
        return handle.createQuery("""
                        select coalesce(max(cast("version" as integer)), 0)
                        from "flyway_schema_history"
                        where "success" and "version" is not null
                        """).mapTo(Integer.class).one();
    }

    /// Brings the tables to the version that this program knows.
    static void migrate(DataSource database) {
        migrate(database, MIGRATIONS);
    }

    /// Brings the tables to the version of the last of these migrations.
    static void migrate(DataSource database, List<String> migrations) {
        FLYWAY_LOG.setLevel(Level.WARNING);
        Flyway.configure()
                .dataSource(database)
                .resourceProvider(new Named(migrations))
                .javaMigrationClassProvider(List::of)
                .skipDefaultCallbacks(true)
                .load()
                .migrate();
    }

    /// Migrations found by their names alone.
    private record Named(List<String> names) implements ResourceProvider {

        @Override
        public @Nullable LoadableResource getResource(String name) {
            return names.stream()
                    .filter(known -> name.endsWith(known))
                    .findFirst()
                    .map(Migration::new)
                    .orElse(null);
        }

        @Override
        public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
            return names.stream()
                    .filter(name -> name.startsWith(prefix)
                            && List.of(suffixes).stream().anyMatch(name::endsWith))
                    .<LoadableResource>map(Migration::new)
                    .toList();
        }
    }

    /// One SQL file of the program.
    private static final class Migration extends LoadableResource {

        private final String name;

        Migration(String name) {
            this.name = name;
        }

        @Override
        public Reader read() {
            try (InputStream sql = Optional.ofNullable(
                            Schema.class.getClassLoader().getResourceAsStream(FOLDER + name))
                    .orElseThrow(() -> new IllegalStateException("the program has no " + FOLDER + name))) {
                return new StringReader(new String(sql.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String getAbsolutePath() {
            return FOLDER + name;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return FOLDER + name;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public String getRelativePath() {
            return name;
        }
    }
}

package io.plumbline.history;

import io.plumbline.dataset.DataPassport;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/// The list of datasets in the database of a history: what the library knew of each when it last looked.
///
/// The datasets themselves are column files that carry their passports, so the list can be made anew from them. It
/// is what is left of a dataset whose file is damaged or gone.
public final class DatasetIndex {

    private final RunHistory history;

    DatasetIndex(RunHistory history) {
        this.history = history;
    }

    /// Every dataset, by name.
    public List<IndexedDataset> list() throws HistoryException {
        return history.read(DatasetIndex::rows);
    }

    /// Takes datasets in and out of the list in one transaction.
    ///
    /// @param present those to take in; one of the same name in either case is replaced
    /// @param gone the column files of those to take out
    public void update(Collection<IndexedDataset> present, Collection<String> gone) throws HistoryException {
        history.write(handle -> {
            gone.forEach(file -> handle.execute("delete from dataset where file = ?", file));
            present.forEach(one -> put(handle, one));
            return true;
        });
    }

    /// Every dataset whose passport this version can read, by name.
    static List<IndexedDataset> rows(Handle handle) {
        return handle
                .createQuery("select file, passport from dataset order by name")
                .map((row, context) -> Map.entry(row.getString("file"), row.getString("passport")))
                .list()
                .stream()
                .flatMap(row ->
                        PassportText.parse(row.getValue())
                                .map(passport -> new IndexedDataset(passport, row.getKey()))
                                .stream())
                .toList();
    }

    private static void put(Handle handle, IndexedDataset one) {
        DataPassport passport = one.passport();
        handle.createUpdate("""
                        merge into dataset (name, symbol, timeframe, bars, first_utc, last_utc, source, source_sha256,
                                            clock, score, added_utc, file, passport)
                        key (name)
                        values (:name, :symbol, :timeframe, :bars, :first, :last, :source, :sha256, :clock, :score,
                                :added, :file, :passport)
                        """)
                .bind("name", passport.name())
                .bind("symbol", passport.symbol())
                .bind("timeframe", passport.timeframe())
                .bind("bars", passport.bars())
                .bind("first", passport.firstUtc())
                .bind("last", passport.lastUtc())
                .bind("source", passport.origin().source())
                .bind("sha256", passport.origin().sha256())
                .bind("clock", passport.clock().words())
                .bind("score", passport.quality().score())
                .bind("added", passport.addedUtc())
                .bind("file", one.file())
                .bind("passport", PassportText.of(passport))
                .execute();
    }
}

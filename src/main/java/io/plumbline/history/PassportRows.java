package io.plumbline.history;

import io.plumbline.dataset.DataPassport;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// The rows of what was known of the datasets that a run read.
final class PassportRows {

    private PassportRows() {}

    static void insert(Handle handle, long id, SequencedMap<String, DataPassport> passports) {
        PreparedBatch rows = handle.prepareBatch("insert into run_passport values (?, ?, ?, ?)");
        int position = 0;
        for (Map.Entry<String, DataPassport> one : passports.entrySet()) {
            rows.add(id, position++, one.getKey(), PassportText.of(one.getValue()));
        }
        if (position > 0) {
            rows.execute();
        }
    }

    static SequencedMap<String, DataPassport> find(Handle handle, long id) {
        SequencedMap<String, String> texts = new LinkedHashMap<>();
        handle.createQuery("select symbol, passport from run_passport where run_id = :id order by position")
                .bind("id", id)
                .map((row, context) -> texts.put(row.getString("symbol"), row.getString("passport")))
                .list();
        return PassportText.parseAll(texts);
    }
}

package io.plumbline.ui.sweep;

import io.plumbline.app.JobRunner;
import io.plumbline.app.Outcome;
import io.plumbline.app.Progress;
import io.plumbline.app.Tunings;
import io.plumbline.ui.common.StatusLine;
import java.time.ZoneId;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The searches that are kept, the newest first.
public final class KeptViewModel {

    private final JobRunner quiet;
    private final Tunings tunings;
    private final StatusLine status;
    private final ZoneId zone;
    private final ObservableList<KeptRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private int newest;

    /// @param zone where the user is, for the times of searches
    public KeptViewModel(JobRunner quiet, Tunings tunings, StatusLine status, ZoneId zone) {
        this.quiet = quiet;
        this.tunings = tunings;
        this.status = status;
        this.zone = zone;
    }

    /// Reads the list anew.
    public void refresh() {
        int number = ++newest;
        if (rows.isEmpty()) {
            words.set("Reading the history…");
        }
        quiet.start(tunings.list(), Progress.NONE, (Outcome<List<Tunings.Kept>> end) -> {
            if (number == newest) {
                show(end);
            }
        });
    }

    private void show(Outcome<List<Tunings.Kept>> end) {
        switch (end) {
            case Outcome.Done<List<Tunings.Kept>>(List<Tunings.Kept> kept) -> {
                rows.setAll(kept.stream().map(one -> KeptRow.of(one, zone)).toList());
                words.set(
                        rows.isEmpty()
                                ? "No search is kept yet. Searches are kept as they go; one that is stopped can be "
                                        + "resumed here."
                                : "");
            }
            case Outcome.Failed<List<Tunings.Kept>>(Throwable cause) -> {
                rows.clear();
                words.set("The searches cannot be read: " + cause.getMessage());
            }
            case Outcome.Cancelled<List<Tunings.Kept>>() -> words.set("The searches were not read");
        }
    }

    /// Forgets searches.
    public void delete(List<KeptRow> some) {
        List<Long> ids = some.stream().map(KeptRow::id).toList();
        quiet.start(tunings.delete(ids), Progress.NONE, (Outcome<Integer> end) -> {
            status.show(
                    switch (end) {
                        case Outcome.Done<Integer>(Integer count) ->
                            count == 1 ? "1 search was deleted" : count + " searches were deleted";
                        case Outcome.Failed<Integer>(Throwable cause) -> "Not deleted: " + cause.getMessage();
                        case Outcome.Cancelled<Integer>() -> "Not deleted: cancelled";
                    });
            refresh();
        });
    }

    public ObservableList<KeptRow> rows() {
        return rows;
    }

    /// What stands in place of the list while it is empty.
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }
}

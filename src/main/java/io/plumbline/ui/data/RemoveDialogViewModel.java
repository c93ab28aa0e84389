package io.plumbline.ui.data;

import io.plumbline.app.Datasets;
import io.plumbline.app.JobRunner;
import io.plumbline.dataset.Dataset;
import io.plumbline.ui.common.Overlay;
import io.plumbline.ui.common.StatusLine;
import io.plumbline.ui.common.View;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The dialog that asks whether datasets are to be taken out of the library.
public final class RemoveDialogViewModel {

    private static final int MOST_LISTED = 12;

    private final Datasets datasets;
    private final StatusLine status;
    private final Overlay overlay;
    private final Runnable changed;
    private final DialogWork work;
    private final ReadOnlyObjectWrapper<List<String>> names = new ReadOnlyObjectWrapper<>(List.of());

    /// @param tasks runs the removing
    /// @param changed told when the library has changed
    public RemoveDialogViewModel(
            JobRunner tasks, Datasets datasets, StatusLine status, Overlay overlay, Runnable changed) {
        this.datasets = datasets;
        this.status = status;
        this.overlay = overlay;
        this.changed = changed;
        this.work = new DialogWork(tasks);
    }

    /// Opens the dialog; no effect without datasets.
    public void ask(Collection<Dataset> chosen) {
        if (!chosen.isEmpty()) {
            work.stop();
            names.set(chosen.stream().map(Dataset::name).toList());
            overlay.show(View.REMOVE);
        }
    }

    /// Removes them.
    public void remove() {
        List<String> gone = names.get();
        if (!work.runningProperty().get()) {
            work.start(datasets.remove(gone).named("Remove " + words(gone)), _ -> {
                overlay.close(View.REMOVE);
                status.show("Removed " + words(gone));
                changed.run();
            });
        }
    }

    /// Such as "EURUSD_M15" or "3 datasets".
    static String words(List<String> names) {
        return names.size() == 1 ? names.getFirst() : names.size() + " datasets";
    }

    /// The names one below the other, so many as are read; empty for a single one, which the question names.
    String list() {
        List<String> all = names.get();
        if (all.size() <= 1) {
            return "";
        }
        String listed = all.stream().limit(MOST_LISTED).collect(Collectors.joining("\n"));
        return all.size() > MOST_LISTED ? listed + "\nand " + (all.size() - MOST_LISTED) + " more" : listed;
    }

    public void close() {
        work.stop();
        overlay.close(View.REMOVE);
    }

    public DialogWork work() {
        return work;
    }

    /// What is asked, such as "Remove 3 datasets from the library?".
    String question() {
        return "Remove " + words(names.get()) + " from the library?";
    }

    public ReadOnlyObjectProperty<List<String>> namesProperty() {
        return names.getReadOnlyProperty();
    }
}

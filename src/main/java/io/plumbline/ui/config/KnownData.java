package io.plumbline.ui.config;

import io.plumbline.app.CheckConfig;
import io.plumbline.app.Datasets;
import io.plumbline.app.JobRunner;
import io.plumbline.app.Outcome;
import io.plumbline.config.DataSpan;
import io.plumbline.ui.common.NewestWins;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The bars that the library has, against which a config is held while it is written.
///
/// An empty library says nothing of a config: whoever has none works with files, which are chosen for each
/// backtest.
final class KnownData {

    private final Datasets datasets;
    private final NewestWins<List<DataSpan>> looks;
    private final ReadOnlyObjectWrapper<List<DataSpan>> spans = new ReadOnlyObjectWrapper<>(List.of());

    KnownData(JobRunner quiet, Datasets datasets) {
        this.datasets = datasets;
        this.looks = new NewestWins<>(quiet, end -> {
            // A library that cannot be read says so on its own screen.
            if (end instanceof Outcome.Done<List<DataSpan>>(List<DataSpan> found)) {
                spans.set(found);
            }
        });
    }

    /// Looks at what there is now.
    void look() {
        looks.ask(CheckConfig.spans(datasets));
    }

    /// What there is; none before the first look.
    ReadOnlyObjectProperty<List<DataSpan>> spansProperty() {
        return spans.getReadOnlyProperty();
    }
}

package io.plumbline.ui.data;

import io.plumbline.dataset.Dataset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Notes what the Data screen asks of others, such as "resample EURUSD_M1".
final class RecordedActions implements DataActions {

    final List<String> asked = new ArrayList<>();

    @Override
    public void chooseFiles() {
        asked.add("choose files");
    }

    @Override
    public void importFiles(List<Path> files) {
        asked.add("import " + files);
    }

    @Override
    public void resample(Dataset dataset) {
        asked.add("resample " + dataset.name());
    }

    @Override
    public void split(Dataset dataset) {
        asked.add("split " + dataset.name());
    }

    @Override
    public void export(Dataset dataset) {
        asked.add("export " + dataset.name());
    }

    @Override
    public void remove(Collection<Dataset> datasets) {
        asked.add("remove " + datasets.stream().map(Dataset::name).toList());
    }

    @Override
    public void synthesise() {
        asked.add("synthesise");
    }
}

package io.plumbline.ui.data;

import io.plumbline.dataset.Dataset;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/// What the Data screen asks of others, such as the import sheet for files that were dropped on the window. Each
/// opens what it needs to ask its user, and says on the status line how it ended; the list of datasets is read
/// again when the library has changed.
public interface DataActions {

    /// Asks for files and opens the import sheet on them.
    void chooseFiles();

    /// Opens the import sheet on these files.
    void importFiles(List<Path> files);

    /// Asks for a longer timeframe and makes a dataset of it.
    void resample(Dataset dataset);

    /// Asks where to cut and makes a dataset of each part.
    void split(Dataset dataset);

    /// Asks for a file and writes the bars into it.
    void export(Dataset dataset);

    /// Asks whether to take datasets out of the library, and does.
    void remove(Collection<Dataset> datasets);

    /// Asks for a recipe and makes synthetic markets.
    void synthesise();
}

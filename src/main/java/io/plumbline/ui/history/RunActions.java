package io.plumbline.ui.history;

import io.plumbline.history.PastRun;
import io.plumbline.history.RunCard;
import java.util.List;

/// Where the history screen sends runs: to the other screens.
public interface RunActions {

    /// Shows a run on the backtest screen as it was shown then.
    void open(PastRun run);

    /// Adds done runs to the compare screen and shows it.
    void compare(List<RunCard> runs);

    /// Asks for a folder and formats, and writes the run's report.
    void export(RunCard run);
}

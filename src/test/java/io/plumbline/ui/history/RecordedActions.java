package io.plumbline.ui.history;

import io.plumbline.history.PastRun;
import io.plumbline.history.RunCard;
import java.util.ArrayList;
import java.util.List;

/// Notes what the history screen asks other screens for.
public final class RecordedActions implements RunActions {

    private final List<String> asked = new ArrayList<>();

    /// What was asked, such as "open 3".
    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void open(PastRun run) {
        asked.add("open " + run.card().id());
    }

    @Override
    public void compare(List<RunCard> runs) {
        asked.add("compare " + runs.stream().map(RunCard::id).toList());
    }

    @Override
    public void export(RunCard run) {
        asked.add("export " + run.id());
    }
}

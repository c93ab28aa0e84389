package io.plumbline.ui.history;

import io.plumbline.history.RunCard;
import io.plumbline.history.RunStatus;
import java.util.Set;

/// A filter for one click, such as "Starred". Those about the status widen each other; "Starred" narrows them.
public enum QuickFilter {
    STARRED("Starred", "mdi2s-star", Set.of()),
    DONE("Done", "mdi2c-check-circle-outline", Set.of(RunStatus.DONE)),
    FAILED("Failed", "mdi2a-alert-circle-outline", Set.of(RunStatus.FAILED)),
    STOPPED("Stopped", "mdi2s-stop-circle-outline", Set.of(RunStatus.CANCELLED, RunStatus.INTERRUPTED));

    private final String title;
    private final String icon;
    private final Set<RunStatus> statuses;

    QuickFilter(String title, String icon, Set<RunStatus> statuses) {
        this.title = title;
        this.icon = icon;
        this.statuses = statuses;
    }

    public String title() {
        return title;
    }

    /// The icon's Ikonli code.
    public String icon() {
        return icon;
    }

    /// Whether a run passes these filters together; every run passes none.
    static boolean pass(Set<QuickFilter> filters, RunCard card) {
        boolean anyStatus = filters.stream().allMatch(filter -> filter.statuses.isEmpty());
        return (!filters.contains(STARRED) || card.starred())
                && (anyStatus || filters.stream().anyMatch(filter -> filter.statuses.contains(card.status())));
    }
}

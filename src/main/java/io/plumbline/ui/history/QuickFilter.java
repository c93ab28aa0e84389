package io.plumbline.ui.history;

import io.plumbline.history.RunCard;
import io.plumbline.history.RunStatus;
import java.util.Set;

/// A filter for one click, such as "Starred". Those about the status widen each other; "Starred" narrows them.
public enum QuickFilter {
    STARRED("Starred", "mdi2s-star"),
    DONE("Done", "mdi2c-check-circle-outline"),
    FAILED("Failed", "mdi2a-alert-circle-outline"),
    STOPPED("Stopped", "mdi2s-stop-circle-outline");

    private final String title;
    private final String icon;

    QuickFilter(String title, String icon) {
        this.title = title;
        this.icon = icon;
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
        boolean anyStatus = filters.stream().allMatch(filter -> filter == STARRED);
        return (!filters.contains(STARRED) || card.starred())
                && (anyStatus || filters.stream().anyMatch(filter -> filter.isOf(card.status())));
    }

    private boolean isOf(RunStatus status) {
        return switch (this) {
            case STARRED -> false;
            case DONE -> status == RunStatus.DONE;
            case FAILED -> status == RunStatus.FAILED;
            case STOPPED -> status == RunStatus.CANCELLED || status == RunStatus.INTERRUPTED;
        };
    }
}

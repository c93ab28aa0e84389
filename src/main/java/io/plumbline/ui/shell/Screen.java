package io.plumbline.ui.shell;

import io.plumbline.ui.common.View;

/// A screen the navigation leads to. A new one is a constant here, its [View], and a line in `Controllers`; its
/// controller may implement [io.plumbline.ui.common.ScreenActions].
public enum Screen {
    DATA("Data", "mdi2d-database-outline", View.DATA),
    CONFIG("Config", "mdi2f-file-cog-outline", View.CONFIG),
    BACKTEST("Backtest", "mdi2c-chart-line", View.BACKTEST),
    TUNING("Tuning", "mdi2t-tune-variant", View.TUNING),
    COMPARE("Compare", "mdi2s-scale-balance", View.COMPARE),
    HISTORY("History", "mdi2h-history", View.HISTORY),
    HELP("Help", "mdi2h-help-circle-outline", View.HELP);

    private final String title;
    private final String icon;
    private final View view;

    Screen(String title, String icon, View view) {
        this.title = title;
        this.icon = icon;
        this.view = view;
    }

    public String title() {
        return title;
    }

    /// The icon's Ikonli code, such as "mdi2c-chart-line".
    public String icon() {
        return icon;
    }

    public View view() {
        return view;
    }
}

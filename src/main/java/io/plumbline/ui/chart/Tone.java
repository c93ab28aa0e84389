package io.plumbline.ui.chart;

import io.plumbline.core.MarketSession;
import java.util.Locale;

/// What a colour is for in a chart, such as `GAIN` for what rose. The style sheet says which colour that is, as
/// `-chart-gain`.
public enum Tone {
    /// Lines behind everything.
    GRID,
    /// Axis labels and what stands back.
    LABEL,
    /// The crosshair, zero, and what stands out.
    POINTER,
    /// Behind everything, and behind text that lies over curves.
    PANEL,
    /// Text upon a curve's colour.
    ON_CURVE,
    /// What rose or won.
    GAIN,
    /// What fell or lost.
    LOSS,
    /// The far end below the middle of a colour scale.
    LOW,
    /// The middle of a colour scale.
    MIDDLE,
    /// The far end above the middle of a colour scale.
    HIGH,
    /// The working hours of Sydney, and so on.
    SYDNEY,
    TOKYO,
    LONDON,
    NEW_YORK,
    CURVE_1,
    CURVE_2,
    CURVE_3,
    CURVE_4,
    CURVE_5,
    CURVE_6,
    CURVE_7,
    CURVE_8;

    /// How many curves can be told apart by colour.
    public static final int CURVES = 8;

    /// The tone of a curve, from 0; after the last it begins anew.
    public static Tone curve(int number) {
        return values()[CURVE_1.ordinal() + Math.floorMod(number, CURVES)];
    }

    /// The tone of a place that makes the market.
    public static Tone of(MarketSession session) {
        return values()[SYDNEY.ordinal() + session.ordinal()];
    }

    /// The name in the style sheet, such as "-chart-curve-1".
    String css() {
        return "-chart-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package io.plumbline.ui.chart;

import java.util.List;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/// The style sheet's side of a chart: its CSS properties, such as `-chart-grid`, and what they are now.
final class ChartStyle {

    private static final StyleablePropertyFactory<Chart> FACTORY =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());

    private final StyleableProperty<Color> grid;
    private final StyleableProperty<Color> label;
    private final StyleableProperty<Color> pointer;
    private final StyleableProperty<Color> panel;
    private final StyleableProperty<Color> onCurve;
    private final List<StyleableProperty<Color>> curves;
    private final StyleableProperty<Font> font;

    ChartStyle(Chart chart) {
        grid = colour(chart, "-chart-grid", style -> style.grid);
        label = colour(chart, "-chart-label", style -> style.label);
        pointer = colour(chart, "-chart-pointer", style -> style.pointer);
        panel = colour(chart, "-chart-panel", style -> style.panel);
        onCurve = colour(chart, "-chart-on-curve", style -> style.onCurve);
        curves = List.of(
                colour(chart, "-chart-curve-1", style -> style.curves.get(0)),
                colour(chart, "-chart-curve-2", style -> style.curves.get(1)),
                colour(chart, "-chart-curve-3", style -> style.curves.get(2)));
        font = FACTORY.createStyleableFontProperty(
                chart, "font", "-fx-font", node -> node.style().font, Font.getDefault(), true);
    }

    private static StyleableProperty<Color> colour(
            Chart chart, String name, Function<ChartStyle, StyleableProperty<Color>> property) {
        return FACTORY.createStyleableColorProperty(
                chart, name.substring(1), name, node -> property.apply(node.style()), Color.GRAY);
    }

    /// Told whenever the style sheet changes any of them.
    void onChange(InvalidationListener listener) {
        for (StyleableProperty<?> property : List.of(grid, label, pointer, panel, onCurve, font)) {
            ((ObservableValue<?>) property).addListener(listener);
        }
        curves.forEach(property -> ((ObservableValue<?>) property).addListener(listener));
    }

    Inks inks() {
        return new Inks(
                grid.getValue(),
                label.getValue(),
                pointer.getValue(),
                panel.getValue(),
                onCurve.getValue(),
                curves.stream().map(StyleableProperty::getValue).toList(),
                font.getValue());
    }

    static List<CssMetaData<? extends Styleable, ?>> cssMetaData() {
        return FACTORY.getCssMetaData();
    }
}

package io.plumbline.ui.chart;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/// The style sheet's side of a drawing: its CSS properties, such as `-chart-grid`, and what they are now.
final class ChartStyle {

    private static final StyleablePropertyFactory<Drawing> FACTORY =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());

    private final Map<Tone, StyleableProperty<Color>> tones = new EnumMap<>(Tone.class);
    private final StyleableProperty<Font> font;

    ChartStyle(Drawing drawing) {
        for (Tone tone : Tone.values()) {
            tones.put(
                    tone,
                    FACTORY.createStyleableColorProperty(
                            drawing,
                            tone.css().substring(1),
                            tone.css(),
                            node -> node.style().property(tone),
                            Color.GRAY));
        }
        font = FACTORY.createStyleableFontProperty(
                drawing, "font", "-fx-font", node -> node.style().font, Font.getDefault(), true);
    }

    private StyleableProperty<Color> property(Tone tone) {
        return Objects.requireNonNull(tones.get(tone));
    }

    /// Told whenever the style sheet changes any of them.
    void onChange(InvalidationListener listener) {
        tones.values().forEach(property -> ((ObservableValue<?>) property).addListener(listener));
        ((ObservableValue<?>) font).addListener(listener);
    }

    Inks inks() {
        Map<Tone, Color> colours = new EnumMap<>(Tone.class);
        tones.forEach((tone, property) -> colours.put(tone, property.getValue()));
        return new Inks(colours, font.getValue());
    }

    static List<CssMetaData<? extends Styleable, ?>> cssMetaData() {
        return FACTORY.getCssMetaData();
    }
}

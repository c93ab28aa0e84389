package io.plumbline.ui.chart;

import java.util.Map;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// The colours and the typeface a chart is drawn with, as the style sheet gave them.
record Inks(Map<Tone, Color> colours, Font font) {

    Color of(Tone tone) {
        return colours.getOrDefault(tone, Color.GRAY);
    }

    /// A tone that lets through what lies behind it.
    Color of(Tone tone, double opacity) {
        return of(tone).deriveColor(0, 1, 1, opacity);
    }

    /// The width of words in pixels.
    double width(String words) {
        Text text = new Text(words);
        text.setFont(font);
        return Math.ceil(text.getLayoutBounds().getWidth());
    }

    /// Words cut to a width, with "…" at the end if any are missing.
    String fit(String words, double width) {
        if (width(words) <= width) {
            return words;
        }
        for (int length = words.length() - 1; length > 0; length--) {
            String shorter = words.substring(0, length).strip() + "…";
            if (width(shorter) <= width) {
                return shorter;
            }
        }
        return "";
    }
}

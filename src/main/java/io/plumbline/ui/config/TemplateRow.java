package io.plumbline.ui.config;

import io.plumbline.config.ConfigTemplates;
import java.util.Locale;

/// A config to begin with, as it is offered.
///
/// @param title such as "Minimal" or "S1_TREND_EMA_ATR_ADX"
/// @param words what it is, in a sentence
record TemplateRow(String name, String title, String words, String text) {

    static TemplateRow of(ConfigTemplates.Template template) {
        String name = template.name();
        String title = name.contains("_")
                ? name.toUpperCase(Locale.ROOT)
                : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return new TemplateRow(name, title, template.words(), template.text());
    }
}

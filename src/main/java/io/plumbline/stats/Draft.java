package io.plumbline.stats;

import io.plumbline.stats.Metric.Better;
import io.plumbline.stats.Metric.Definition;
import io.plumbline.stats.Metric.Group;

/// A figure's definition without its long texts, which read better with a name before them:
/// `define("Trades", …).as("number of closed trades").by("common use")`.
record Draft(String title, String unit, Format format, Group group, Better better, double losingBelow) {

    Formula as(String formula) {
        return new Formula(this, formula);
    }

    /// A draft that knows its formula.
    record Formula(Draft draft, String formula) {

        Definition by(String source) {
            return new Definition(
                    draft.title,
                    draft.unit,
                    draft.format,
                    draft.group,
                    draft.better,
                    draft.losingBelow,
                    formula,
                    source);
        }
    }
}

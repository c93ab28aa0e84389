package io.plumbline.ui.data;

import io.plumbline.core.NumberText;
import io.plumbline.dataset.DataPassport;
import io.plumbline.dataset.Dataset;
import java.util.List;

/// A dataset as the screen shows it: a row of the list, and what stands above its chart, such as "EURUSD · M15 ·
/// 50,108 bars".
public record DatasetRow(Dataset dataset) {

    public String name() {
        return dataset.name();
    }

    /// What it is, in a line.
    String words() {
        DataPassport passport = dataset.passport();
        return String.join(
                " · ",
                List.of(
                        passport.symbol(),
                        passport.timeframe().name(),
                        NumberText.count(passport.bars()) + " bars",
                        DataTexts.span(passport)));
    }

    boolean synthetic() {
        return dataset.passport().origin().kind() == DataPassport.Kind.SYNTHETIC;
    }

    /// Whether its bars can be used.
    boolean usable() {
        return dataset.health().usable();
    }

    /// What its health means and what to do about it; empty if there is nothing to do.
    String advice() {
        return DataTexts.advice(dataset);
    }

    String healthIcon() {
        return DataTexts.healthIcon(dataset.health());
    }

    String healthStyle() {
        return DataTexts.healthStyle(dataset.health());
    }

    PassportCard passport() {
        return PassportCard.of(dataset);
    }

    QualityCard quality() {
        return QualityCard.of(dataset.passport());
    }

    /// Whether its bars are those of another one, so that they need not be opened again.
    boolean hasBarsOf(DatasetRow other) {
        return name().equals(other.name())
                && dataset.passport().sha256().equals(other.dataset.passport().sha256());
    }
}

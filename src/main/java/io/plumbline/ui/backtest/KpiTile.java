package io.plumbline.ui.backtest;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// One [Kpi] as a tile: title and unit, the first scenario's number large, the others' below it for comparison.
final class KpiTile extends VBox {

    private static final PseudoClass LOSING = PseudoClass.getPseudoClass("losing");

    KpiTile(Kpi kpi) {
        getStyleClass().add("kpi");
        HBox.setHgrow(this, Priority.ALWAYS);
        getChildren().addAll(label(kpi.title(), "kpi-title"), label(kpi.unit(), "kpi-unit"));
        for (int i = 0; i < kpi.values().size(); i++) {
            getChildren().add(row(kpi.values().get(i), i == 0));
        }
        Tooltip meaning = new Tooltip(kpi.meaning());
        meaning.setShowDelay(Duration.millis(400));
        Tooltip.install(this, meaning);
    }

    private static HBox row(Kpi.Value value, boolean first) {
        Label scenario = label(value.scenario(), "scenario-chip");
        scenario.getStyleClass().add("scenario-" + (value.colour() + 1));
        Label number = label(value.text(), "kpi-value");
        number.pseudoClassStateChanged(LOSING, value.losing());
        number.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(scenario, space, number);
        row.getStyleClass().add(first ? "kpi-first" : "kpi-other");
        return row;
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}

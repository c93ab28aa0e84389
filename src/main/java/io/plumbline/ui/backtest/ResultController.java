package io.plumbline.ui.backtest;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Pane;

/// Binds what stands between the head and the tabs of a result: that it is a past run, what the user should know.
public final class ResultController {

    private final ResultViewModel model;

    @FXML
    private Pane pastPane;

    @FXML
    private Label past;

    @FXML
    private Node pastRunAgain;

    @FXML
    private TitledPane warningsPane;

    @FXML
    private Label warnings;

    @FXML
    private Pane kpis;

    public ResultController(ResultViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        pastPane.managedProperty().bind(pastPane.visibleProperty());
        model.headlineProperty().subscribe(headline -> {
            past.setText(headline.past());
            pastPane.setVisible(!headline.past().isEmpty());
            pastRunAgain.setVisible(model.offersActions());
        });
        model.kpisProperty()
                .subscribe(values -> kpis.getChildren()
                        .setAll(values.stream().map(KpiTile::new).toList()));
        warningsPane.managedProperty().bind(warningsPane.visibleProperty());
        model.warningsProperty().subscribe(lines -> {
            warningsPane.setVisible(!lines.isEmpty());
            warningsPane.setExpanded(false);
            warningsPane.setText(title(lines));
            warnings.setText(String.join("\n", lines));
        });
    }

    private static String title(List<String> lines) {
        return lines.size() == 1 ? "1 warning: " + lines.getFirst() : lines.size() + " warnings about this run";
    }

    @FXML
    private void runAgain() {
        model.runAgain();
    }
}

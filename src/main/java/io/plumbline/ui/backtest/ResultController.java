package io.plumbline.ui.backtest;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
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
    private Label runWarnings;

    @FXML
    private Pane kpis;

    @FXML
    private TabPane tabs;

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
            runWarnings.setText(String.join("\n", lines));
        });
        tabs.getTabs().forEach(ResultController::fillWhenOpened);
    }

    /// Nine tabs that come into the window at once would take a moment to be styled and laid out.
    private static void fillWhenOpened(Tab tab) {
        if (!tab.isSelected()) {
            Node content = tab.getContent();
            tab.setContent(null);
            tab.setOnSelectionChanged(_ -> tab.setContent(content));
        }
    }

    private static String title(List<String> lines) {
        return lines.size() == 1 ? "1 warning: " + lines.getFirst() : lines.size() + " warnings about this run";
    }

    @FXML
    private void runAgain() {
        model.runAgain();
    }
}

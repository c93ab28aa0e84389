package io.plumbline.ui.shell;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/// Binds the card of the tour.
public final class TourController {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final TourViewModel model;

    @FXML
    private FontIcon icon;

    @FXML
    private Label title;

    @FXML
    private Label text;

    @FXML
    private HBox dots;

    @FXML
    private Label place;

    @FXML
    private Button skipButton;

    @FXML
    private Button backButton;

    @FXML
    private Button nextButton;

    public TourController(TourViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        for (int step = 0; step < model.steps(); step++) {
            Region dot = new Region();
            dot.getStyleClass().add("tour-dot");
            dots.getChildren().add(dot);
        }
        title.textProperty().bind(model.title());
        text.textProperty().bind(model.text());
        model.stepProperty().subscribe(step -> {
            place.setText("Step " + (step.intValue() + 1) + " of " + model.steps());
            for (int dot = 0; dot < model.steps(); dot++) {
                dots.getChildren().get(dot).pseudoClassStateChanged(CURRENT, dot == step.intValue());
            }
            icon.setIconLiteral(model.icon().get());
            boolean last = model.isLast().get();
            nextButton.setText(last ? "Done" : "Next");
            skipButton.setVisible(!last);
            skipButton.setManaged(!last);
            backButton.setVisible(!model.isFirst().get());
            backButton.setManaged(!model.isFirst().get());
        });
    }

    @FXML
    private void next() {
        model.next();
    }

    @FXML
    private void back() {
        model.back();
    }

    @FXML
    private void skip() {
        model.end();
    }
}

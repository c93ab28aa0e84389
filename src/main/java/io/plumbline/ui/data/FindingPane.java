package io.plumbline.ui.data;

import io.plumbline.core.NumberText;
import io.plumbline.dataset.DataPassport;
import io.plumbline.dataset.QualityReport.Finding;
import io.plumbline.dataset.QualityReport.Place;
import io.plumbline.ui.chart.Strip;
import io.plumbline.ui.chart.StripChart;
import io.plumbline.ui.common.UtcTime;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One kind of trouble that was found: what it means, how often, where in time, and its first places, each of which
/// leads to the chart.
final class FindingPane extends VBox {

    private static final int PLACES = 6;

    FindingPane(QualityCard.Found found, LongConsumer goTo) {
        Finding finding = found.finding();
        DataPassport passport = found.passport();
        getStyleClass().add("finding");
        setId("finding-"
                + finding.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        Label title = new Label(finding.kind().title());
        title.getStyleClass().add("section-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Label count = new Label(NumberText.count(finding.count()));
        count.getStyleClass().add("finding-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Label meaning = new Label(finding.kind().meaning());
        meaning.getStyleClass().add("section-unit");
        HBox head = new HBox(title, count, meaning);
        head.getStyleClass().add("finding-head");
        getChildren().add(head);
        if (!finding.note().isEmpty()) {
            Label note = new Label(finding.note());
            note.setWrapText(true);
            getChildren().add(note);
        }
        if (!finding.strip().isEmpty()) {
            getChildren().addAll(strip(new Strip(passport.firstUtc(), passport.lastUtc(), finding.strip()), goTo));
        }
        if (!finding.first().isEmpty()) {
            getChildren().add(places(finding.first(), goTo));
        }
    }

    private static List<Node> strip(Strip strip, LongConsumer goTo) {
        StripChart chart = new StripChart();
        chart.stripProperty().set(Optional.of(strip));
        Tooltip tooltip = new Tooltip();
        tooltip.setShowDelay(javafx.util.Duration.millis(100));
        Tooltip.install(chart, tooltip);
        chart.setOnMouseMoved(event -> chart.stretchAt(event.getX())
                .ifPresent(stretch -> tooltip.setText(DataTexts.day(strip.startUtc(stretch)) + " – "
                        + DataTexts.day(strip.startUtc(stretch + 1)) + ":  "
                        + NumberText.count(strip.counts().get(stretch)))));
        chart.setOnMouseClicked(
                event -> chart.stretchAt(event.getX()).ifPresent(stretch -> goTo.accept(strip.startUtc(stretch))));
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox ends = new HBox(small(DataTexts.day(strip.fromUtc())), between, small(DataTexts.day(strip.toUtc())));
        return List.of(chart, ends);
    }

    private static Label small(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("strip-end");
        return label;
    }

    private static FlowPane places(List<Place> first, LongConsumer goTo) {
        FlowPane pane = new FlowPane();
        pane.getStyleClass().add("finding-places");
        first.stream().limit(PLACES).forEach(place -> pane.getChildren().add(link(place, goTo)));
        if (first.size() > PLACES) {
            Hyperlink more = new Hyperlink((first.size() - PLACES) + " more");
            more.getStyleClass().add("finding-more");
            more.setOnAction(_ -> {
                pane.getChildren().remove(more);
                first.stream().skip(PLACES).forEach(place -> pane.getChildren().add(link(place, goTo)));
            });
            pane.getChildren().add(more);
        }
        return pane;
    }

    private static Hyperlink link(Place place, LongConsumer goTo) {
        Hyperlink link = new Hyperlink(UtcTime.minute(place.timeUtc()) + "  " + place.words());
        link.getStyleClass().add("finding-place");
        link.setTooltip(
                new Tooltip((place.line() > 0 ? "Line " + NumberText.count(place.line()) + " of the file. " : "")
                        + "Click to see it on the chart."));
        link.setOnAction(_ -> goTo.accept(place.timeUtc()));
        return link;
    }
}

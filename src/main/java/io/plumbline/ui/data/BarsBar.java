package io.plumbline.ui.data;

import io.plumbline.core.IndicatorKind;
import io.plumbline.core.MarketSession;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// What stands on the bar above a chart of bars, such as a switch for the working hours of London.
final class BarsBar {

    private BarsBar() {}

    /// A switch for each place whose working hours can be shaded.
    static List<ToggleButton> sessionSwitches(BarsViewModel model) {
        return Stream.of(MarketSession.values())
                .map(session -> sessionSwitch(session, model))
                .toList();
    }

    private static ToggleButton sessionSwitch(MarketSession session, BarsViewModel model) {
        String style = session.name().toLowerCase(Locale.ROOT).replace('_', '-');
        ToggleButton toggle = new ToggleButton(session.title());
        toggle.setId("session-" + style);
        toggle.getStyleClass().addAll("small", "session");
        Region dot = new Region();
        dot.getStyleClass().addAll("session-dot", style);
        toggle.setGraphic(dot);
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.setSelected(model.shadedSessions().contains(session));
        toggle.setTooltip(new Tooltip(
                "Shade the working hours of " + session.title() + ", where the chart is close enough to show them"));
        toggle.selectedProperty().subscribe((_, shaded) -> model.shade(session, shaded));
        return toggle;
    }

    /// Offers every indicator for which there is room.
    static void fill(MenuButton menu, OverlaysViewModel overlays) {
        List<IndicatorKind> kinds = overlays.catalogue();
        for (IndicatorKind kind : kinds) {
            MenuItem item = new MenuItem(kind.title());
            item.setId("add-" + kind.key());
            item.setOnAction(_ -> overlays.add(kind));
            menu.getItems().add(item);
        }
        menu.setOnShowing(_ -> {
            for (int place = 0; place < kinds.size(); place++) {
                menu.getItems().get(place).setDisable(!overlays.canAdd(kinds.get(place)));
            }
        });
    }
}

package io.plumbline.ui.shell;

import io.plumbline.app.Settings.Theme;
import io.plumbline.ui.common.ScreenActions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.collections.ObservableList;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.javafx.FontIcon;

/// The main menu: what the keys do, for those who look before they press.
final class MainMenu {

    private final ShellViewModel model;
    private final WindowActions window;
    private final Supplier<ScreenActions> screen;
    private final Runnable help;

    /// @param screen the screen that is shown when an entry is chosen
    /// @param help shows the help for the screen
    MainMenu(ShellViewModel model, WindowActions window, Supplier<ScreenActions> screen, Runnable help) {
        this.model = model;
        this.window = window;
        this.screen = screen;
        this.help = help;
    }

    void fill(MenuButton button) {
        Menu history = new Menu("History", new FontIcon("mdi2h-history"));
        keepFilled(model.historyActions(), () -> {
            history.getItems()
                    .setAll(model.historyActions().stream()
                            .map(action -> item(action.title(), action.icon(), action.action()))
                            .toList());
            history.setVisible(!model.historyActions().isEmpty());
        });
        Menu data = new Menu("Data", new FontIcon("mdi2d-database-outline"));
        keepFilled(model.dataActions(), () -> {
            data.getItems()
                    .setAll(model.dataActions().stream()
                            .map(action -> item(action.title(), action.icon(), action.action()))
                            .toList());
            data.setVisible(!model.dataActions().isEmpty());
        });
        Menu view = new Menu("View", new FontIcon("mdi2t-theme-light-dark"));
        view.getItems().addAll(themeItems(model));
        button.getItems()
                .addAll(
                        keyed("Open…", "mdi2f-folder-open-outline", Shortcut.OPEN),
                        keyed("Open bars…", "mdi2d-database-import-outline", window.openBars(), Shortcut.importKeys()),
                        recent(
                                "Open recent config",
                                "mdi2f-file-cog-outline",
                                model.recent().configs()),
                        recent(
                                "Open recent bars",
                                "mdi2c-chart-line",
                                model.recent().bars()),
                        keyed("Save", "mdi2c-content-save-outline", Shortcut.SAVE),
                        new SeparatorMenuItem(),
                        data,
                        history,
                        view,
                        new SeparatorMenuItem(),
                        keyed("Help for this screen", "mdi2h-help-circle-outline", help, Shortcut.helpKeys()),
                        item("Keyboard shortcuts", "mdi2k-keyboard-outline", () -> {
                            window.helpOn().accept("Keyboard shortcuts");
                            model.screenProperty().set(Screen.HELP);
                        }),
                        item("Take the tour", "mdi2m-map-marker-path", model.tour()::start),
                        item("Open log folder", "mdi2f-folder-text-outline", window.openLogFolder()),
                        item("About Plumbline", "mdi2i-information-outline", window.about()),
                        new SeparatorMenuItem(),
                        keyed("Quit", "mdi2e-exit-to-app", window.quit(), Shortcut.quitKeys()));
    }

    /// One entry for each theme, the chosen one marked.
    static List<MenuItem> themeItems(ShellViewModel model) {
        ToggleGroup group = new ToggleGroup();
        List<MenuItem> items = new ArrayList<>();
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK, Theme.SYSTEM)) {
            RadioMenuItem item = new RadioMenuItem(theme.words());
            item.setToggleGroup(group);
            item.setOnAction(_ -> model.themeProperty().set(theme));
            model.themeProperty().subscribe(chosen -> item.setSelected(chosen == theme));
            items.add(item);
        }
        return items;
    }

    private Menu recent(String title, String icon, ObservableList<Path> files) {
        Menu recent = new Menu(title, new FontIcon(icon));
        Consumer<Path> open = file -> {
            model.screenProperty().set(Screen.BACKTEST);
            screen.get().open(file);
        };
        keepFilled(files, () -> {
            recent.getItems()
                    .setAll(files.stream().map(file -> path(file, open)).toList());
            recent.setDisable(files.isEmpty());
        });
        return recent;
    }

    private static MenuItem path(Path file, Consumer<Path> open) {
        MenuItem item = new MenuItem(file.toString());
        // A path is shown as it is: an underscore in it marks no key.
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> open.accept(file));
        return item;
    }

    private static void keepFilled(ObservableList<?> source, Runnable fill) {
        source.addListener((Observable _) -> fill.run());
        fill.run();
    }

    private MenuItem keyed(String title, String icon, Shortcut shortcut) {
        return keyed(title, icon, () -> shortcut.on(screen.get()), shortcut.keys());
    }

    private static MenuItem keyed(String title, String icon, Runnable action, KeyCombination keys) {
        MenuItem item = item(title, icon, action);
        item.setAccelerator(keys);
        return item;
    }

    private static MenuItem item(String title, String icon, Runnable action) {
        MenuItem item = new MenuItem(title, new FontIcon(icon));
        item.setOnAction(_ -> action.run());
        return item;
    }
}

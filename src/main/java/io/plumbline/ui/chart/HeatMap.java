package io.plumbline.ui.chart;

import io.plumbline.ui.chart.HeatField.Cell;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyEvent;

/// A [HeatField] as coloured cells between two axes, with its colour scale beside it. The pointer reads a cell out,
/// a click or the arrow keys choose one.
public final class HeatMap extends Drawing {

    private static final double HEAD = 26;
    private static final double FOOT = 40;
    private static final double PADDING = 8;
    private static final double SCALE_WIDTH = 74;
    private static final double TIGHT = 4;

    private final ObjectProperty<Optional<HeatField>> field = new SimpleObjectProperty<>(Optional.empty());
    private Consumer<Cell> onChoose = _ -> {};
    private Optional<HeatPlaces> places = Optional.empty();

    public HeatMap() {
        getStyleClass().add("heat-map");
        setFocusTraversable(true);
        field.addListener(redraw);
        followPointer();
        setOnMousePressed(event -> {
            requestFocus();
            places.flatMap(shown -> shown.at(event.getX(), event.getY())).ifPresent(onChoose);
        });
        setOnKeyPressed(this::key);
    }

    public ObjectProperty<Optional<HeatField>> fieldProperty() {
        return field;
    }

    /// Told the cell that is clicked on, or moved to by an arrow key.
    public void setOnChoose(Consumer<Cell> action) {
        onChoose = action;
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int right = 0;
        int up = 0;
        switch (event.getCode()) {
            case LEFT -> right = -1;
            case RIGHT -> right = 1;
            case UP -> up = 1;
            case DOWN -> up = -1;
            default -> {
                return;
            }
        }
        event.consume();
        move(right, up);
    }

    private void move(int right, int up) {
        field.get()
                .filter(shown -> shown.x().size() > 0 && shown.y().size() > 0)
                .ifPresent(shown -> {
                    Cell to = shown.chosen()
                            .map(cell -> new Cell(
                                    Math.clamp(
                                            cell.column() + right, 0, shown.x().size() - 1),
                                    Math.clamp(cell.row() + up, 0, shown.y().size() - 1)))
                            .orElse(new Cell(0, 0));
                    onChoose.accept(to);
                });
    }

    @Override
    Picture picture(double width, double height, Inks inks) {
        Optional<Field> shown = field.get()
                .filter(one -> one.x().size() > 0 && one.y().size() > 0)
                .map(one -> new Field(one, places(one, width, height, inks), width, height, inks));
        places = shown.map(Field::places);
        return shown.<Picture>map(one -> one).orElse(Picture.EMPTY);
    }

    private static HeatPlaces places(HeatField shown, double width, double height, Inks inks) {
        double left = PADDING
                + Stream.concat(shown.y().values().stream(), Stream.of(shown.y().name()))
                        .mapToDouble(inks::width)
                        .max()
                        .orElse(0);
        double cellWidth = (width - left - SCALE_WIDTH) / shown.x().size();
        double cellHeight = (height - HEAD - FOOT) / shown.y().size();
        // Whole pixels where there is room, so that all cells look alike.
        return new HeatPlaces(
                Math.ceil(left),
                HEAD,
                Math.max(0.1, cellWidth > TIGHT ? Math.floor(cellWidth) : cellWidth),
                Math.max(0.1, cellHeight > TIGHT ? Math.floor(cellHeight) : cellHeight),
                shown.x().size(),
                shown.y().size());
    }

    private record Field(HeatField field, HeatPlaces places, double width, double height, Inks inks)
            implements Picture {

        @Override
        public void draw(Pen pen) {
            pen.font(inks.font());
            drawSides(pen);
            new HeatCells(field, places, inks).draw(pen);
            new HeatLegend(field, places.right() + 12, places.top(), places.bottom(), inks).draw(pen);
        }

        private void drawSides(Pen pen) {
            pen.colour(inks.of(Tone.POINTER));
            pen.text(field.y().name(), places.left() - PADDING, HEAD / 2, Pen.Align.RIGHT);
            double room = width - places.left();
            pen.text(inks.fit(field.title(), room), places.left(), HEAD / 2, Pen.Align.LEFT);
            double middle = (places.left() + places.right()) / 2;
            pen.text(field.x().name(), middle, places.bottom() + 30, Pen.Align.CENTRE);
            pen.colour(inks.of(Tone.LABEL));
            double widest =
                    field.x().values().stream().mapToDouble(inks::width).max().orElse(0);
            int across = (int) Math.max(1, Math.ceil((widest + PADDING) / places.cellWidth()));
            for (int column = 0; column < places.columns(); column += across) {
                double x = places.x(column) + places.cellWidth() / 2;
                pen.text(field.x().values().get(column), x, places.bottom() + 12, Pen.Align.CENTRE);
            }
            int down = (int) Math.max(1, Math.ceil((inks.font().getSize() + 2) / places.cellHeight()));
            for (int row = 0; row < places.rows(); row += down) {
                double y = places.y(row) + places.cellHeight() / 2;
                pen.text(field.y().values().get(row), places.left() - PADDING, y, Pen.Align.RIGHT);
            }
        }

        @Override
        public void drawPointer(Pen pen, Optional<Point2D> hover) {
            hover.ifPresent(at ->
                    places.at(at.getX(), at.getY()).ifPresent(cell -> drawPointer(pen, cell, at.getX(), at.getY())));
        }

        private void drawPointer(Pen pen, Cell cell, double x, double y) {
            double middleX = places.x(cell.column()) + places.cellWidth() / 2;
            double middleY = places.y(cell.row()) + places.cellHeight() / 2;
            pen.colour(inks.of(Tone.POINTER));
            // Beside the map only: lines across it would strike out the numbers.
            pen.polygon(places.left() - 1, middleY, places.left() - 6, middleY - 4, places.left() - 6, middleY + 4);
            pen.polygon(middleX, places.bottom(), middleX - 4, places.bottom() + 5, middleX + 4, places.bottom() + 5);
            new HeatCells(field, places, inks).outline(pen, cell, 0);
            List<Reading> lines = field.readings().apply(cell).stream()
                    .map(words -> new Reading(words, Tone.POINTER, OptionalDouble.empty()))
                    .toList();
            // No width at all puts every line below the one before.
            new ReadOut(lines, 0, inks).drawBeside(pen, x, y, width, height);
        }
    }
}

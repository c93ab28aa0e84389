package io.plumbline.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.geometry.Point2D;

/// A chart over two axes at one size.
record AxisPicture(Frame frame, Plot plot, AxisLayer axes, Ruler xRuler, ZoomModel zoom, Inks inks) implements Picture {

    @Override
    public void draw(Pen pen) {
        axes.draw(pen, frame, inks);
        pen.clip(frame.left(), frame.top() - 1, frame.width(), frame.height() + 2);
        plot.layers().forEach(layer -> layer.draw(pen, frame, inks));
        pen.unclip();
        axes.tags().draw(pen, frame, inks);
    }

    @Override
    public void drawPointer(Pen pen, Optional<Point2D> hover) {
        zoom.selectionProperty().get().ifPresent(selection -> drawSelection(pen, selection));
        OptionalDouble pointer = zoom.pointerProperty().get();
        if (pointer.isEmpty() || !frame.x().range().contains(pointer.getAsDouble())) {
            return;
        }
        double place = pointer.getAsDouble();
        List<Reading> readings = new ArrayList<>(plot.readings().apply(place));
        if (!readings.isEmpty()) {
            readings.addFirst(new Reading(xRuler.readOut(place), Tone.LABEL, OptionalDouble.empty()));
        }
        new PointerLayer(place, readings, plot.readOutBelow()).draw(pen, frame, inks);
    }

    private void drawSelection(Pen pen, Range selection) {
        double left = Math.max(frame.left(), frame.x().toPixel(selection.from()));
        double right = Math.min(frame.right(), frame.x().toPixel(selection.to()));
        if (left < right) {
            pen.colour(inks.of(Tone.POINTER, 0.12));
            pen.rectangle(left, frame.top(), right - left, frame.height());
            pen.colour(inks.of(Tone.POINTER, 0.6));
            pen.rectangle(left, frame.top(), 1, frame.height());
            pen.rectangle(right - 1, frame.top(), 1, frame.height());
        }
    }
}

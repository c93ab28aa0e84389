package io.plumbline.ui.chart;

import java.util.List;

/// Markers on bars, with an edge that sets them off from what they cover.
record MarkerLayer(List<Marker> markers) implements Layer {

    private static final double SIZE = 7;
    private static final double EDGE = 1.7;

    @Override
    public void draw(Pen pen, Frame frame, Inks inks) {
        for (Marker marker : markers) {
            if (frame.x().range().contains(marker.bar())) {
                double x = Math.floor(frame.x().toPixel(marker.bar())) + 0.5;
                double y = frame.y().toPixel(marker.price());
                pen.colour(inks.of(Tone.PANEL));
                shape(pen, marker.shape(), x, y, SIZE + EDGE, EDGE);
                pen.colour(inks.of(marker.tone()));
                shape(pen, marker.shape(), x, y, SIZE, 0);
                if (marker.shape() == Marker.Shape.RING) {
                    pen.colour(inks.of(Tone.PANEL));
                    pen.oval(x - 2.5, y - 2.5, 5, 5);
                }
            }
        }
    }

    private static void shape(Pen pen, Marker.Shape shape, double x, double y, double size, double edge) {
        switch (shape) {
            case UP -> pen.polygon(x, y - edge, x + size, y + 1.7 * SIZE + edge, x - size, y + 1.7 * SIZE + edge);
            case DOWN -> pen.polygon(x, y + edge, x + size, y - 1.7 * SIZE - edge, x - size, y - 1.7 * SIZE - edge);
            case DIAMOND -> pen.polygon(x, y - size, x + size, y, x, y + size, x - size, y);
            case RING -> pen.oval(x - size + 1.5, y - size + 1.5, 2 * size - 3, 2 * size - 3);
        }
    }
}

package io.plumbline.ui.chart;

/// A shaded stretch with its two edges.
record StretchLayer(Stretch stretch) implements Layer {

    @Override
    public void draw(Pen pen, Frame frame, Inks inks) {
        double left = Math.max(frame.left(), frame.x().toPixel(stretch.range().from()));
        double right = Math.min(frame.right(), frame.x().toPixel(stretch.range().to()));
        if (left < right) {
            pen.colour(inks.of(stretch.tone(), 0.1));
            pen.rectangle(left, frame.top(), right - left, frame.height());
            pen.colour(inks.of(stretch.tone(), 0.5));
            pen.rectangle(Math.floor(left), frame.top(), 1, frame.height());
            pen.rectangle(Math.floor(right), frame.top(), 1, frame.height());
        }
    }
}

package io.plumbline.ui.chart;

/// The rectangle the curves are drawn in, in pixels, and what lies where in it.
record Frame(Scale x, Scale y, double left, double top, int width, double height) {

    double right() {
        return left + width;
    }

    double bottom() {
        return top + height;
    }

    boolean contains(double pixelX, double pixelY) {
        return pixelX >= left && pixelX < right() && pixelY >= top && pixelY <= bottom();
    }
}

package io.plumbline.ui.chart;

/// Where values lie on the screen: the range's ends at two pixels. Upward axes have their first pixel below the
/// last.
public record Scale(Range range, double fromPixel, double toPixel) {

    public double toPixel(double value) {
        return fromPixel + (value - range.from()) / range.span() * (toPixel - fromPixel);
    }

    public double toValue(double pixel) {
        return range.from() + (pixel - fromPixel) / (toPixel - fromPixel) * range.span();
    }
}

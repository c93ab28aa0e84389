package io.plumbline.ui.chart;

/// Where values lie on the screen: the range's ends at two pixels. Upward axes have their first pixel below the
/// last.
///
/// @param logarithmic whether equal distances on the screen are equal ratios; the range is then positive
public record Scale(Range range, double fromPixel, double toPixel, boolean logarithmic) {

    public Scale(Range range, double fromPixel, double toPixel) {
        this(range, fromPixel, toPixel, false);
    }

    public double toPixel(double value) {
        return fromPixel + share(value) * (toPixel - fromPixel);
    }

    public double toValue(double pixel) {
        double share = (pixel - fromPixel) / (toPixel - fromPixel);
        return logarithmic
                ? range.from() * Math.pow(range.to() / range.from(), share)
                : range.from() + share * range.span();
    }

    private double share(double value) {
        return logarithmic
                ? Math.log(value / range.from()) / Math.log(range.to() / range.from())
                : (value - range.from()) / range.span();
    }
}

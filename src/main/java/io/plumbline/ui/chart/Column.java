package io.plumbline.ui.chart;

/// One value per bar, such as an indicator; `NaN` where it is not known.
///
/// Make columns of many bars on a worker thread: making one also prepares it for fast drawing.
public final class Column {

    private final double[] values;
    private final Pyramid pyramid;

    private Column(double[] values) {
        this.values = values;
        this.pyramid = new Pyramid(values, values);
    }

    /// A column over these values, which from now on belong to it.
    public static Column of(double[] values) {
        return new Column(values);
    }

    /// The value at a bar, `NaN` where it is not known or there is no such bar.
    public double at(int bar) {
        return bar >= 0 && bar < values.length ? values[bar] : Double.NaN;
    }

    public int size() {
        return values.length;
    }

    Pyramid pyramid() {
        return pyramid;
    }
}

package io.plumbline.ui.chart;

/// A marked place on a chart of bars, such as the entry of a trade.
///
/// @param name what the crosshair says at its bar, such as "Entry 1.08512"
/// @param bar number of the bar
/// @param price where on the vertical axis
public record Marker(String name, int bar, double price, Shape shape, Tone tone) {

    /// The marker's form; the place it marks is the tip of a triangle and the middle of the others.
    public enum Shape {
        /// A triangle below the price that points up to it.
        UP,
        /// A triangle above the price that points down to it.
        DOWN,
        /// A square on its corner.
        DIAMOND,
        /// A ring.
        RING
    }
}

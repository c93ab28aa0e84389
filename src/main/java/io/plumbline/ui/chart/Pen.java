package io.plumbline.ui.chart;

import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/// What draws: onto a canvas or into an SVG file, the same either way. Lengths are pixels, y grows downwards.
interface Pen {

    /// Which part of a text is at the place given.
    enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    /// The colour of everything drawn from now on.
    void colour(Color colour);

    /// The typeface of every text from now on.
    void font(Font font);

    /// Moves the place that 0, 0 means, by so much from where it is.
    void moveOrigin(double right, double down);

    void rectangle(double left, double top, double width, double height);

    void roundRectangle(double left, double top, double width, double height, double radius);

    /// A line one pixel wide around a rectangle with round corners.
    void outline(double left, double top, double width, double height, double radius);

    /// A line, dashed if lengths of dash and gap are given.
    void line(double fromX, double fromY, double toX, double toY, double thickness, double... dashes);

    void oval(double left, double top, double width, double height);

    /// A filled polygon.
    ///
    /// @param xy corners as x, y, x, y, …
    void polygon(double... xy);

    /// Text whose middle is at a height.
    void text(String words, double x, double middleY, Align align);

    /// Draws nothing outside a rectangle until [#unclip].
    void clip(double left, double top, double width, double height);

    void unclip();
}

package io.plumbline.ui.common;

import io.plumbline.app.Settings.Place;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/// Where a window goes: where it was, unless that is on a monitor that is gone.
public final class Placement {

    /// As much of the title bar as a hand needs to drag the window by.
    private static final double GRIP_WIDTH = 160;

    private static final double GRIP_HEIGHT = 24;

    private Placement() {}

    /// A place that can be seen and reached.
    ///
    /// @param screens the usable part of each monitor, the main one first
    /// @param usual how large a window is that was never placed
    public static Place of(Optional<Place> remembered, List<Rectangle2D> screens, Rectangle2D usual) {
        Rectangle2D main = screens.getFirst();
        if (remembered.isEmpty()) {
            return centred(main, usual.getWidth(), usual.getHeight(), false);
        }
        Place was = remembered.get();
        Rectangle2D grip = new Rectangle2D(was.x(), was.y(), Math.max(1, was.width()), GRIP_HEIGHT);
        for (Rectangle2D screen : screens) {
            if (common(grip.getMinX(), grip.getMaxX(), screen.getMinX(), screen.getMaxX()) >= GRIP_WIDTH
                    && common(grip.getMinY(), grip.getMaxY(), screen.getMinY(), screen.getMaxY()) >= GRIP_HEIGHT / 2) {
                double width = Math.min(was.width(), screen.getWidth());
                double height = Math.min(was.height(), screen.getHeight());
                return new Place(was.x(), Math.max(was.y(), screen.getMinY()), width, height, was.maximised());
            }
        }
        return centred(main, was.width(), was.height(), was.maximised());
    }

    private static Place centred(Rectangle2D screen, double width, double height, boolean maximised) {
        double fittingWidth = Math.min(width, screen.getWidth());
        double fittingHeight = Math.min(height, screen.getHeight());
        return new Place(
                screen.getMinX() + (screen.getWidth() - fittingWidth) / 2,
                screen.getMinY() + (screen.getHeight() - fittingHeight) / 2,
                fittingWidth,
                fittingHeight,
                maximised);
    }

    private static double common(double from, double to, double otherFrom, double otherTo) {
        return Math.min(to, otherTo) - Math.max(from, otherFrom);
    }
}

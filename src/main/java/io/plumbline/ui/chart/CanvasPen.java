package io.plumbline.ui.chart;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/// A pen on a canvas.
final class CanvasPen implements Pen {

    private final GraphicsContext g;

    CanvasPen(GraphicsContext g) {
        this.g = g;
        g.setTextBaseline(VPos.CENTER);
        g.setLineDashes();
    }

    @Override
    public void colour(Color colour) {
        g.setFill(colour);
        g.setStroke(colour);
    }

    @Override
    public void font(Font font) {
        g.setFont(font);
    }

    @Override
    public void moveOrigin(double right, double down) {
        g.translate(right, down);
    }

    @Override
    public void rectangle(double left, double top, double width, double height) {
        g.fillRect(left, top, width, height);
    }

    @Override
    public void roundRectangle(double left, double top, double width, double height, double radius) {
        g.fillRoundRect(left, top, width, height, 2 * radius, 2 * radius);
    }

    @Override
    public void outline(double left, double top, double width, double height, double radius) {
        g.setLineWidth(1);
        g.strokeRoundRect(
                Math.floor(left) + 0.5,
                Math.floor(top) + 0.5,
                Math.floor(width) - 1,
                Math.floor(height) - 1,
                2 * radius,
                2 * radius);
    }

    @Override
    public void line(double fromX, double fromY, double toX, double toY, double thickness, double... dashes) {
        g.setLineWidth(thickness);
        if (dashes.length == 0) {
            g.strokeLine(fromX, fromY, toX, toY);
            return;
        }
        g.setLineDashes(dashes);
        g.strokeLine(fromX, fromY, toX, toY);
        g.setLineDashes();
    }

    @Override
    public void oval(double left, double top, double width, double height) {
        g.fillOval(left, top, width, height);
    }

    @Override
    public void polygon(double... xy) {
        int corners = xy.length / 2;
        double[] x = new double[corners];
        double[] y = new double[corners];
        for (int corner = 0; corner < corners; corner++) {
            x[corner] = xy[2 * corner];
            y[corner] = xy[2 * corner + 1];
        }
        g.fillPolygon(x, y, corners);
    }

    @Override
    public void text(String words, double x, double middleY, Align align) {
        g.setTextAlign(
                switch (align) {
                    case LEFT -> TextAlignment.LEFT;
                    case CENTRE -> TextAlignment.CENTER;
                    case RIGHT -> TextAlignment.RIGHT;
                });
        g.fillText(words, x, middleY);
    }

    @Override
    public void clip(double left, double top, double width, double height) {
        g.save();
        g.beginPath();
        g.rect(left, top, width, height);
        g.clip();
    }

    @Override
    public void unclip() {
        g.restore();
    }
}

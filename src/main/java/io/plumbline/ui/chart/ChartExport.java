package io.plumbline.ui.chart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// One or more drawings as one picture for a file, with a title, a legend and the colours they have on the screen,
/// such as the equity and drawdown of a run.
///
/// [#svg] and [#image] draw and belong on the JavaFX thread; both are quick. [#png] packs an image, which takes
/// longer and belongs on a worker thread, as does writing the file.
///
/// @param title the first line, such as "S1_Trend_EMA_ATR_ADX, EURUSD M15, run 12"
/// @param legend what the colours mean; may be empty
/// @param panels the drawings from top to bottom
public record ChartExport(String title, List<Key> legend, List<Panel> panels) {

    /// A colour and what it means, such as "A normal".
    public record Key(String words, Tone tone) {}

    /// A drawing below a caption, such as "Equity, cumulative pips after costs"; it is drawn as large as it is on
    /// the screen, and at a usual size if it is not shown.
    public record Panel(String caption, Drawing drawing) {}

    private static final double SCALE = 2;
    private static final double MARGIN = 20;
    private static final double TITLE_HEIGHT = 30;
    private static final double LEGEND_HEIGHT = 24;
    private static final double CAPTION_HEIGHT = 24;
    private static final double TITLE_TIMES = 1.5;
    private static final double SWATCH = 11;
    private static final double USUAL_WIDTH = 1200;
    private static final double USUAL_HEIGHT = 400;

    /// The picture as the text of an SVG file, to be written as UTF-8.
    public String svg() {
        SvgPen pen = new SvgPen(width(), height());
        draw(pen);
        return pen.finish();
    }

    /// The picture with twice as many pixels as on the screen each way.
    public WritableImage image() {
        Canvas canvas = new Canvas(Math.ceil(width() * SCALE), Math.ceil(height() * SCALE));
        canvas.getGraphicsContext2D().scale(SCALE, SCALE);
        draw(new CanvasPen(canvas.getGraphicsContext2D()));
        return canvas.snapshot(null, null);
    }

    /// An image as the bytes of a PNG file.
    public static byte[] png(WritableImage image) {
        BufferedImage pixels = SwingFXUtils.fromFXImage(image, null);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(pixels, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory failed", impossible);
        }
        return bytes.toByteArray();
    }

    private void draw(Pen pen) {
        Inks inks = panels.getFirst().drawing().inks();
        Font font = inks.font();
        pen.colour(inks.of(Tone.PANEL));
        pen.rectangle(0, 0, width(), height());
        pen.moveOrigin(MARGIN, MARGIN);
        pen.font(Font.font(font.getFamily(), FontWeight.BOLD, font.getSize() * TITLE_TIMES));
        pen.colour(inks.of(Tone.POINTER));
        pen.text(title, 0, TITLE_HEIGHT / 2 - 4, Pen.Align.LEFT);
        pen.moveOrigin(0, TITLE_HEIGHT);
        if (!legend.isEmpty()) {
            drawLegend(pen, inks);
            pen.moveOrigin(0, LEGEND_HEIGHT);
        }
        for (Panel panel : panels) {
            double captionHeight = captionHeight(panel);
            if (captionHeight > 0) {
                pen.font(Font.font(font.getFamily(), FontWeight.BOLD, font.getSize()));
                pen.colour(inks.of(Tone.POINTER));
                pen.text(panel.caption(), 0, captionHeight / 2, Pen.Align.LEFT);
                pen.moveOrigin(0, captionHeight);
            }
            Drawing drawing = panel.drawing();
            drawing.picture(width(drawing), height(drawing), drawing.inks()).draw(pen);
            pen.moveOrigin(0, height(drawing));
        }
    }

    private void drawLegend(Pen pen, Inks inks) {
        pen.font(inks.font());
        double x = 0;
        for (Key key : legend) {
            pen.colour(inks.of(key.tone()));
            pen.roundRectangle(x, (LEGEND_HEIGHT - SWATCH) / 2, SWATCH, SWATCH, 2);
            pen.colour(inks.of(Tone.POINTER));
            pen.text(key.words(), x + SWATCH + 6, LEGEND_HEIGHT / 2, Pen.Align.LEFT);
            x += SWATCH + 6 + inks.width(key.words()) + 18;
        }
    }

    private double width() {
        return 2 * MARGIN
                + panels.stream()
                        .mapToDouble(panel -> width(panel.drawing()))
                        .max()
                        .orElse(0);
    }

    private double height() {
        double above = TITLE_HEIGHT + (legend.isEmpty() ? 0 : LEGEND_HEIGHT);
        return 2 * MARGIN
                + above
                + panels.stream()
                        .mapToDouble(panel -> captionHeight(panel) + height(panel.drawing()))
                        .sum();
    }

    private static double captionHeight(Panel panel) {
        return panel.caption().isEmpty() ? 0 : CAPTION_HEIGHT;
    }

    private static double width(Drawing drawing) {
        return drawing.getWidth() > 1 ? drawing.getWidth() : USUAL_WIDTH;
    }

    private static double height(Drawing drawing) {
        return drawing.getHeight() > 1 ? drawing.getHeight() : USUAL_HEIGHT;
    }
}

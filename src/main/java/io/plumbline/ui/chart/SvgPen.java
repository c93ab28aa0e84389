package io.plumbline.ui.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/// A pen that writes SVG 1.1.
///
/// Rectangles of one colour that follow each other become one path, so that a dense curve is one element and not a
/// thousand.
final class SvgPen implements Pen {

    /// Where a text's base line lies below its middle, as a share of the letters' size.
    private static final double BASELINE = 0.35;

    private final StringBuilder svg = new StringBuilder();
    private final StringBuilder rectangles = new StringBuilder();
    private Color colour = Color.BLACK;
    private Font font = Font.getDefault();
    private double originX;
    private double originY;
    private int clips;
    private int openClips;

    SvgPen(double width, double height) {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" xml:space=\"preserve\" width=\"")
                .append(number(width))
                .append("\" height=\"")
                .append(number(height))
                .append("\" viewBox=\"0 0 ")
                .append(number(width))
                .append(' ')
                .append(number(height))
                .append("\">\n");
    }

    /// The file's text. Nothing can be drawn afterwards.
    String finish() {
        flush();
        svg.append("</g>\n".repeat(openClips)).append("</svg>\n");
        return svg.toString();
    }

    @Override
    public void colour(Color newColour) {
        if (!newColour.equals(colour)) {
            flush();
            colour = newColour;
        }
    }

    @Override
    public void font(Font newFont) {
        font = newFont;
    }

    @Override
    public void moveOrigin(double right, double down) {
        originX += right;
        originY += down;
    }

    @Override
    public void rectangle(double left, double top, double width, double height) {
        rectangles
                .append('M')
                .append(x(left))
                .append(' ')
                .append(y(top))
                .append('h')
                .append(number(width))
                .append('v')
                .append(number(height))
                .append('h')
                .append(number(-width))
                .append('z');
    }

    @Override
    public void roundRectangle(double left, double top, double width, double height, double radius) {
        flush();
        box(left, top, width, height, radius, paint("fill"));
    }

    @Override
    public void outline(double left, double top, double width, double height, double radius) {
        flush();
        box(
                Math.floor(left) + 0.5,
                Math.floor(top) + 0.5,
                Math.floor(width) - 1,
                Math.floor(height) - 1,
                radius,
                " fill=\"none\"" + paint("stroke"));
    }

    private void box(double left, double top, double width, double height, double radius, String paint) {
        element(
                "rect",
                "x",
                x(left),
                "y",
                y(top),
                "width",
                number(width),
                "height",
                number(height),
                "rx",
                number(radius));
        svg.append(paint).append("/>\n");
    }

    @Override
    public void line(double fromX, double fromY, double toX, double toY, double thickness, double... dashes) {
        flush();
        element("line", "x1", x(fromX), "y1", y(fromY), "x2", x(toX), "y2", y(toY), "stroke-width", number(thickness));
        if (dashes.length > 0) {
            svg.append(" stroke-dasharray=\"");
            for (double dash : dashes) {
                svg.append(number(dash)).append(' ');
            }
            svg.setCharAt(svg.length() - 1, '"');
        }
        svg.append(paint("stroke")).append("/>\n");
    }

    @Override
    public void oval(double left, double top, double width, double height) {
        flush();
        element(
                "ellipse",
                "cx",
                x(left + width / 2),
                "cy",
                y(top + height / 2),
                "rx",
                number(width / 2),
                "ry",
                number(height / 2));
        svg.append(paint("fill")).append("/>\n");
    }

    @Override
    public void polygon(double... xy) {
        flush();
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < xy.length; i += 2) {
            points.append(x(xy[i])).append(',').append(y(xy[i + 1])).append(' ');
        }
        element("polygon", "points", points.toString().strip());
        svg.append(paint("fill")).append("/>\n");
    }

    @Override
    public void text(String words, double x, double middleY, Align align) {
        flush();
        String anchor = switch (align) {
            case LEFT -> "start";
            case CENTRE -> "middle";
            case RIGHT -> "end";
        };
        element("text", "x", x(x), "y", y(middleY + font.getSize() * BASELINE), "text-anchor", anchor);
        svg.append(" font-family=\"")
                .append(escaped(font.getFamily()))
                .append(", sans-serif\" font-size=\"")
                .append(number(font.getSize()))
                .append('"');
        if (font.getStyle().contains("Bold")) {
            svg.append(" font-weight=\"bold\"");
        }
        svg.append(paint("fill")).append('>').append(escaped(words)).append("</text>\n");
    }

    @Override
    public void clip(double left, double top, double width, double height) {
        flush();
        clips++;
        openClips++;
        svg.append("<clipPath id=\"clip").append(clips).append("\">");
        box(left, top, width, height, 0, "");
        svg.append("</clipPath>\n<g clip-path=\"url(#clip").append(clips).append(")\">\n");
    }

    @Override
    public void unclip() {
        flush();
        openClips--;
        svg.append("</g>\n");
    }

    private void flush() {
        if (!rectangles.isEmpty()) {
            svg.append("<path d=\"")
                    .append(rectangles)
                    .append('"')
                    .append(paint("fill"))
                    .append("/>\n");
            rectangles.setLength(0);
        }
    }

    private void element(String name, String... attributes) {
        svg.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            svg.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(attributes[i + 1])
                    .append('"');
        }
    }

    private String paint(String how) {
        String paint = String.format(
                " %s=\"#%02x%02x%02x\"",
                how,
                Math.round(colour.getRed() * 255),
                Math.round(colour.getGreen() * 255),
                Math.round(colour.getBlue() * 255));
        return colour.isOpaque() ? paint : paint + " " + how + "-opacity=\"" + number(colour.getOpacity()) + '"';
    }

    private String x(double x) {
        return number(originX + x);
    }

    private String y(double y) {
        return number(originY + y);
    }

    private static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /// Words with the characters escaped that mean something in XML, and without those it does not allow.
    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder();
        words.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    if (letter >= ' ' && Character.isDefined(letter) && letter != 0xFFFE && letter != 0xFFFF) {
                        escaped.appendCodePoint(letter);
                    }
                }
            }
        });
        return escaped.toString();
    }
}

package io.plumbline.report;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The drawings of a report as PNG pictures, such as `account-equity-usd.png`. Each is put on a page of its own
/// size and the page is painted, so that a picture has the letters and colours of the PDF, on any machine.
final class Pictures {

    private static final Pattern FIGURE = Pattern.compile(
            "<figcaption>(.*?)</figcaption>\\s*(<svg.*?viewBox=\"0 0 (\\d+) (\\d+)\".*?</svg>)", Pattern.DOTALL);

    private static final int MARGIN = 16;
    private static final int CAPTION = 30;
    private static final float PIXELS_PER_UNIT = 2;
    private static final float POINTS_PER_INCH = 72;
    private static final float PIXELS_PER_INCH = 96;

    /// A drawing that can stand alone.
    ///
    /// @param page a page of just its size
    private record Picture(String page) {

        void writeTo(OutputStream out) throws IOException {
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            Pdf.write(page, pdf);
            try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
                float scale = PIXELS_PER_UNIT * PIXELS_PER_INCH / POINTS_PER_INCH;
                BufferedImage image = new PDFRenderer(document).renderImage(0, scale, ImageType.RGB);
                ImageIO.write(image, "png", out);
            }
        }
    }

    private Pictures() {}

    /// What to write under which file name, in the order of the report.
    static SequencedMap<String, StagedFiles.Content> of(Report report) {
        return of(ReportHtml.forPaper(report));
    }

    /// What to write of the drawings on a page for the PDF.
    static SequencedMap<String, StagedFiles.Content> of(String paperPage) {
        SequencedMap<String, StagedFiles.Content> contents = new LinkedHashMap<>();
        Matcher figure = FIGURE.matcher(paperPage);
        while (figure.find()) {
            Picture picture = new Picture(page(
                    figure.group(1),
                    figure.group(2),
                    Integer.parseInt(figure.group(3)),
                    Integer.parseInt(figure.group(4))));
            String name = fileName(figure.group(1));
            contents.put(name, picture::writeTo);
        }
        return contents;
    }

    /// "Account equity, USD" as "account-equity-usd.png".
    static String fileName(String caption) {
        String words = caption.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return words.replaceAll("^-|-$", "") + ".png";
    }

    private static String page(String caption, String drawing, int width, int height) {
        return "<!DOCTYPE html>\n<html><head><style>@page { size: " + (width + 2 * MARGIN) + "px "
                + (height + CAPTION + 2 * MARGIN) + "px; margin: " + MARGIN + "px; } body { margin: 0; "
                + "font-family: 'Plumbline Report'; font-size: 15px; } p { margin: 0; height: " + CAPTION
                + "px; font-weight: bold; color: #5d6b7a; } svg { display: block; width: " + width
                + "px; }</style></head><body><p>" + caption + "</p>" + drawing + "</body></html>";
    }
}

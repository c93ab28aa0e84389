package io.plumbline.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/// A page of ours as a PDF. Loads nothing from outside, brings its own font, and can be read by programs that look
/// for text.
final class Pdf {

    private static final String FONT = "Plumbline Report";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    /// Complains of fonts that are asked for and not used. Held here, since a logger nobody holds forgets its
    /// level.
    private static final Logger FONT_LOG = Logger.getLogger("org.apache.pdfbox.pdmodel.font");

    private Pdf() {}

    /// Writes the PDF. Leaves the stream open.
    ///
    /// @param page well-formed as XML, from [Html#paper(String)]
    static void write(String page, OutputStream out) throws IOException {
        XRLog.setLoggingEnabled(false);
        FONT_LOG.setLevel(Level.SEVERE);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useUriResolver((_, _) -> "");
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useFont(() -> font("DejaVuSansCondensed.ttf"), FONT, NORMAL, FontStyle.NORMAL, true);
        builder.useFont(() -> font("DejaVuSansCondensed-Bold.ttf"), FONT, BOLD, FontStyle.NORMAL, true);
        builder.withProducer("Plumbline");
        builder.withHtmlContent(page, null);
        builder.toStream(out);
        builder.run();
    }

    private static InputStream font(String name) {
        InputStream font = Pdf.class.getResourceAsStream(name);
        if (font == null) {
            throw new UncheckedIOException(new IOException(name + " is missing from the program"));
        }
        return font;
    }
}

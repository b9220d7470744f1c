package id.ampera.platform.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumSet;

@ApplicationScoped
public class Pdf {
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final PdfFonts fonts;

    Pdf(PdfFonts fonts) {
        XRLog.setLoggerImpl(new Slf4jLogger());
        this.fonts = fonts;
    }

    /**
     * @param html well-formed XML with a title and a language; its font family is {@link PdfFonts#FAMILY}
     * @throws IllegalStateException if it cannot be laid out
     */
    public byte[] write(String html) {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useSVGDrawer(new BatikSVGDrawer())
                .useUriResolver((base, uri) -> uri != null && uri.startsWith("#") ? uri : null)
                .withProducer("Ampera")
                .withHtmlContent(html, null)
                .toStream(out);
        font(builder, "Regular", REGULAR, FontStyle.NORMAL);
        font(builder, "Bold", BOLD, FontStyle.NORMAL);
        font(builder, "Italic", REGULAR, FontStyle.ITALIC);
        try {
            builder.run();
        } catch (IOException e) {
            throw new IllegalStateException("the page could not be written as PDF", e);
        }
        return out.toByteArray();
    }

    private void font(PdfRendererBuilder builder, String face, int weight, FontStyle style) {
        builder.useFont(
                fonts.file(face),
                PdfFonts.FAMILY,
                weight,
                style,
                true,
                EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));
    }
}

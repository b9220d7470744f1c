package id.ampera.report;

import id.ampera.platform.pdf.Pdf;
import jakarta.enterprise.context.ApplicationScoped;

/** The page that {@link HtmlWriter} writes, as PDF. */
@ApplicationScoped
class PdfWriter {
    private final Pdf pdf;
    private final ReportFonts fonts;

    PdfWriter(Pdf pdf, ReportFonts fonts) {
        this.pdf = pdf;
        this.fonts = fonts;
    }

    byte[] write(ReportDocument report) {
        return pdf.write(HtmlWriter.write(report, fonts.outlines()));
    }
}

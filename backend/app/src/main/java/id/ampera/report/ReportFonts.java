package id.ampera.report;

import id.ampera.platform.pdf.PdfFonts;
import jakarta.enterprise.context.ApplicationScoped;

/** The letters of reports. */
@ApplicationScoped
class ReportFonts {
    static final String FAMILY = PdfFonts.FAMILY;

    private final PdfFonts fonts;
    private Outlines outlines;

    ReportFonts(PdfFonts fonts) {
        this.fonts = fonts;
    }

    synchronized Outlines outlines() {
        if (outlines == null) outlines = new Outlines(fonts.file("Regular"));
        return outlines;
    }
}

package id.ampera.enrolment;

import id.ampera.platform.pdf.Pdf;
import id.ampera.platform.pdf.PdfFonts;
import id.ampera.platform.pdf.QrCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Cards to cut out, eight on a page. The QR code has the code behind the `#`, which browsers send nowhere. */
@ApplicationScoped
class CardSheet {
    private static final ResourceBundle.Control OWN_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final int COLUMNS = 2;
    private static final String STYLE =
            """
            @page { size: A4; margin: 12mm 10mm }
            body { font-family: "%s"; font-size: 9pt; color: #1b2430; margin: 0 }
            h1 { position: absolute; left: -400mm; font-size: 1pt; margin: 0 }
            table.sheet { width: 100%%; border-collapse: collapse }
            table.sheet tr { page-break-inside: avoid }
            td.card { width: 95mm; height: 66mm; padding: 4mm; border: 0.3mm dashed #7c8794; vertical-align: top }
            p { margin: 0 0 1mm }
            .brand { font-weight: bold; color: #0b5c6b; font-size: 11pt }
            .name { font-weight: bold; font-size: 11pt }
            .code { font-weight: bold; font-size: 13pt; letter-spacing: 0.3mm }
            .small { font-size: 8pt; color: #55606e }
            .qr { float: right; margin: 0 0 1mm 2mm }
            """;

    private final Pdf pdf;
    private final EnrolmentConfig config;

    CardSheet(Pdf pdf, EnrolmentConfig config) {
        this.pdf = pdf;
        this.config = config;
    }

    byte[] write(List<Card> cards, String language) {
        var locale = Locale.forLanguageTag(language);
        var words = ResourceBundle.getBundle("enrolment/card", locale, OWN_LANGUAGE);
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"" + language + "\" xml:lang=\"" + language
                + "\" xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>" + words.getString("title")
                + "</title><meta name=\"subject\" content=\"" + words.getString("title")
                + "\"/><meta name=\"description\" content=\"" + words.getString("title") + "\"/><style>"
                + STYLE.formatted(PdfFonts.FAMILY) + "</style></head><body><h1>" + words.getString("title")
                + "</h1><table class=\"sheet\" role=\"presentation\">");
        for (int i = 0; i < cards.size(); i += COLUMNS) {
            html.append("<tr>");
            for (int j = i; j < i + COLUMNS; j++) {
                html.append("<td class=\"card\">");
                if (j < cards.size()) card(html, cards.get(j), words, locale);
                html.append("</td>");
            }
            html.append("</tr>");
        }
        return pdf.write(html.append("</table></body></html>").toString());
    }

    private void card(StringBuilder html, Card card, ResourceBundle words, Locale locale) {
        var address = config.publicUrl().replaceAll("/$", "") + "/aktivasi";
        var day = DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(card.validTo());
        html.append("<div class=\"qr\">")
                .append(QrCode.svg(address + "#" + card.code(), "34mm", words.getString("qr")))
                .append("</div><p class=\"brand\">Ampera</p><p class=\"small\">")
                .append(words.getString("title"))
                .append("</p><p class=\"name\">")
                .append(escaped(card.name()))
                .append("</p><p>NIP ")
                .append(card.maskedNip())
                .append("</p><p class=\"small\">")
                .append(escaped(card.unitName() == null ? "" : card.unitName()))
                .append("</p><p>")
                .append(words.getString("steps").replace("{address}", address.replaceFirst("^https?://", "")))
                .append("</p><p class=\"code\">")
                .append(CardCode.printed(card.code()))
                .append("</p><p class=\"small\">")
                .append(words.getString("valid").replace("{day}", day))
                .append("</p>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replaceAll("\\p{Cntrl}", " ");
    }
}

package id.ampera.paper;

import static id.ampera.testsupport.GivenQuestionnaire.item;
import static id.ampera.testsupport.GivenQuestionnaire.likert;
import static id.ampera.testsupport.GivenQuestionnaire.section;
import static id.ampera.testsupport.GivenQuestionnaire.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A questionnaire with every kind of item, and ways to read what is printed of it. */
final class Printed {
    private static final int DOTS_PER_INCH = 200;

    private Printed() {}

    /** Page by page what the QR codes on it say. */
    static List<List<String>> codes(byte[] pdf) throws IOException, NotFoundException {
        var pages = new ArrayList<List<String>>();
        try (var document = Loader.loadPDF(pdf)) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                var image = new PDFRenderer(document).renderImageWithDPI(page, DOTS_PER_INCH);
                var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
                var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
                var found = new QRCodeMultiReader()
                        .decodeMultiple(
                                new BinaryBitmap(new HybridBinarizer(source)),
                                Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE));
                pages.add(Arrays.stream(found).map(Result::getText).toList());
            }
        }
        return pages;
    }

    static List<String> pages(byte[] pdf) throws IOException {
        var pages = new ArrayList<String>();
        try (var document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replaceAll("\\s+", " "));
            }
        }
        return pages;
    }

    static void isAccessible(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var broken = new TreeSet<String>();
            for (var each : validator.validate(parser).getTestAssertions()) {
                if (each.getStatus().toString().equals("failed"))
                    broken.add(each.getRuleId() + " " + each.getMessage());
            }
            assertThat(broken).isEmpty();
        }
    }

    /** In two languages; item 5 is asked of those who chose “Ya” in item 4, section B of those who consented. */
    static Map<String, Object> everyKind() {
        var matrix = likert("matriks", 5);
        matrix.put("type", "likert-matrix");
        matrix.put("rows", List.of(row("a", "Jelas"), row("b", "Runtut")));
        var pair = likert("pasangan", 7);
        pair.put("type", "likert-matrix");
        pair.put(
                "rows",
                List.of(new HashMap<>(
                        Map.of("code", "p", "text", both("Lambat", "Slow"), "opposite", both("Cepat", "Fast")))));
        var one = item("single-choice", "ikut");
        one.put("options", options("Ya", "Tidak"));
        var why = item("long-text", "alasan");
        why.put("visibleWhen", Map.of("op", "one-of", "item", "ikut", "options", List.of("ya")));
        var many = item("multiple-choice", "alat");
        many.put("options", options("HP", "Laptop", "Kertas"));
        many.put("maxChoices", 2);
        var rank = item("ranking", "urut");
        rank.put("options", options("Materi", "Pengajar", "Tempat"));
        var number = item("number", "lama");
        number.putAll(Map.of("min", 0, "max", 40, "unit", both("tahun", "years")));
        var consent = item("consent", "setuju");
        var first = section("pertama", likert("puas", 4), matrix, pair, one, why, many, rank, number, consent);
        var date = item("date", "mulai");
        date.put("latest", "2026-06-30");
        var score = item("rating", "skor");
        score.put("help", text("Sejauh ini, tentang {lama}"));
        var file = item("file", "bukti");
        file.putAll(Map.of("accepts", List.of("photo", "pdf"), "maxChoices", 3, "required", true));
        var second = section("kedua", item("note", "catatan"), date, item("short-text", "sebutan"), score, file);
        second.put("visibleWhen", Map.of("op", "answered", "item", "setuju"));
        var definition = new HashMap<String, Object>();
        definition.put("schema", 1);
        definition.put("languages", List.of("id", "en"));
        definition.put("title", both("Kuesioner kertas", "Paper questionnaire"));
        definition.put("sections", List.of(first, second));
        return english(definition);
    }

    private static Map<String, Object> row(String code, String text) {
        return new HashMap<>(Map.of("code", code, "text", text(text)));
    }

    private static List<Map<String, Object>> options(String... labels) {
        return Arrays.stream(labels)
                .map(label -> (Map<String, Object>)
                        new HashMap<String, Object>(Map.of("code", label.toLowerCase(), "label", text(label))))
                .toList();
    }

    private static Map<String, Object> both(String id, String en) {
        return new HashMap<>(Map.of("id", id, "en", en));
    }

    /** Every text that has no English one gets it, marked as such. */
    @SuppressWarnings("unchecked")
    private static <T> T english(T part) {
        if (part instanceof Map<?, ?> map) {
            if (map.get("id") instanceof String id && !map.containsKey("en")) {
                ((Map<String, Object>) map).put("en", id + " (en)");
            }
            map.values().forEach(Printed::english);
        }
        if (part instanceof List<?> list) list.forEach(Printed::english);
        return part;
    }
}

package id.ampera.questionnaire;

import java.util.regex.Pattern;

/** A picture in a column of ours: hash and size. Forms name their pictures by files that come beside them. */
final class XlsPicture {
    private static final Pattern WRITTEN = Pattern.compile("([0-9a-f]{64}) (\\d{1,4})x(\\d{1,5})");

    private XlsPicture() {}

    static String write(Picture picture) {
        return picture.sha256() + " " + picture.width() + "x" + picture.height();
    }

    /** Null where there is none. */
    static Picture read(XlsBook.Line line, XlsTexts texts, String code) {
        var found = WRITTEN.matcher(line.get("ampera_picture"));
        if (!found.matches()) return null;
        var alt = texts.of(line, "ampera_picture_alt", "item." + code + ".picture");
        return new Picture(
                found.group(1),
                Integer.valueOf(found.group(2)),
                Integer.valueOf(found.group(3)),
                alt == null ? new Texts("", null) : alt);
    }
}

package id.ampera.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Files that respondents give, as forms know them: {@code image} for a photo, {@code file} for anything else, one for each
 * question. What a file may be stands in the column that names media types; how many, in one of ours.
 */
final class XlsFile {
    static final String ACCEPT = "body::accept";
    static final String MOST = "ampera_files";

    private static final List<FileKind> PHOTO = List.of(FileKind.PHOTO);
    private static final List<FileKind> ALL = List.of(FileKind.values());

    private XlsFile() {}

    static String type(Item item) {
        return item.accepts().equals(PHOTO) ? "image" : "file";
    }

    /** Empty where the type says it already. */
    static String accepted(Item item) {
        if (item.accepts().equals(PHOTO)) return "";
        return item.accepts().contains(FileKind.PHOTO) ? "image/*,application/pdf" : "application/pdf";
    }

    /** Sets what may be given; what a form takes beyond that is told. */
    static void read(XlsBook.Line line, String kind, XlsItem item, XlsLosses losses) {
        item.maxChoices = line.get(MOST).matches("[1-3]") ? Integer.valueOf(line.get(MOST)) : 1;
        item.accepts = kind.equals("file") ? kinds(line, losses) : PHOTO;
    }

    private static List<FileKind> kinds(XlsBook.Line line, XlsLosses losses) {
        var told = line.get(ACCEPT).toLowerCase(Locale.ROOT);
        var kinds = new ArrayList<FileKind>();
        if (told.matches("(?s).*(image/|\\.jpe?g|\\.png).*")) kinds.add(FileKind.PHOTO);
        if (told.contains("pdf")) kinds.add(FileKind.PDF);
        if (!kinds.isEmpty()) return kinds;
        losses.add(line, told.isEmpty() ? "type" : ACCEPT, "file_kinds");
        return ALL;
    }
}

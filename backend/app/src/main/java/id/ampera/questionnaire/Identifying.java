package id.ampera.questionnaire;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What of a questionnaire may tell who answers it. Words are a hint: they say what an author has to think about, in both
 * languages, and find nothing that is asked in a roundabout way.
 */
public final class Identifying {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    /** Ten digits: fewer than a telephone has, more than anything that is counted. */
    private static final double LONG_NUMBER = 1e9;

    /** What an open question may ask for. */
    public enum Kind {
        NAME,
        EMPLOYEE_NUMBER,
        IDENTITY_NUMBER,
        PHONE,
        MAIL,
        ADDRESS,
        BIRTH,
        LONG_NUMBER
    }

    /** An item and what it seems to ask for. */
    public record Hint(String item, Kind kind) {}

    private static final Map<Kind, Pattern> WORDS = new EnumMap<>(Map.of(
            Kind.NAME,
            words("nama (?:lengkap|anda|saudara|bapak|ibu|panggilan|responden|peserta|pegawai|atasan)|nama *[:?]?$|"
                    + "(?:your|full|first|last|family) name|^name *[:?]?$"),
            Kind.EMPLOYEE_NUMBER,
            words(
                    "nip|nipppk|nomor induk pegawai|nomor pegawai|no\\.? pegawai|(?:employee|staff|personnel) (?:number|id)"),
            Kind.IDENTITY_NUMBER,
            words(
                    "nik|ktp|npwp|paspor|passport|nomor induk kependudukan|nomor identitas|(?:identity|id) (?:card|number)"),
            Kind.PHONE,
            words("telepon|telp|telpon|hp|handphone|ponsel|whatsapp|wa|phone|mobile number"),
            Kind.MAIL,
            words("surel|e-?mail"),
            Kind.ADDRESS,
            words("alamat|tempat tinggal|address|place of residence"),
            Kind.BIRTH,
            words("(?:tanggal|tgl|tempat|bulan|tahun)[ ,/dan]*lahir|kelahiran|birth|birthday|born")));

    private static final Pattern ABOUT_ONESELF = words(
            "jenis kelamin|usia|umur|pendidikan|golongan|pangkat|jabatan|eselon|masa kerja|lama bekerja|unit kerja|"
                    + "perangkat daerah|agama|suku|status perkawinan|gender|sex|age|education|grade|rank|position|"
                    + "years of service|work unit|religion|marital status");

    private Identifying() {}

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])", FLAGS);
    }

    /** Codes of items whose answers tell of themselves whose they are. */
    public static List<String> refused(Definition definition) {
        return definition.items().stream()
                .filter(Item::mayIdentify)
                .map(Item::code)
                .toList();
    }

    /** Open questions that seem to ask who answers, in the order of the questionnaire. */
    public static List<Hint> hints(Definition definition) {
        var hints = new ArrayList<Hint>();
        for (var item : definition.items()) {
            if (!item.type().isText() && item.type() != ItemType.NUMBER) continue;
            WORDS.forEach((kind, pattern) -> {
                if (speaks(item, pattern)) hints.add(new Hint(item.code(), kind));
            });
            if (isLong(item)) hints.add(new Hint(item.code(), Kind.LONG_NUMBER));
        }
        return hints;
    }

    private static boolean speaks(Item item, Pattern pattern) {
        return item.text().all().anyMatch(text -> pattern.matcher(text.strip()).find())
                || item.help() != null
                        && item.help().all().anyMatch(text -> pattern.matcher(text.strip())
                                .find());
    }

    private static boolean isLong(Item item) {
        if (item.type() != ItemType.NUMBER || item.max() == null) return false;
        return item.max().doubleValue() >= LONG_NUMBER && (item.decimals() == null || item.decimals() == 0);
    }

    /** Choices about oneself which every respondent makes: together they tell people apart. */
    public static List<Item> aboutOneself(Definition definition) {
        return definition.items().stream()
                .filter(item -> item.type() == ItemType.SINGLE_CHOICE && speaks(item, ABOUT_ONESELF))
                .toList();
    }

    /** Whether what is answered tells of the person, so that others may know it too. */
    public static boolean tellsOfOneself(Item item) {
        return speaks(item, ABOUT_ONESELF);
    }

    /** How many different people such choices can describe. */
    public static long combinations(List<Item> choices) {
        return choices.stream()
                .mapToLong(item -> item.options().size())
                .reduce(1, (a, b) -> Math.min(a * b, 1_000_000L));
    }
}

package id.ampera.platform.storage;

/** What users call the files that they upload. */
public final class FileName {
    private static final int MAX = 200;
    private static final String UNNAMED = "berkas";

    private FileName() {}

    /**
     * For people to read, never a path to write to.
     *
     * @param given as the browser sent it, or null
     * @return without folders and control characters, which some browsers send along; 1 to 200 characters, the end with
     *     the suffix kept
     */
    public static String of(String given) {
        if (given == null) return UNNAMED;
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var plain = last.replaceAll("\\p{Cntrl}", "").strip();
        if (plain.isEmpty()) return UNNAMED;
        return plain.length() > MAX ? plain.substring(plain.length() - MAX) : plain;
    }
}

package id.ampera.programme;

final class Texts {
    private Texts() {}

    static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

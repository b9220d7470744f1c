package id.ampera.local;

/** Something the person at the keyboard can put right: one sentence in Indonesian, the same in English. */
final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1;

    Problem(String indonesian, String english) {
        super(indonesian + "\n" + english);
    }
}

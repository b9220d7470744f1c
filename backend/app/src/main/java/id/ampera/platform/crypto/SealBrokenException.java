package id.ampera.platform.crypto;

/** Sealed bytes do not open: another key, other associated data, or changed bytes. Which one is not told. */
public final class SealBrokenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SealBrokenException() {
        super("sealed bytes do not open");
    }
}

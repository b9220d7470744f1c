package id.ampera.platform.job;

/** A job is not what it was when this process began it: another one has taken it up and brought it further. */
public final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1L;
}

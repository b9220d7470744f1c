package id.ampera.platform.http;

/** A view that carries the version of its object; the response gets it as ETag. */
public interface Versioned {
    long version();
}

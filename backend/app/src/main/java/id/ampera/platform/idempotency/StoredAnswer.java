package id.ampera.platform.idempotency;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What a request under a key was answered with. */
record StoredAnswer(int status, String etag, String body) {

    /** Carries the answer out of the transaction of a request that came second. */
    static final class Replay extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient StoredAnswer answer;

        Replay(StoredAnswer answer) {
            super("answered before", null, false, false);
            this.answer = answer;
        }

        StoredAnswer answer() {
            return answer;
        }
    }

    Response toResponse() {
        var response = Response.status(status).header("Idempotency-Replayed", "true");
        if (etag != null) response.header(HttpHeaders.ETAG, etag);
        if (body != null) response.type(MediaType.APPLICATION_JSON).entity(body);
        return response.build();
    }
}

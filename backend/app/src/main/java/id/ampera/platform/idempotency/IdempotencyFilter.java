package id.ampera.platform.idempotency;

import id.ampera.platform.security.Caller;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Reads the key, answers what was answered before, and corrects the record when the answer became another one. */
@Provider
class IdempotencyFilter implements ContainerRequestFilter, ContainerResponseFilter {
    private static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,100}");

    private final Caller caller;
    private final IdempotentRequest state;
    private final IdempotencyStore store;

    @Context
    ResourceInfo resource;

    IdempotencyFilter(Caller caller, IdempotentRequest state, IdempotencyStore store) {
        this.caller = caller;
        this.state = state;
        this.store = store;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        var key = request.getHeaderString(HEADER);
        // whoever sends no credentials is anonymous, and of the anonymous nothing is kept
        if (key == null
                || !request.getMethod().equals(HttpMethod.POST)
                || request.getHeaderString(HttpHeaders.AUTHORIZATION) == null
                || IdempotentPaths.isExempt(request.getUriInfo().getPath())) {
            return;
        }
        if (!KEY.matcher(key).matches()) throw IdempotencyProblem.IDEMPOTENCY_KEY_INVALID.raise();
        var claim = new Claim(RequestHash.ofKey(caller.subject(), key), RequestHash.of(request), declaredStatus());
        var known = store.enter(claim);
        if (known.isPresent()) {
            request.abortWith(known.get().toResponse());
        } else {
            state.announce(claim);
            request.setProperty(HEADER, claim);
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(HEADER) == null || state.kept() == null) return;
        var kept = state.kept();
        var status = response.getStatus();
        if (status >= 400) {
            store.release(kept.claim());
        } else if (response.getEntity() != kept.result()
                || status != kept.claim().status()) {
            var isJson = response.getMediaType() == null
                    || MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType());
            if (isJson) store.replace(kept.claim(), status, response.getEntity());
            else store.release(kept.claim());
        }
    }

    private int declaredStatus() {
        var method = resource.getResourceMethod();
        var declared = method.getAnnotation(ResponseStatus.class);
        if (declared != null) return declared.value();
        return method.getReturnType() == void.class ? 204 : 200;
    }
}

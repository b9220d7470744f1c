package id.ampera.platform.idempotency;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

@Singleton
class ReplayMapper {
    @ServerExceptionMapper(priority = 1)
    public Response replay(StoredAnswer.Replay replay) {
        return replay.answer().toResponse();
    }
}

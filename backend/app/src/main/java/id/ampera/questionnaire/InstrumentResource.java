package id.ampera.questionnaire;

import id.ampera.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/instruments")
@Tag(name = "questionnaire")
public class InstrumentResource {
    private final InstrumentLibrary library;

    InstrumentResource(InstrumentLibrary library) {
        this.library = library;
    }

    @GET
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER, "scope:questionnaires:read"})
    @Operation(
            operationId = "listInstruments",
            summary = "List the instruments of the library",
            description = "The built-in instruments to start a questionnaire from.")
    public List<InstrumentListItem> list() {
        return library.list();
    }

    @GET
    @Path("{code}")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER, "scope:questionnaires:read"})
    @Operation(
            operationId = "getInstrument",
            summary = "Show an instrument",
            description = "What a built-in instrument asks, and where its structure comes from.")
    public InstrumentView show(
            @PathParam("code") @Parameter(description = "Code of the instrument", example = "survei-peserta")
                    String code) {
        return library.show(code);
    }
}

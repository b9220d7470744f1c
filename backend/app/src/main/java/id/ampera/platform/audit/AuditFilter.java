package id.ampera.platform.audit;

import id.ampera.platform.paging.ListParams;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

class AuditFilter extends ListParams {
    @QueryParam("subjectType")
    @Size(max = 40)
    @Parameter(description = "Only this kind of object", example = "unit")
    public String subjectType;

    @QueryParam("subjectId")
    @Parameter(description = "Only this object", example = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
    public UUID subjectId;

    @QueryParam("actorId")
    @Parameter(description = "Only what this employee did", example = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
    public UUID actorId;

    @QueryParam("action")
    @Size(max = 64)
    @Parameter(description = "Only this action", example = "unit.edited")
    public String action;

    @QueryParam("from")
    @Parameter(description = "First day, in Palembang", example = "2026-11-01")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Last day, in Palembang", example = "2026-11-30")
    public LocalDate to;
}

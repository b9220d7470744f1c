package id.ampera.platform.audit;

import id.ampera.platform.paging.Page;
import id.ampera.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/audit-entries")
@Tag(name = "audit")
public class AuditEntryResource {
    private final AuditEntryService entries;

    AuditEntryResource(AuditEntryService entries) {
        this.entries = entries;
    }

    @GET
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "listAuditEntries",
            summary = "List the audit trail",
            description = "Who changed what, newest first. Ballots and anonymous answers leave no entry.")
    public Page<AuditEntryListItem> list(@BeanParam @Valid AuditFilter filter) {
        return entries.list(filter);
    }

    @GET
    @Path("kinds")
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "listAuditKinds",
            summary = "Kinds of entries",
            description = "The kinds of objects and the actions that stand in the trail, for filters.")
    public AuditKinds kinds() {
        return entries.kinds();
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "getAuditEntry",
            summary = "Show what was changed",
            description = "One entry with the fields that differ before and after. NIPs are masked.")
    public AuditEntryView show(
            @PathParam("id")
                    @Parameter(
                            description = "Identifier of the entry",
                            example = "6f1d3f0e-2b8c-4f0e-9a35-1c2d3e4f5a6b")
                    UUID id) {
        return entries.show(id);
    }
}

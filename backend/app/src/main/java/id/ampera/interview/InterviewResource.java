package id.ampera.interview;

import id.ampera.platform.http.IfMatch;
import id.ampera.platform.paging.Page;
import id.ampera.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/interviews")
@Tag(name = "interview")
public class InterviewResource {
    private static final String ID = "Identifier of the interview";
    private static final String ID_EXAMPLE = "01937c2e-5f0a-7cc3-98c4-dc0c0c073995";

    private final InterviewService interviews;

    InterviewResource(InterviewService interviews) {
        this.interviews = interviews;
    }

    @GET
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER})
    @Operation(
            operationId = "listInterviews",
            summary = "List interviews",
            description =
                    "Interviews of the evaluations that the caller may see, the latest day first. Those outside the team see as much of whoever was interviewed as the consent allows, and search by code only.")
    public Page<InterviewListItem> list(@BeanParam @Valid InterviewFilter filter) {
        return interviews.list(filter);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER})
    @Operation(
            operationId = "getInterview",
            summary = "Show an interview",
            description = "One interview with its version as ETag; the transcript is fetched on its own.")
    public InterviewView show(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return interviews.show(id);
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "createInterview",
            summary = "Plan an interview",
            description = "Within an evaluation whose team the caller belongs to. Problem: `interview-code-taken`.")
    public InterviewView create(@NotNull @Valid InterviewInput input) {
        return interviews.create(input);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "editInterview",
            summary = "Edit an interview",
            description =
                    "Replaces what is recorded about it. Another consent changes at once how its quotes are shown, and findings that rest on them turn stale.")
    public InterviewView edit(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @HeaderParam("If-Match") @Parameter(description = "ETag of the version that is changed", example = "\"0\"")
                    IfMatch ifMatch,
            @NotNull @Valid InterviewInput input) {
        return interviews.edit(id, ifMatch, input);
    }

    @POST
    @Path("{id}/hold")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "holdInterview",
            summary = "Record that an interview took place",
            description =
                    "From now on it takes a transcript. Problems: `interview-not-planned`, `interview-in-future`.")
    public InterviewView hold(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return interviews.hold(id);
    }

    @POST
    @Path("{id}/cancel")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "cancelInterview",
            summary = "Cancel a planned interview",
            description = "It stays in the list as cancelled. Problem: `interview-not-planned`.")
    public InterviewView cancel(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return interviews.cancel(id);
    }
}

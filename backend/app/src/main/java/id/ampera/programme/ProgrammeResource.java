package id.ampera.programme;

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

@Path("/programmes")
@Tag(name = "programme")
public class ProgrammeResource {
    private static final String ID = "Identifier of the programme";
    private static final String ID_EXAMPLE = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f";
    private static final String VERSION = "ETag of the version that is changed";
    private static final String VERSION_EXAMPLE = "\"0\"";

    private final ProgrammeService programmes;
    private final CohortService cohorts;

    ProgrammeResource(ProgrammeService programmes, CohortService cohorts) {
        this.programmes = programmes;
        this.cohorts = cohorts;
    }

    @GET
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER, "scope:programmes:read"})
    @Operation(
            operationId = "listProgrammes",
            summary = "List programmes",
            description = "Development programmes, by title unless another sort is asked for.")
    public Page<ProgrammeListItem> list(@BeanParam @Valid ProgrammeFilter filter) {
        return programmes.list(filter);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER, "scope:programmes:read"})
    @Operation(
            operationId = "getProgramme",
            summary = "Show a programme",
            description = "One programme with its sessions, JP by mode, and its version as ETag.")
    public ProgrammeView show(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return programmes.show(id);
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "createProgramme",
            summary = "Create a programme",
            description = "Adds a programme as a draft, without sessions and cohorts.")
    public ProgrammeView create(@NotNull @Valid ProgrammeInput input) {
        return programmes.create(input);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "editProgramme",
            summary = "Edit a programme",
            description = "Replaces what stands about the programme; not once it is completed or cancelled.")
    public ProgrammeView edit(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @HeaderParam("If-Match") @Parameter(description = VERSION, example = VERSION_EXAMPLE) IfMatch ifMatch,
            @NotNull @Valid ProgrammeInput input) {
        return programmes.edit(id, ifMatch, input);
    }

    @PUT
    @Path("{id}/sessions")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "arrangeSessions",
            summary = "Arrange the sessions",
            description =
                    "Replaces all sessions of the programme in their order: those with an id are kept and changed, those without are added, those left out are removed.")
    public ProgrammeView arrange(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @HeaderParam("If-Match") @Parameter(description = VERSION, example = VERSION_EXAMPLE) IfMatch ifMatch,
            @NotNull @Valid SessionPlan plan) {
        return programmes.arrange(id, ifMatch, plan);
    }

    @POST
    @Path("{id}/activate")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "activateProgramme",
            summary = "Activate a programme",
            description = "A draft with at least one session begins.")
    public ProgrammeView activate(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return programmes.activate(id);
    }

    @POST
    @Path("{id}/complete")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "completeProgramme",
            summary = "Complete a programme",
            description = "An active programme ends; afterwards only scores are written.")
    public ProgrammeView complete(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return programmes.complete(id);
    }

    @POST
    @Path("{id}/reopen")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "reopenProgramme",
            summary = "Reopen a programme",
            description = "A completed programme becomes active again.")
    public ProgrammeView reopen(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return programmes.reopen(id);
    }

    @POST
    @Path("{id}/cancel")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "cancelProgramme",
            summary = "Cancel a programme",
            description = "A draft or active programme is called off for good; what was recorded stays readable.")
    public ProgrammeView cancel(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return programmes.cancel(id);
    }

    @POST
    @Path("{id}/cohorts")
    @ResponseStatus(201)
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "createCohort",
            summary = "Create a cohort",
            description = "Adds a cohort to a programme that is not completed or cancelled.")
    public CohortView createCohort(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @NotNull @Valid CohortInput input) {
        return cohorts.create(id, input);
    }
}

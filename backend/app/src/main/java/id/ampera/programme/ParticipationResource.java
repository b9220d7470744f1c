package id.ampera.programme;

import id.ampera.platform.http.IfMatch;
import id.ampera.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

@Path("/participations")
@Tag(name = "programme")
public class ParticipationResource {
    private static final String ID = "Identifier of the participation";
    private static final String ID_EXAMPLE = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f";

    private final ParticipantService participants;

    ParticipationResource(ParticipantService participants) {
        this.participants = participants;
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER})
    @Operation(
            operationId = "getParticipation",
            summary = "Show a participant",
            description = "One participant of a cohort with the scores, and the version as ETag.")
    public ParticipantView show(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return participants.show(id);
    }

    @PUT
    @Path("{id}/scores")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "scoreParticipation",
            summary = "Write the scores",
            description = "Replaces the scores before and after of a participant who did not withdraw.")
    public ParticipantView score(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @HeaderParam("If-Match") @Parameter(description = "ETag of the version that is changed", example = "\"0\"")
                    IfMatch ifMatch,
            @NotNull @Valid ScoreInput input) {
        return participants.score(id, ifMatch, input);
    }

    @POST
    @Path("{id}/complete")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "completeParticipation",
            summary = "Complete a participation",
            description = "The participant has completed the programme.")
    public ParticipantView complete(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return participants.complete(id);
    }

    @POST
    @Path("{id}/withdraw")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "withdrawParticipation",
            summary = "Withdraw a participant",
            description = "The participant is no longer invited or counted; what was recorded stays.")
    public ParticipantView withdraw(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return participants.withdraw(id);
    }

    @POST
    @Path("{id}/reinstate")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "reinstateParticipation",
            summary = "Reinstate a participant",
            description = "Whoever withdrew or had completed takes part again, if there is room.")
    public ParticipantView reinstate(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return participants.reinstate(id);
    }
}

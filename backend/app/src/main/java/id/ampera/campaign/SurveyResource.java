package id.ampera.campaign;

import id.ampera.platform.security.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What a respondent needs before answering. */
@Path("/campaigns")
@Tag(name = "campaign")
public class SurveyResource {
    private static final String ID = "Identifier of the campaign";
    private static final String ID_EXAMPLE = "01937c2e-5f0a-7cc3-98c4-dc0c0c073995";

    private final MySurveyService surveys;
    private final BallotService ballots;
    private final ReleasingService releasing;

    SurveyResource(MySurveyService surveys, BallotService ballots, ReleasingService releasing) {
        this.surveys = surveys;
        this.ballots = ballots;
        this.releasing = releasing;
    }

    @GET
    @Path("{id}/manifest")
    @PermitAll
    @SecurityRequirements({})
    @Operation(
            operationId = "getManifest",
            summary = "The manifest of an anonymous campaign",
            description =
                    "What was promised when it was published, signed and never changed. For everybody, to be fetched without credentials and compared.")
    public ManifestView manifest(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return surveys.manifest(id);
    }

    @GET
    @Path("{id}/destruction")
    @PermitAll
    @SecurityRequirements({})
    @Operation(
            operationId = "getDestruction",
            summary = "What was destroyed of an anonymous campaign",
            description =
                    "Keys, sealed answers, drafts and traces of ballots, with their numbers, signed by the signer of the manifest. For everybody; `not-found` until the keys are gone.")
    public DestructionView destruction(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return releasing.destruction(id);
    }

    @GET
    @Path("{id}/questionnaire")
    @PermitAll
    @SecurityRequirements({})
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponse(
            responseCode = "200",
            description = "The canonical bytes whose SHA-256 stands in the manifest",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT, description = "A questionnaire, schema 1"),
                            example =
                                    "{\"languages\":[\"id\"],\"schema\":1,\"sections\":[],\"title\":{\"id\":\"Survei\"}}"))
    @Operation(
            operationId = "getCampaignQuestionnaire",
            summary = "The questionnaire as published",
            description =
                    "Exactly the published bytes. Of an anonymous or public campaign for everybody, without credentials; of a named one for the invited who are signed in.")
    public String questionnaire(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return surveys.questionnaire(id);
    }

    @POST
    @Path("{id}/ballots")
    @ResponseStatus(200)
    @RolesAllowed(Role.RESPONDENT)
    @Operation(
            operationId = "issueBallot",
            summary = "Have a ballot signed",
            description =
                    "Signs one blinded ballot per invited person (RFC 9474, RSABSSA-SHA384-PSS-Randomized). The same message again gets the same signature, another one `ballot-already-issued`. Leaves no time, order, log or audit entry.")
    public BallotView ballot(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @NotNull @Valid NewBallot ballot) {
        return ballots.issue(id, ballot);
    }
}

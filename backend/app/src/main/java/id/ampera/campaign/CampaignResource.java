package id.ampera.campaign;

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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/campaigns")
@Tag(name = "campaign")
public class CampaignResource {
    private static final String ID = "Identifier of the campaign";
    private static final String ID_EXAMPLE = "01937c2e-5f0a-7cc3-98c4-dc0c0c073995";

    private final CampaignService campaigns;
    private final CampaignLifeService life;
    private final UnusedKeys keys;

    CampaignResource(CampaignService campaigns, CampaignLifeService life, UnusedKeys keys) {
        this.campaigns = campaigns;
        this.life = life;
        this.keys = keys;
    }

    @GET
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER, CampaignAccess.READ_SCOPE})
    @Operation(
            operationId = "listCampaigns",
            summary = "List campaigns",
            description = "Campaigns of the evaluations that the caller may see, the youngest window first.")
    public Page<CampaignListItem> list(@BeanParam @Valid CampaignFilter filter) {
        return campaigns.list(filter);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER, CampaignAccess.READ_SCOPE})
    @Operation(
            operationId = "getCampaign",
            summary = "Show a campaign",
            description = "One campaign with its version as ETag. Counts per stratum appear after the release.")
    public CampaignView show(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return campaigns.show(id);
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "createCampaign",
            summary = "Create a campaign",
            description = "A draft within an evaluation whose team the caller belongs to.")
    public CampaignView create(@NotNull @Valid CampaignInput input) {
        return campaigns.create(input);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "editCampaign",
            summary = "Edit a campaign",
            description = "Replaces what stands about a draft. A published campaign is not edited.")
    public CampaignView edit(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @HeaderParam("If-Match") @Parameter(description = "ETag of the version that is changed", example = "\"0\"")
                    IfMatch ifMatch,
            @NotNull @Valid CampaignInput input) {
        return campaigns.edit(id, ifMatch, input);
    }

    @POST
    @Path("audience-count")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "countAudience",
            summary = "Count an audience",
            description =
                    "How many would be asked while an audience is being put together, and whom its rule leaves out. Changes nothing. Problems: `cohort-unknown`, `cohort-of-another-programme`, `audience-months`, `audience-unit-unknown`, `audience-session-unknown`.")
    public AudienceCount count(@NotNull @Valid AudienceQuestion question) {
        return campaigns.count(question);
    }

    @POST
    @Path("{id}/audience-preview")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER})
    @Operation(
            operationId = "previewAudience",
            summary = "Preview the audience",
            description =
                    "Who would be invited today, the strata that publishing would freeze, which groups merge and what stands in the way. Changes nothing.")
    public AudiencePreview preview(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return life.preview(id);
    }

    @POST
    @Path("{id}/publish")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "publishCampaign",
            summary = "Publish a campaign",
            description =
                    "Freezes roster, questionnaire version, window, cuts and strata. It opens by itself at its time, at once if that has come. Problems: `campaign-not-draft`, `campaign-window-past`, `audience-empty`, `audience-too-small`, `raters-missing`, `items-identify`, `interim-without-items`, `items-ask-who` (until `identifyingReason` is given).")
    public CampaignView publish(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @RequestBody(required = false) @Valid PublishInput input) {
        return keys.publish(id, PublishInput.reasonOf(input));
    }

    @POST
    @Path("{id}/open")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "openCampaign",
            summary = "Open a campaign now",
            description = "Opens a published campaign before its time. Problem: `campaign-not-published`.")
    public CampaignView open(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return life.open(id);
    }

    @POST
    @Path("{id}/close")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "closeCampaign",
            summary = "Close a campaign now",
            description =
                    "Ends answering before its time. A named campaign is released at once, an anonymous one after the grace. Problem: `campaign-not-open`.")
    public CampaignView close(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return life.close(id);
    }

    @POST
    @Path("{id}/move")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "moveCampaign",
            summary = "Go on with a later version",
            description =
                    "From now on a named campaign asks a later version of its questionnaire. What was answered stays as it is, and who is in the middle of answering the earlier version may still send it. Problems: `anonymous-keeps-version`, `campaign-not-running`, `version-not-later`.")
    public CampaignView move(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @NotNull @Valid CampaignMove move) {
        return life.move(id, move);
    }

    @POST
    @Path("{id}/cancel")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "cancelCampaign",
            summary = "Cancel a campaign",
            description = "Gives up a campaign that was not opened. Problem: `campaign-not-cancellable`.")
    public CampaignView cancel(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return keys.cancel(id);
    }
}

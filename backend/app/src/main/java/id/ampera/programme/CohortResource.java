package id.ampera.programme;

import id.ampera.platform.http.IfMatch;
import id.ampera.platform.paging.Page;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

@Path("/cohorts")
@Tag(name = "programme")
public class CohortResource {
    private static final String ID = "Identifier of the cohort";
    private static final String ID_EXAMPLE = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f";

    private final CohortService cohorts;
    private final ParticipantService participants;
    private final ParticipantImportService imports;

    CohortResource(CohortService cohorts, ParticipantService participants, ParticipantImportService imports) {
        this.cohorts = cohorts;
        this.participants = participants;
        this.imports = imports;
    }

    @GET
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER, "scope:programmes:read"})
    @Operation(
            operationId = "listCohorts",
            summary = "List cohorts",
            description = "Cohorts of one or of all programmes, by first day unless another sort is asked for.")
    public Page<CohortListItem> list(@BeanParam @Valid CohortFilter filter) {
        return cohorts.list(filter);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER, "scope:programmes:read"})
    @Operation(
            operationId = "getCohort",
            summary = "Show a cohort",
            description =
                    "One cohort with how many take part, the gain between the two tests, and its version as ETag.")
    public CohortView show(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return cohorts.show(id);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "editCohort",
            summary = "Edit a cohort",
            description = "Replaces what stands about the cohort; the places never become fewer than are taken.")
    public CohortView edit(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @HeaderParam("If-Match") @Parameter(description = "ETag of the version that is changed", example = "\"0\"")
                    IfMatch ifMatch,
            @NotNull @Valid CohortInput input) {
        return cohorts.edit(id, ifMatch, input);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "deleteCohort",
            summary = "Delete a cohort",
            description =
                    "Removes a cohort that nobody ever took part in and no survey asks; lists name it under `deleted` afterwards. Problems: `cohort-has-participants`, `cohort-in-survey`.")
    public void delete(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @HeaderParam("If-Match") @Parameter(description = "ETag of the version that is deleted", example = "\"0\"")
                    IfMatch ifMatch) {
        cohorts.delete(id, ifMatch);
    }

    @GET
    @Path("{id}/participants")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER})
    @Operation(
            operationId = "listParticipants",
            summary = "List participants",
            description = "Participants of the cohort with their scores, by name unless another sort is asked for.")
    public Page<ParticipantView> participants(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @BeanParam @Valid ParticipantFilter filter) {
        return participants.list(id, filter);
    }

    @POST
    @Path("{id}/participants")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "enrolParticipants",
            summary = "Enrol participants",
            description =
                    "Enrols employees with the unit that they have today; all or none. Whoever is in the cohort already stays as they are, whoever withdrew comes back.")
    public EnrolmentResult enrol(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @NotNull @Valid EnrolmentInput input) {
        return participants.enrol(id, input);
    }

    @POST
    @Path("{id}/participant-imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "importParticipants",
            summary = "Import participants",
            description =
                    "CSV (UTF-8, comma or semicolon) or the first sheet of an XLSX, with the column `nip` and, where there are any, `pre` and `post`; at most 2,000 rows. Rows that can be taken are taken together, the others are reported; `dryRun` writes nothing. The same file again changes nothing, and an empty score leaves the stored one.")
    public ParticipantImportReport importParticipants(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Parameter(description = "true: only report what would change", example = "true")
                    boolean dryRun,
            @HeaderParam("Accept-Language") @Parameter(description = "id or en", example = "id") String language,
            @RestForm("file") FileUpload file) {
        if (file == null) throw CommonProblem.INVALID_INPUT.at("/file");
        return imports.read(id, ParticipantFile.read(file.uploadedFile()), dryRun, language);
    }

    @POST
    @Path("{id}/complete")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "completeCohort",
            summary = "Complete a cohort",
            description = "Everybody who still takes part has completed; `enrolled` counts them.")
    public EnrolmentResult complete(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return participants.completeAll(id);
    }
}

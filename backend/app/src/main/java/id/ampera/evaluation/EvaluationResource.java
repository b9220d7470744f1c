package id.ampera.evaluation;

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

@Path("/evaluations")
@Tag(name = "evaluation")
public class EvaluationResource {
    private static final String ID = "Identifier of the evaluation";
    private static final String ID_EXAMPLE = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f";
    private static final String VERSION = "ETag of the version that is changed";
    private static final String VERSION_EXAMPLE = "\"0\"";

    private final EvaluationService evaluations;

    EvaluationResource(EvaluationService evaluations) {
        this.evaluations = evaluations;
    }

    @GET
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER, EvaluationAccess.READ_SCOPE})
    @Operation(
            operationId = "listEvaluations",
            summary = "List evaluations",
            description =
                    "Evaluators see those whose team they are on, decision makers and administrators see all; by title unless another sort is asked for.")
    public Page<EvaluationListItem> list(@BeanParam @Valid EvaluationFilter filter) {
        return evaluations.list(filter);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER, EvaluationAccess.READ_SCOPE})
    @Operation(
            operationId = "getEvaluation",
            summary = "Show an evaluation",
            description =
                    "One evaluation with its design, team, timeline, questions and what answers them, and its version as ETag.")
    public EvaluationView show(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return evaluations.show(id);
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "createEvaluation",
            summary = "Create an evaluation",
            description = "Begins an evaluation in its design; whoever creates it leads it.")
    public EvaluationView create(@NotNull @Valid EvaluationInput input) {
        return evaluations.create(input);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "editEvaluation",
            summary = "Edit the design",
            description = "Replaces purpose, programmes, criteria and methods; until the evidence is analysed.")
    public EvaluationView edit(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @HeaderParam("If-Match") @Parameter(description = VERSION, example = VERSION_EXAMPLE) IfMatch ifMatch,
            @NotNull @Valid EvaluationInput input) {
        return evaluations.edit(id, ifMatch, input);
    }

    @PUT
    @Path("{id}/questions")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "askEvaluationQuestions",
            summary = "Set the questions",
            description =
                    "Replaces all questions in their order, with what they shall be answered by: those with an id are kept and changed, those without are added, those left out are removed. Until the evidence is analysed.")
    public EvaluationView ask(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @HeaderParam("If-Match") @Parameter(description = VERSION, example = VERSION_EXAMPLE) IfMatch ifMatch,
            @NotNull @Valid QuestionPlan plan) {
        return evaluations.ask(id, ifMatch, plan);
    }

    @GET
    @Path("{id}/answer-candidates")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER, EvaluationAccess.READ_SCOPE})
    @Operation(
            operationId = "listAnswerCandidates",
            summary = "List what may answer the questions",
            description =
                    "Survey items, interview guide questions and documents of this evaluation that can be attached to its questions.")
    public AnswerCandidates candidates(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return evaluations.candidates(id);
    }

    @PUT
    @Path("{id}/answering")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "attachAnswerSources",
            summary = "Set what answers the questions",
            description =
                    "Replaces all that is attached to the questions by the candidates named. Until the evidence is analysed. Problems: `question-unknown`, `source-unknown`, `design-fixed`.")
    public EvaluationView attach(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @HeaderParam("If-Match") @Parameter(description = VERSION, example = VERSION_EXAMPLE) IfMatch ifMatch,
            @NotNull @Valid AnsweringPlan plan) {
        return evaluations.attach(id, ifMatch, plan);
    }

    @PUT
    @Path("{id}/timeline")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "scheduleEvaluation",
            summary = "Set the timeline",
            description = "Replaces all milestones; until the evaluation is closed.")
    public EvaluationView schedule(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @HeaderParam("If-Match") @Parameter(description = VERSION, example = VERSION_EXAMPLE) IfMatch ifMatch,
            @NotNull @Valid TimelineInput timeline) {
        return evaluations.schedule(id, ifMatch, timeline);
    }

    @PUT
    @Path("{id}/team")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "staffEvaluation",
            summary = "Set the team",
            description =
                    "Replaces the team, by whoever leads it. Leaders and members who are evaluators change the evaluation, observers read it.")
    public EvaluationView staff(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @HeaderParam("If-Match") @Parameter(description = VERSION, example = VERSION_EXAMPLE) IfMatch ifMatch,
            @NotNull @Valid TeamInput team) {
        return evaluations.staff(id, ifMatch, team);
    }

    @POST
    @Path("{id}/advance")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "advanceEvaluation",
            summary = "Go to the next phase",
            description =
                    "DESIGN, COLLECTION, ANALYSIS, REPORTING, CLOSED, one step at a time. Collection begins when the design has criteria, methods, a leader, and questions that all name a source.")
    public EvaluationView advance(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @NotNull @Valid PhaseInput phase) {
        return evaluations.advance(id, phase);
    }

    @POST
    @Path("{id}/go-back")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "goBackInEvaluation",
            summary = "Go back to the phase before",
            description = "One step back, with the reason, which is kept in the audit trail.")
    public EvaluationView goBack(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @NotNull @Valid PhaseInput phase) {
        return evaluations.goBack(id, phase);
    }
}

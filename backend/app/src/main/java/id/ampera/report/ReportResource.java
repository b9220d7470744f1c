package id.ampera.report;

import id.ampera.platform.paging.Page;
import id.ampera.platform.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/reports")
@Tag(name = "report")
public class ReportResource {
    private static final String ID = "Identifier of the report";
    private static final String ID_EXAMPLE = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final ReportService reports;
    private final ReportFiles files;

    ReportResource(ReportService reports, ReportFiles files) {
        this.reports = reports;
        this.files = files;
    }

    @GET
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER})
    @Operation(
            operationId = "listReports",
            summary = "List reports",
            description =
                    "Reports of the evaluations that the caller sees, the newest first unless another sort is asked"
                            + " for.")
    public Page<ReportListItem> list(@BeanParam @Valid ReportFilter filter) {
        return reports.list(filter);
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER})
    @Operation(
            operationId = "createReport",
            summary = "Make a report",
            description =
                    "Writes the report of an evaluation from the data as they are now, as HTML, PDF (PDF/UA-1) and"
                            + " DOCX. It is never changed afterwards; a later one gets the next version.")
    public ReportView create(@NotNull @Valid NewReport input) {
        return reports.create(input);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER})
    @Operation(
            operationId = "getReport",
            summary = "Show a report",
            description = "When and by whom it was made, and its files with their hashes.")
    public ReportView show(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return reports.show(id);
    }

    @GET
    @Path("{id}/numbers")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER})
    @Operation(
            operationId = "listReportNumbers",
            summary = "List the numbers of a report",
            description = "Every number that stands in the report, as it is shown and unrounded, with its base and its"
                    + " recipe.")
    public ReportNumbers numbers(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return reports.numbers(id);
    }

    @GET
    @Path("{id}/verification")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER})
    @Operation(
            operationId = "verifyReport",
            summary = "Compute a report's numbers again",
            description =
                    "Computes every number from the data as they are now and tells which came out differently or can"
                            + " no longer be computed, and whether the files are still those that were made. Changes"
                            + " nothing.")
    public ReportVerification verify(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return reports.verify(id);
    }

    @GET
    @Path("{id}/files/{format}")
    @Produces({"application/pdf", "text/html", DOCX})
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER})
    @Operation(
            operationId = "downloadReport",
            summary = "Download a report",
            description = "One file of the report, as it was made.")
    public Response file(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @PathParam("format")
                    @Parameter(
                            description = "Format",
                            example = "pdf",
                            schema = @Schema(enumeration = {"html", "pdf", "docx"}))
                    ReportFormat format) {
        var found = reports.file(id, format);
        StreamingOutput body = out -> {
            try (var in = files.open(found.file())) {
                in.transferTo(out);
            }
        };
        return Response.ok(body)
                .type(format.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + found.name() + "\"")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .build();
    }
}

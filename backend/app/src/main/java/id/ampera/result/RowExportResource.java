package id.ampera.result;

import id.ampera.platform.job.JobRunner;
import id.ampera.platform.security.Role;
import id.ampera.platform.storage.FileStore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/campaigns/{id}")
@Tag(name = "result")
public class RowExportResource {
    private static final String ID = "Identifier of the campaign";
    private static final String ID_EXAMPLE = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f";
    private static final String EXPORT = "Identifier of the export";
    private static final String EXPORT_EXAMPLE = "01937c2e-5f0a-7cc3-98c4-dc0c0c073990";
    private static final String LANGUAGE = "id or en";

    private final RowExportService exports;
    private final RowExportWorker worker;
    private final JobRunner jobs;
    private final FileStore files;

    RowExportResource(RowExportService exports, RowExportWorker worker, JobRunner jobs, FileStore files) {
        this.exports = exports;
        this.worker = worker;
        this.jobs = jobs;
        this.files = files;
    }

    @GET
    @Path("row-release")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER, ResultService.READ_SCOPE})
    @Operation(
            operationId = "getRowRelease",
            summary = "Show what rows of answers would hold",
            description =
                    "Columns, what was merged or withheld so that nobody is known by a row, and what is in no row. Rows exist once a campaign is closed (an anonymous one: released) and has three times the minimum group of answers; where figures could be read while it was open, also four answers for each of these figures. Problems: `results-not-released`, `rows-after-closing`, `rows-of-interim`, `rows-too-few`, `rows-few-for-figures`.")
    public RowReleaseView preview(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @HeaderParam("Accept-Language") @Parameter(description = LANGUAGE, example = "id") String language) {
        return exports.preview(id, language);
    }

    @POST
    @Path("row-exports")
    @ResponseStatus(202)
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER, ResultService.READ_SCOPE})
    @Operation(
            operationId = "createRowExport",
            summary = "Ask for a file of rows",
            description =
                    "One row per answer, shuffled, without identifiers and times: what rows tell of who answered is shared by at least the minimum group, rare answers are merged, texts are never joined. The first export fixes rows and order; when answers change later there is no second one (`rows-changed`). The file is written in the background and kept for a day. Leaves an entry in the audit trail. Problems: as `row-release`.")
    public RowExportView create(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @HeaderParam("Accept-Language") @Parameter(description = LANGUAGE, example = "id") String language,
            @NotNull @Valid NewRowExport input) {
        var begun = exports.begin(id, input, language);
        jobs.submit(worker, begun.id());
        return begun;
    }

    @GET
    @Path("row-exports/{exportId}")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER, ResultService.READ_SCOPE})
    @Operation(
            operationId = "getRowExport",
            summary = "Show how far a file of rows is",
            description = "Rows written so far, and whether the file can be downloaded.")
    public RowExportView show(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @PathParam("exportId") @Parameter(description = EXPORT, example = EXPORT_EXAMPLE) UUID exportId) {
        return exports.show(id, exportId);
    }

    @GET
    @Path("row-exports/{exportId}/file")
    @Produces({
        "text/csv",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/x-spss-sav",
        "application/zip",
        "application/jsonl",
        "application/xml"
    })
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER, ResultService.READ_SCOPE})
    @Operation(
            operationId = "downloadRowExport",
            summary = "Download a file of rows",
            description = "The file as it was written. Problems: `row-export-not-ready`.")
    public Response file(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @PathParam("exportId") @Parameter(description = EXPORT, example = EXPORT_EXAMPLE) UUID exportId) {
        var ready = exports.ready(id, exportId);
        StreamingOutput body = out -> {
            try (var in = files.open(ready.file())) {
                in.transferTo(out);
            }
        };
        return Response.ok(body)
                .type(ready.format().mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + ready.name() + "\"")
                .build();
    }
}

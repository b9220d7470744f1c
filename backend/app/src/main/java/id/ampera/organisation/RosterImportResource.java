package id.ampera.organisation;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.ampera.platform.job.JobRunner;
import id.ampera.platform.paging.Page;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.platform.security.Role;
import id.ampera.platform.storage.FileStore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

@Path("/roster-imports")
@Tag(name = "organisation")
public class RosterImportResource {
    private static final String ID = "Identifier of the import";
    private static final String ID_EXAMPLE = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f";

    private final RosterImportService imports;
    private final RosterImportWorker worker;
    private final JobRunner jobs;
    private final FileStore files;
    private final RosterReport report;

    RosterImportResource(
            RosterImportService imports,
            RosterImportWorker worker,
            JobRunner jobs,
            FileStore files,
            RosterReport report) {
        this.imports = imports;
        this.worker = worker;
        this.jobs = jobs;
        this.files = files;
        this.report = report;
    }

    @GET
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "listRosterImports",
            summary = "List imports",
            description = "Imports of a roster, newest first unless another sort is asked for.")
    public Page<RosterImportListItem> list(@BeanParam @Valid RosterImportFilter filter) {
        return imports.list(filter);
    }

    @POST
    @ResponseStatus(202)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "uploadRoster",
            summary = "Upload a roster",
            description =
                    "CSV (UTF-8, comma or semicolon) or XLSX with the columns `nip`, `nama`, `kode unit` and, where known, `jenis`, `golongan`, `jabatan`, `surel`; at most 50,000 rows. The file is checked and nothing is written until `apply`.")
    public RosterImportView upload(@RestForm("file") FileUpload file) throws IOException {
        if (file == null) throw CommonProblem.INVALID_INPUT.at("/file");
        var id = UUID.randomUUID();
        files.store(id, out -> Files.copy(file.uploadedFile(), out));
        var name = file.fileName() == null ? "" : file.fileName();
        var begun = false;
        try {
            var started = imports.begin(id, name.length() > 200 ? name.substring(0, 200) : name);
            begun = true;
            jobs.submit(worker, id);
            return started;
        } finally {
            if (!begun) files.delete(id);
        }
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "getRosterImport",
            summary = "Show an import",
            description = "How far it is and what it would change or changed.")
    public RosterImportView show(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return imports.show(id);
    }

    @POST
    @Path("{id}/apply")
    @ResponseStatus(202)
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "applyRosterImport",
            summary = "Apply a checked import",
            description =
                    "Adds and changes employees by NIP; refused rows are left out. Applying the same file again changes nothing.")
    public RosterImportView apply(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        var applying = imports.apply(id);
        jobs.submit(worker, id);
        return applying;
    }

    @GET
    @Path("{id}/errors")
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "listRosterImportErrors",
            summary = "Show the first refused rows",
            description = "The refused rows from the top of the file, in the reader's language. NIPs are left out.")
    public List<RosterRowError> firstErrors(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @QueryParam("limit")
                    @DefaultValue("100")
                    @Min(1)
                    @Max(1000)
                    @Parameter(description = "Rows at most, 1 to 1,000", example = "100")
                    int limit,
            @HeaderParam("Accept-Language") @Parameter(description = "id or en", example = "id") String language)
            throws IOException {
        imports.show(id);
        report.require(id);
        var errors = new ArrayList<RosterRowError>();
        report.read(id, language, limit, errors::add);
        return errors;
    }

    @GET
    @Path("{id}/errors.csv")
    @Produces("text/csv")
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "downloadRosterImportErrors",
            summary = "Download the error report",
            description =
                    "One line per refused row: its number, the column, what is wrong and the value, in the reader's language. NIPs are left out.")
    public Response errors(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @HeaderParam("Accept-Language") @Parameter(description = "id or en", example = "id") String language) {
        imports.show(id);
        report.require(id);
        StreamingOutput body = out -> {
            try (var csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
                csv.writeRecord("row", "column", "problem", "value");
                report.read(
                        id,
                        language,
                        Integer.MAX_VALUE,
                        error -> csv.writeRecord(
                                String.valueOf(error.row()), error.column(), error.detail(), harmless(error.value())));
            }
        };
        return Response.ok(body)
                .header("Content-Disposition", "attachment; filename=\"errors.csv\"")
                .build();
    }

    /** A spreadsheet would run what starts like a formula. */
    private static String harmless(String value) {
        return value.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + value : value;
    }
}

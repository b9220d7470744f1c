package id.ampera.paper;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/campaigns/{id}")
@Tag(name = "paper")
public class PaperResource {
    private static final String ID = "Identifier of the campaign";
    private static final String ID_EXAMPLE = "01937c2e-5f0a-7cc3-98c4-dc0c0c073995";

    private final PaperService sheets;

    PaperResource(PaperService sheets) {
        this.sheets = sheets;
    }

    @GET
    @Path("paper-sheets")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "listPaperSheets",
            summary = "List printed sheets",
            description =
                    "Sheets of a named or public campaign and where each stands, by number unless another sort is asked for. `q` finds a number as it is printed. Problem: `paper-anonymous`.")
    public Page<PaperSheetListItem> list(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @BeanParam @Valid PaperSheetFilter filter) {
        return sheets.list(id, filter);
    }

    @POST
    @Path("paper-sheets")
    @ResponseStatus(201)
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "makePaperSheets",
            summary = "Make numbered sheets",
            description =
                    "The next numbers of a named or public campaign that is published or open, to be printed; those of a public one for one of its service points. Problems: `paper-anonymous`, `sheet-point`, `sheets-not-printable`, `sheets-being-printed`.")
    public PaperSheetBatch make(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @NotNull @Valid PaperSheetOrder order) {
        return sheets.make(id, order);
    }

    @POST
    @Path("paper-respondents/search")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "searchPaperRespondents",
            summary = "Find whose sheet it is",
            description =
                    "The invitations of the person with this NIP to this campaign, each with whether an answer is there already; none when nobody invited has it. Problem: `paper-anonymous`.")
    public List<PaperRespondent> respondents(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @NotNull @Valid PaperNipSearch search) {
        return sheets.respondents(id, search);
    }
}

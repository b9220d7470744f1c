package id.ampera.interview;

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

@Path("/interview-guides")
@Tag(name = "interview")
public class GuideResource {
    private static final String ID = "Identifier of the guide";
    private static final String ID_EXAMPLE = "01937c2e-5f0a-7cc3-98c4-dc0c0c073993";

    private final GuideService guides;

    GuideResource(GuideService guides) {
        this.guides = guides;
    }

    @GET
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER})
    @Operation(
            operationId = "listInterviewGuides",
            summary = "List interview guides",
            description = "Guides of the evaluations that the caller may see, by title.")
    public Page<GuideListItem> list(@BeanParam @Valid GuideFilter filter) {
        return guides.list(filter);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR, Role.DECISION_MAKER})
    @Operation(
            operationId = "getInterviewGuide",
            summary = "Show an interview guide",
            description = "One guide with its questions and its version as ETag.")
    public GuideView show(@PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id) {
        return guides.show(id);
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "createInterviewGuide",
            summary = "Create an interview guide",
            description = "Within an evaluation whose team the caller belongs to.")
    public GuideView create(@NotNull @Valid GuideInput input) {
        return guides.create(input);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Role.ADMIN, Role.EVALUATOR})
    @Operation(
            operationId = "editInterviewGuide",
            summary = "Edit an interview guide",
            description =
                    "Replaces title, introduction and questions. Questions that are named by their id are kept with the quotes that answer them.")
    public GuideView edit(
            @PathParam("id") @Parameter(description = ID, example = ID_EXAMPLE) UUID id,
            @HeaderParam("If-Match") @Parameter(description = "ETag of the version that is changed", example = "\"0\"")
                    IfMatch ifMatch,
            @NotNull @Valid GuideInput input) {
        return guides.edit(id, ifMatch, input);
    }
}

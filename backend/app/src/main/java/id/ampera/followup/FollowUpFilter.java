package id.ampera.followup;

import id.ampera.platform.paging.ListParams;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

class FollowUpFilter extends ListParams {
    private static final String ID = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f";

    @QueryParam("evaluationId")
    @Parameter(description = "Only recommendations of this evaluation", example = ID)
    public UUID evaluationId;

    @QueryParam("unitId")
    @Parameter(description = "Only recommendations that address this unit", example = ID)
    public UUID unitId;

    @QueryParam("status")
    @Parameter(description = "Only this status", example = "NOT_IMPLEMENTED")
    public FollowUpStatus status;

    @QueryParam("overdue")
    @Parameter(description = "true: only what is not closed after its due date", example = "true")
    public Boolean overdue;

    @QueryParam("mine")
    @Parameter(description = "true: only what addresses units whose matters the caller handles", example = "true")
    public Boolean mine;

    @QueryParam("waiting")
    @Parameter(description = "true: only what waits for verification", example = "true")
    public Boolean waiting;

    boolean matches(FollowUpListItem each) {
        return (evaluationId == null || evaluationId.equals(each.evaluationId()))
                && (unitId == null || unitId.equals(each.unitId()))
                && (status == null || status == each.status())
                && (overdue == null || overdue == each.overdue())
                && (waiting == null || waiting == each.waitsForVerification())
                && (q == null
                        || q.isBlank()
                        || each.title()
                                .toLowerCase(Locale.ROOT)
                                .contains(q.strip().toLowerCase(Locale.ROOT)));
    }
}

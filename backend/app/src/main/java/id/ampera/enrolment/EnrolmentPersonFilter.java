package id.ampera.enrolment;

import id.ampera.platform.paging.ListParams;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

class EnrolmentPersonFilter extends ListParams {
    @QueryParam("outcome")
    @Parameter(description = "Only with this outcome", example = "REFUSED")
    public Outcome outcome;

    boolean matches(EnrolmentPersonItem row) {
        var text = q == null || q.isBlank() ? null : q.strip().toLowerCase(Locale.ROOT);
        return (text == null || row.name().toLowerCase(Locale.ROOT).contains(text))
                && (outcome == null || row.outcome() == outcome);
    }
}

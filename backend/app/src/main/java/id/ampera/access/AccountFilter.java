package id.ampera.access;

import id.ampera.platform.paging.ListParams;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

class AccountFilter extends ListParams {
    @QueryParam("role")
    @Pattern(regexp = "unit-officer|evaluator|decision-maker|admin")
    @Parameter(description = "Only this role", example = "evaluator")
    public String role;

    @QueryParam("unitId")
    @Parameter(
            description = "Only who works in this unit or handles its matters",
            example = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
    public UUID unitId;

    boolean matches(AccountListItem row) {
        var text = q == null || q.isBlank() ? null : q.strip().toLowerCase(Locale.ROOT);
        return (text == null || row.name().toLowerCase(Locale.ROOT).contains(text))
                && (role == null || row.roles().contains(role))
                && (unitId == null
                        || unitId.equals(row.unitId())
                        || row.unitScope().stream().anyMatch(scope -> scope.id().equals(unitId)))
                && (updatedSince == null || !row.updatedAt().isBefore(updatedSince));
    }
}

package id.ampera.access;

import id.ampera.organisation.EmployeeRef;
import id.ampera.platform.paging.Identified;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Somebody with staff roles")
record AccountListItem(
        @Schema(description = "The employee", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
        @Schema(description = "Name of the employee", examples = "Siti Rahmawati, S.Sos.") String name,
        @Schema(description = "Masked NIP", examples = "1986**** ****** * *01") String maskedNip,
        @Schema(description = "Unit in which the employee works", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                UUID unitId,
        @Schema(description = "Name of that unit", examples = "Dinas Sosial") String unitName,
        @Schema(description = "Staff roles", examples = "evaluator") Set<String> roles,
        @Schema(description = "Units whose matters the employee handles") List<AccountView.UnitScope> unitScope,
        @Schema(description = "Last change of the roles", examples = "2026-11-24T07:00:00Z") Instant updatedAt)
        implements Identified {

    static AccountListItem of(EmployeeRef person, Account account, Map<UUID, String> unitNames) {
        return new AccountListItem(
                person.id(),
                person.name(),
                person.maskedNip(),
                person.unitId(),
                unitNames.get(person.unitId()),
                new TreeSet<>(account.roles()),
                account.units().stream()
                        .map(unit -> new AccountView.UnitScope(unit, unitNames.get(unit)))
                        .toList(),
                account.updatedAt());
    }
}

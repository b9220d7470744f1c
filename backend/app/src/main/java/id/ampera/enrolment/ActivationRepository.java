package id.ampera.enrolment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class ActivationRepository implements PanacheRepositoryBase<ActivationCode, UUID> {

    Optional<ActivationCode> findByHash(byte[] hash) {
        return find("codeHash", (Object) hash).firstResultOptional();
    }

    /** Those of them who have a card that still works. */
    Set<UUID> withCard(Collection<UUID> employeeIds, LocalDate today) {
        if (employeeIds.isEmpty()) return Set.of();
        return list("employeeId in ?1", employeeIds).stream()
                .filter(code -> code.isUsable(today))
                .map(ActivationCode::employeeId)
                .collect(Collectors.toSet());
    }

    long deleteExpired(LocalDate today) {
        return delete("validTo < ?1", today);
    }
}

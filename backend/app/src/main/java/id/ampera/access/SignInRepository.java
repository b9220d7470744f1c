package id.ampera.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SignInRepository implements PanacheRepositoryBase<SignIn, UUID> {

    /** Every request of a signed-in person asks this. */
    Optional<UUID> employeeOf(String subject) {
        return getEntityManager()
                .createQuery("select s.employeeId from SignIn s where s.subject = :subject", UUID.class)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    List<SignIn> of(Collection<UUID> employeeIds) {
        return employeeIds.isEmpty() ? List.of() : list("employeeId in ?1", employeeIds);
    }
}

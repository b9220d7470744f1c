package id.ampera.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AccountRepository implements PanacheRepositoryBase<Account, UUID> {

    Optional<Account> findBySubject(String subject) {
        return find("subject", subject).firstResultOptional();
    }

    long countAdmins() {
        return getEntityManager()
                .createQuery("select count(a) from Account a join a.roles r where r = 'admin'", Long.class)
                .getSingleResult();
    }
}

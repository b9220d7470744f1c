package id.ampera.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class AccountRepository implements PanacheRepositoryBase<Account, UUID> {

    /** With roles and units, in one query: every request of a signed-in person asks this. */
    Optional<Account> findWithGrants(UUID employeeId) {
        return getEntityManager()
                .createQuery(
                        "select a from Account a left join fetch a.roles left join fetch a.units where a.employeeId = :id",
                        Account.class)
                .setParameter("id", employeeId)
                .getResultStream()
                .findFirst();
    }

    /** Those of them with at least one staff role. */
    List<Account> staffAmong(Collection<UUID> employeeIds) {
        if (employeeIds.isEmpty()) return List.of();
        return getEntityManager()
                .createQuery(
                        "select distinct a from Account a join fetch a.roles where a.employeeId in :ids", Account.class)
                .setParameter("ids", employeeIds)
                .getResultList();
    }

    /** Accounts with at least one staff role. */
    List<Account> staff() {
        return getEntityManager()
                .createQuery(
                        "select distinct a from Account a join fetch a.roles left join fetch a.units", Account.class)
                .getResultList();
    }

    List<Account> handling(UUID unitId) {
        return getEntityManager()
                .createQuery("select a from Account a join a.units u where u = :unit", Account.class)
                .setParameter("unit", unitId)
                .getResultList();
    }

    long countAdmins() {
        return getEntityManager()
                .createQuery("select count(a) from Account a join a.roles r where r = 'admin'", Long.class)
                .getSingleResult();
    }

    Set<UUID> officersOf(Collection<UUID> unitIds) {
        return new HashSet<>(getEntityManager()
                .createQuery(
                        "select a.employeeId from Account a join a.units u join a.roles r"
                                + " where u in :units and r = 'unit-officer'",
                        UUID.class)
                .setParameter("units", unitIds)
                .getResultList());
    }
}

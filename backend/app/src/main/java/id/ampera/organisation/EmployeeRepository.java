package id.ampera.organisation;

import id.ampera.platform.paging.Listing;
import id.ampera.platform.paging.Page;
import id.ampera.platform.problem.CommonProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class EmployeeRepository implements PanacheRepositoryBase<Employee, UUID> {

    Employee require(UUID id) {
        return findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    Optional<Employee> findByNip(String digits) {
        return getEntityManager()
                .createQuery(
                        "select e from Employee e join e.nips n where n.nip = :nip and n.validTo is null",
                        Employee.class)
                .setParameter("nip", digits)
                .getResultStream()
                .findFirst();
    }

    /** Without the histories: every request of a signed-in person asks this. */
    Optional<EmployeeRef> refByNip(Nip nip) {
        return getEntityManager()
                .createQuery(
                        "select e.id, e.name, e.sex, e.unitId from Employee e join e.nips n"
                                + " where n.nip = :nip and n.validTo is null",
                        Object[].class)
                .setParameter("nip", nip.digits())
                .getResultStream()
                .findFirst()
                .map(row -> new EmployeeRef((UUID) row[0], (String) row[1], nip.masked(), (Sex) row[2], (UUID) row[3]));
    }

    List<Employee> activeOf(Collection<UUID> unitIds) {
        if (unitIds.isEmpty()) return List.of();
        return getEntityManager()
                .createQuery(
                        "select distinct e from Employee e join fetch e.nips where e.unitId in :units and e.active = true"
                                + " order by e.name, e.id",
                        Employee.class)
                .setParameter("units", unitIds)
                .getResultList();
    }

    /** Those who left included. */
    Set<UUID> idsOf(Collection<UUID> unitIds) {
        if (unitIds.isEmpty()) return Set.of();
        return new HashSet<>(getEntityManager()
                .createQuery("select e.id from Employee e where e.unitId in :units", UUID.class)
                .setParameter("units", unitIds)
                .getResultList());
    }

    List<Employee> byIds(Collection<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        return getEntityManager()
                .createQuery("select distinct e from Employee e join fetch e.nips where e.id in :ids", Employee.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    record Leader(UUID employeeId, UUID unitId, PositionKind kind) {}

    List<Leader> leadersOf(Collection<UUID> unitIds) {
        if (unitIds.isEmpty()) return List.of();
        return getEntityManager()
                .createQuery(
                        "select new id.ampera.organisation.EmployeeRepository$Leader(e.id, e.unitId, p.kind)"
                                + " from Employee e join Position p on p.id = e.positionId"
                                + " where e.active = true and e.unitId in :units"
                                + " and p.kind in (HIGH_LEADERSHIP, ADMINISTRATOR, SUPERVISOR)",
                        Leader.class)
                .setParameter("units", unitIds)
                .getResultList();
    }

    /** Employees by their NIP of today. */
    Map<String, Employee> byNips(Collection<String> nips) {
        if (nips.isEmpty()) return Map.of();
        return getEntityManager()
                .createQuery(
                        "select distinct e from Employee e join fetch e.nips where e.id in"
                                + " (select o.id from Employee o join o.nips n where n.nip in :nips and n.validTo is null)",
                        Employee.class)
                .setParameter("nips", nips)
                .getResultStream()
                .collect(Collectors.toMap(Employee::currentNip, Function.identity()));
    }

    Page<EmployeeListItem> list(EmployeeFilter filter, Set<UUID> units, Instant now) {
        return new Listing<>(
                        getEntityManager(),
                        EmployeeListItem.class,
                        "e.id, n.nip, e.name, e.sex, e.employmentType, e.positionName, e.positionId, e.unitId, u.name, e.active, e.updatedAt",
                        "Employee e join Unit u on u.id = e.unitId join e.nips n",
                        "e.id")
                .where("n.validTo is null")
                .search(filter.q, "e.name", "e.positionName")
                .where("e.unitId in :units", "units", units)
                .where("e.positionId = :positionId", "positionId", filter.positionId)
                .where("e.employmentType = :type", "type", filter.employmentType)
                .where("e.active = :active", "active", filter.active)
                .where("e.updatedAt >= :updatedSince", "updatedSince", filter.updatedSince)
                .page(filter, EmployeeSort.class, "name", now);
    }
}

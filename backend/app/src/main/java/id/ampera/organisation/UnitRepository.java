package id.ampera.organisation;

import id.ampera.platform.paging.Listing;
import id.ampera.platform.paging.Page;
import id.ampera.platform.problem.CommonProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class UnitRepository implements PanacheRepositoryBase<Unit, UUID> {

    Unit require(UUID id) {
        return findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    Page<UnitListItem> list(UnitFilter filter, Instant now) {
        return new Listing<>(
                        getEntityManager(),
                        UnitListItem.class,
                        "u.id, u.code, u.name, u.kind, u.parentId, p.name, u.validFrom, u.validTo, u.updatedAt",
                        "Unit u left join Unit p on p.id = u.parentId",
                        "u.id")
                .search(filter.q, "u.name", "u.code")
                .where("u.kind = :kind", "kind", filter.kind)
                .where("u.parentId = :parentId", "parentId", filter.parentId)
                .where("u.updatedAt >= :updatedSince", "updatedSince", filter.updatedSince)
                .where(
                        "((:open = true and u.validTo is null) or (:open = false and u.validTo is not null))",
                        "open",
                        filter.open)
                .page(filter, UnitSort.class, "name", now);
    }

    List<UnitListItem> all() {
        return getEntityManager()
                .createQuery(
                        "select new id.ampera.organisation.UnitListItem(u.id, u.code, u.name, u.kind, u.parentId, p.name,"
                                + " u.validFrom, u.validTo, u.updatedAt) from Unit u left join Unit p on p.id = u.parentId"
                                + " order by u.name",
                        UnitListItem.class)
                .setMaxResults(5000)
                .getResultList();
    }

    Map<UUID, String> namesOf(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return list("id in ?1", ids).stream().collect(Collectors.toMap(Unit::id, Unit::name));
    }

    Set<UUID> withDescendants(Collection<UUID> roots) {
        var found = new HashSet<>(roots);
        var front = Set.copyOf(roots);
        while (!front.isEmpty()) {
            var children = getEntityManager()
                    .createQuery("select u.id from Unit u where u.parentId in :front", UUID.class)
                    .setParameter("front", front)
                    .getResultList();
            var next = new HashSet<UUID>();
            for (var child : children) if (found.add(child)) next.add(child);
            front = next;
        }
        return found;
    }

    /** Units in whose place this one came. */
    List<Unit> predecessorsOf(UUID id) {
        return getEntityManager()
                .createQuery(
                        "select u from Unit u join u.successors s where s.successorId = :id order by u.name",
                        Unit.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** The unit with this code, or what alone took its place since. */
    Optional<Unit> findByCode(String code, LocalDate day) {
        var found = find("code", code).firstResultOptional();
        for (int steps = 0; steps < 10 && found.isPresent() && !found.get().isOpenOn(day); steps++) {
            var successors = found.get().successors();
            if (successors.size() != 1) break;
            found = findByIdOptional(successors.iterator().next().successorId());
        }
        return found;
    }

    /** Everybody in the old unit goes on in the new one from that day; where they were stays in their history. */
    void moveEmployees(Unit from, Unit to, Instant now) {
        var lastDay = from.validTo();
        getEntityManager()
                .createNativeQuery("insert into employee_position (employee_id, position_name, unit_id, valid_from,"
                        + " valid_to) select e.id, e.position_name, e.unit_id, e.position_since, ?2 from employee e"
                        + " where e.unit_id = ?1 and (e.position_since is null or e.position_since <= ?2) and not exists"
                        + " (select 1 from employee_position p where p.employee_id = e.id and p.valid_to = ?2)")
                .setParameter(1, from.id())
                .setParameter(2, lastDay)
                .executeUpdate();
        getEntityManager()
                .createQuery("update versioned Employee e set e.unitId = :to, e.positionSince = :since,"
                        + " e.updatedAt = :now where e.unitId = :from")
                .setParameter("to", to.id())
                .setParameter("since", lastDay.plusDays(1))
                .setParameter("now", now)
                .setParameter("from", from.id())
                .executeUpdate();
    }

    /** Serialises changes of the tree, so that two moves cannot close a circle together. */
    void lockTree() {
        getEntityManager()
                .createNativeQuery("select id from unit where parent_id is null for update")
                .getResultList();
    }
}

package id.ampera.organisation;

import id.ampera.platform.paging.Listing;
import id.ampera.platform.paging.Page;
import id.ampera.platform.problem.CommonProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PositionRepository implements PanacheRepositoryBase<Position, UUID> {
    static final String TOMBSTONE = "position";
    private static final String EMPLOYEES =
            "(select count(e.id) from Employee e where e.positionId = p.id and e.active = true)";

    Position require(UUID id) {
        return findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    /** As the database compares names: without regard to case and accents. */
    Optional<Position> findByName(String name) {
        return find("name", name.strip()).firstResultOptional();
    }

    /** The position of this name, added to the list when it is new there. */
    UUID idOf(String name, Instant now) {
        return findByName(name)
                .orElseGet(() -> {
                    var added = new Position(name, PositionKind.of(name), now);
                    persist(added);
                    return added;
                })
                .id();
    }

    Page<PositionListItem> list(PositionFilter filter, Instant now) {
        return new Listing<>(
                        getEntityManager(),
                        PositionListItem.class,
                        "p.id, p.name, p.kind, " + EMPLOYEES + ", p.updatedAt",
                        "Position p",
                        "p.id")
                .search(filter.q, "p.name")
                .where("p.kind = :kind", "kind", filter.kind)
                .where("p.updatedAt >= :updatedSince", "updatedSince", filter.updatedSince)
                .deletable(TOMBSTONE)
                .page(filter, PositionSort.class, "name", now);
    }

    long countEmployees(UUID id, boolean onlyActive) {
        return getEntityManager()
                .createQuery(
                        "select count(e.id) from Employee e where e.positionId = :id"
                                + (onlyActive ? " and e.active = true" : ""),
                        Long.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    void renameAtEmployees(Position position, Instant now) {
        getEntityManager()
                .createQuery("update versioned Employee e set e.positionName = :name, e.updatedAt = :now"
                        + " where e.positionId = :id")
                .setParameter("name", position.name())
                .setParameter("now", now)
                .setParameter("id", position.id())
                .executeUpdate();
    }
}

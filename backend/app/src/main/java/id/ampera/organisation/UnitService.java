package id.ampera.organisation;

import id.ampera.platform.audit.Audit;
import id.ampera.platform.http.IfMatch;
import id.ampera.platform.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
@Transactional
class UnitService implements Units {
    private static final String SUBJECT = "unit";

    private final UnitRepository repository;
    private final UnitAccess access;
    private final Audit audit;
    private final Clock clock;
    private final Event<UnitSucceeded> succeeded;

    UnitService(
            UnitRepository repository, UnitAccess access, Audit audit, Clock clock, Event<UnitSucceeded> succeeded) {
        this.repository = repository;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
        this.succeeded = succeeded;
    }

    Page<UnitListItem> list(UnitFilter filter) {
        return repository.list(filter, clock.instant());
    }

    List<UnitListItem> tree() {
        return repository.all();
    }

    UnitView show(UUID id) {
        return view(repository.require(id));
    }

    UnitView create(UnitInput input) {
        access.requireEditor();
        repository.lockTree();
        requireParent(input.parentId(), null);
        var unit = new Unit(input, clock.instant());
        repository.persist(unit);
        repository.flush();
        var view = view(unit);
        audit.record("unit.created", SUBJECT, unit.id(), null, view);
        return view;
    }

    UnitView edit(UUID id, IfMatch ifMatch, UnitInput input) {
        var unit = repository.require(id);
        access.requireEditor();
        IfMatch.require(ifMatch, unit.version());
        var before = view(unit);
        repository.lockTree();
        requireParent(input.parentId(), id);
        unit.edit(input, clock.instant());
        repository.flush();
        var after = view(unit);
        audit.record("unit.edited", SUBJECT, id, before, after);
        return after;
    }

    UnitView close(UUID id, UnitClosing closing) {
        var unit = repository.require(id);
        access.requireEditor();
        var before = view(unit);
        unit.close(closing.validTo(), clock.instant());
        repository.flush();
        var after = view(unit);
        audit.record("unit.closed", SUBJECT, id, before, after);
        return after;
    }

    UnitView succeed(UUID id, UnitSuccession succession) {
        var unit = repository.require(id);
        access.requireEditor();
        var before = view(unit);
        if (succession.validTo().isAfter(LocalDate.now(clock))) {
            throw OrganisationProblem.SUCCESSION_IN_FUTURE.at("/validTo");
        }
        repository.lockTree();
        unit.close(succession.validTo(), clock.instant());
        var successors = new LinkedHashSet<Unit>();
        for (int i = 0; i < succession.successors().size(); i++) {
            successors.add(successor(unit, succession.successors().get(i), "/successors/" + i));
        }
        successors.forEach(each -> unit.giveWayTo(each.id()));
        if (successors.size() == 1) handOver(unit, successors.iterator().next());
        repository.flush();
        var after = view(unit);
        audit.record("unit.succeeded", SUBJECT, id, before, after);
        succeeded.fire(new UnitSucceeded(id, successors.stream().map(Unit::id).toList()));
        return after;
    }

    private Unit successor(Unit unit, UnitSuccession.Successor wanted, String pointer) {
        if (wanted.unitId() != null) {
            var found = repository
                    .findByIdOptional(wanted.unitId())
                    .orElseThrow(() -> OrganisationProblem.SUCCESSOR_UNFIT.at(pointer + "/unitId"));
            if (found.validTo() != null || found.id().equals(unit.id())) {
                throw OrganisationProblem.SUCCESSOR_UNFIT.at(pointer + "/unitId");
            }
            return found;
        }
        if (wanted.code() == null
                || wanted.code().isBlank()
                || wanted.name() == null
                || wanted.name().isBlank()) {
            throw OrganisationProblem.SUCCESSOR_INCOMPLETE.at(
                    pointer + (wanted.code() == null || wanted.code().isBlank() ? "/code" : "/name"));
        }
        var input = new UnitInput(
                wanted.code(),
                wanted.name(),
                unit.kind(),
                unit.parentId(),
                unit.officialCode(),
                unit.validTo().plusDays(1));
        var created = new Unit(input, clock.instant());
        repository.persist(created);
        repository.flush();
        audit.record("unit.created", SUBJECT, created.id(), null, view(created));
        return created;
    }

    /** With one successor there is no doubt where people and units below go; after a split somebody has to decide. */
    private void handOver(Unit from, Unit to) {
        for (var child : repository.list("parentId", from.id())) {
            child.moveBelow(child.id().equals(to.id()) ? from.parentId() : to.id(), clock.instant());
        }
        repository.flush();
        repository.moveEmployees(from, to, clock.instant());
    }

    @Override
    public UnitRef require(UUID id) {
        var unit = repository.require(id);
        return new UnitRef(unit.id(), unit.code(), unit.name(), unit.parentId());
    }

    @Override
    public Map<UUID, String> namesOf(Collection<UUID> ids) {
        return repository.namesOf(ids);
    }

    @Override
    public Set<UUID> withDescendants(Collection<UUID> ids) {
        return ids.isEmpty() ? Set.of() : repository.withDescendants(ids);
    }

    private void requireParent(UUID parentId, UUID self) {
        if (parentId == null) return;
        if (repository.findByIdOptional(parentId).isEmpty()) {
            throw OrganisationProblem.PARENT_UNKNOWN.at("/parentId");
        }
        if (self != null && repository.withDescendants(List.of(self)).contains(parentId)) {
            throw OrganisationProblem.UNIT_BELOW_ITSELF.at("/parentId");
        }
    }

    private UnitView view(Unit unit) {
        var parentName = unit.parentId() == null
                ? null
                : repository.findByIdOptional(unit.parentId()).map(Unit::name).orElse(null);
        var predecessors = repository.predecessorsOf(unit.id()).stream()
                .map(each -> related(each, each.validTo().plusDays(1)))
                .toList();
        var successors = unit.successors().stream()
                .map(each -> related(repository.findById(each.successorId()), each.validFrom()))
                .sorted(Comparator.comparing(UnitView.RelatedUnit::name))
                .toList();
        return UnitView.of(unit, parentName, predecessors, successors, access.can(unit));
    }

    private static UnitView.RelatedUnit related(Unit unit, LocalDate validFrom) {
        return new UnitView.RelatedUnit(unit.id(), unit.code(), unit.name(), validFrom);
    }
}

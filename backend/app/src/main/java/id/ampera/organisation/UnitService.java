package id.ampera.organisation;

import id.ampera.platform.audit.Audit;
import id.ampera.platform.http.IfMatch;
import id.ampera.platform.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
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

    UnitService(UnitRepository repository, UnitAccess access, Audit audit, Clock clock) {
        this.repository = repository;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
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
        return UnitView.of(unit, parentName, access.can(unit));
    }
}

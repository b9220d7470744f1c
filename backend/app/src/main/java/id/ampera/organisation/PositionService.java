package id.ampera.organisation;

import id.ampera.platform.audit.Audit;
import id.ampera.platform.http.IfMatch;
import id.ampera.platform.paging.Page;
import id.ampera.platform.paging.Tombstones;
import id.ampera.platform.security.Caller;
import id.ampera.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
@Transactional
class PositionService implements Positions {
    private static final String SUBJECT = "position";

    private final PositionRepository repository;
    private final Tombstones tombstones;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    PositionService(PositionRepository repository, Tombstones tombstones, Caller caller, Audit audit, Clock clock) {
        this.repository = repository;
        this.tombstones = tombstones;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    Page<PositionListItem> list(PositionFilter filter) {
        return repository.list(filter, clock.instant());
    }

    PositionView show(UUID id) {
        return view(repository.require(id));
    }

    PositionView create(PositionInput input) {
        var position = new Position(input.name(), input.kind(), clock.instant());
        repository.persist(position);
        repository.flush();
        var view = view(position);
        audit.record("position.created", SUBJECT, position.id(), null, view);
        return view;
    }

    PositionView edit(UUID id, IfMatch ifMatch, PositionInput input) {
        var position = repository.require(id);
        IfMatch.require(ifMatch, position.version());
        var before = view(position);
        position.edit(input, clock.instant());
        repository.flush();
        if (!position.name().equals(before.name())) repository.renameAtEmployees(position, clock.instant());
        var after = view(position);
        audit.record("position.edited", SUBJECT, id, before, after);
        return after;
    }

    void delete(UUID id, IfMatch ifMatch) {
        var position = repository.require(id);
        IfMatch.require(ifMatch, position.version());
        if (repository.countEmployees(id, false) > 0) throw OrganisationProblem.POSITION_IN_USE.raise();
        var before = view(position);
        repository.delete(position);
        tombstones.bury(PositionRepository.TOMBSTONE, id, clock.instant());
        audit.record("position.deleted", SUBJECT, id, before, null);
    }

    private PositionView view(Position position) {
        var can = new ArrayList<String>();
        if (caller.has(Role.ADMIN)) {
            can.add("edit");
            if (repository.countEmployees(position.id(), false) == 0) can.add("delete");
        }
        return new PositionView(
                position.id(),
                position.version(),
                position.name(),
                position.kind(),
                repository.countEmployees(position.id(), true),
                position.updatedAt(),
                List.copyOf(can));
    }

    @Override
    public Map<UUID, String> namesOf(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return repository.list("id in ?1", ids).stream().collect(Collectors.toMap(Position::id, Position::name));
    }
}

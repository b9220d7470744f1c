package id.ampera.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
@Transactional
class RosterService implements Roster {
    private final EmployeeRepository repository;

    RosterService(EmployeeRepository repository) {
        this.repository = repository;
    }

    @Override
    public List<Entry> entries(Collection<UUID> ids) {
        return repository.byIds(ids).stream()
                .map(each -> new Entry(
                        each.id(), each.currentNip(), each.name(), each.email(), each.unitId(), each.active()))
                .toList();
    }

    @Override
    public Set<UUID> everybodyOf(Collection<UUID> unitIds) {
        return repository.idsOf(unitIds);
    }
}

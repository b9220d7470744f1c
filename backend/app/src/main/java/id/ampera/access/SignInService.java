package id.ampera.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
@Transactional
class SignInService implements SignIns {
    private final SignInRepository repository;

    SignInService(SignInRepository repository) {
        this.repository = repository;
    }

    @Override
    public Map<UUID, String> subjectsOf(Collection<UUID> employeeIds) {
        return repository.of(employeeIds).stream().collect(Collectors.toMap(SignIn::employeeId, SignIn::subject));
    }

    @Override
    public Optional<UUID> ownerOf(String subject) {
        return repository.employeeOf(subject);
    }

    @Override
    public Set<UUID> everybody() {
        return repository.streamAll().map(SignIn::employeeId).collect(Collectors.toSet());
    }

    @Override
    public boolean link(UUID employeeId, String subject) {
        var owner = repository.employeeOf(subject).orElse(employeeId);
        if (!owner.equals(employeeId)) return false;
        repository
                .findByIdOptional(employeeId)
                .ifPresentOrElse(
                        known -> known.belongTo(subject), () -> repository.persist(new SignIn(employeeId, subject)));
        repository.flush();
        return true;
    }
}

package id.ampera.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Transactional
class InvitationService implements Invitations {
    private final InvitationRepository repository;

    InvitationService(InvitationRepository repository) {
        this.repository = repository;
    }

    @Override
    public List<Invited> of(UUID campaignId) {
        return repository.ofCampaign(campaignId).stream()
                .map(each -> new Invited(
                        each.employeeId(), each.subjectEmployeeId(), each.state() != Invitation.State.INVITED))
                .toList();
    }

    @Override
    public List<Asked> ofEmployee(UUID campaignId, UUID employeeId) {
        return repository.list("campaignId = ?1 and employeeId = ?2 order by id", campaignId, employeeId).stream()
                .map(InvitationService::asked)
                .toList();
    }

    @Override
    public Optional<Asked> find(UUID campaignId, UUID invitationId) {
        return repository
                .findByIdOptional(invitationId)
                .filter(each -> each.campaignId().equals(campaignId))
                .map(InvitationService::asked);
    }

    private static Asked asked(Invitation each) {
        return new Asked(
                each.id(), each.employeeId(), each.subjectEmployeeId(), each.state() != Invitation.State.INVITED);
    }

    @Override
    public int waiting(UUID campaignId, UUID employeeId) {
        return (int) repository.count(
                "campaignId = ?1 and employeeId = ?2 and state = ?3", campaignId, employeeId, Invitation.State.INVITED);
    }
}

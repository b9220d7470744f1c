package id.ampera.enrolment;

import id.ampera.access.SignIns;
import id.ampera.organisation.Employees;
import id.ampera.organisation.Roster;
import id.ampera.organisation.Units;
import id.ampera.platform.audit.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The transactions around the codes of cards; none is open while Keycloak is asked. */
@ApplicationScoped
@Transactional
class ActivationService {
    static final int DAYS = 30;

    private final ActivationRepository codes;
    private final EnrolmentRepository enrolments;
    private final Roster roster;
    private final Employees employees;
    private final Units units;
    private final SignIns signIns;
    private final Audit audit;
    private final Clock clock;

    ActivationService(
            ActivationRepository codes,
            EnrolmentRepository enrolments,
            Roster roster,
            Employees employees,
            Units units,
            SignIns signIns,
            Audit audit,
            Clock clock) {
        this.codes = codes;
        this.enrolments = enrolments;
        this.roster = roster;
        this.employees = employees;
        this.units = units;
        this.signIns = signIns;
        this.audit = audit;
        this.clock = clock;
    }

    /** Somebody with an account, who may get a card. */
    record Holder(UUID employeeId, String subject) {}

    /** A code that was proved to be somebody's. */
    record Proof(UUID employeeId, String subject) {}

    /** What the trail keeps of cards that were printed. */
    private record Printed(String title, int cards) {}

    /** The people of a job who may get a card now, by name: the chosen ones, or those without one. */
    List<Holder> holders(UUID enrolmentId, Set<UUID> chosen) {
        enrolments.require(enrolmentId);
        var ids = new HashSet<UUID>();
        for (var person : enrolments.people(enrolmentId)) ids.add(person.employeeId());
        if (chosen.isEmpty()) ids.removeAll(codes.withCard(ids, LocalDate.now(clock)));
        else ids.retainAll(chosen);
        var subjects = signIns.subjectsOf(ids);
        return roster.entries(subjects.keySet()).stream()
                .filter(Roster.Entry::active)
                .sorted(Comparator.comparing(Roster.Entry::name).thenComparing(Roster.Entry::id))
                .map(entry -> new Holder(entry.id(), subjects.get(entry.id())))
                .toList();
    }

    /** New codes, which are nowhere but in the answer; codes before them no longer work. */
    List<Card> issue(UUID enrolmentId, List<UUID> employeeIds) {
        var validTo = LocalDate.now(clock).plusDays(DAYS);
        var refs = employees.findAll(employeeIds);
        var names =
                units.namesOf(refs.values().stream().map(each -> each.unitId()).toList());
        var cards = new ArrayList<Card>();
        for (var id : employeeIds) {
            var code = CardCode.random();
            codes.deleteById(id);
            codes.flush();
            codes.persist(new ActivationCode(id, CardCode.hash(code), validTo));
            var ref = refs.get(id);
            cards.add(new Card(ref.name(), ref.maskedNip(), names.get(ref.unitId()), code, validTo));
        }
        var job = enrolments.require(enrolmentId);
        audit.record("enrolment.printed", "enrolment", enrolmentId, null, new Printed(job.title(), cards.size()));
        return cards;
    }

    /**
     * Whose code it is. A code that exists with the number of somebody else counts against the card; what is counted is
     * kept although the answer is a refusal, hence no exception here.
     */
    Optional<Proof> prove(String nip, String typed) {
        var today = LocalDate.now(clock);
        var code = codes.findByHash(CardCode.hash(CardCode.read(typed)))
                .filter(each -> each.isUsable(today))
                .orElse(null);
        if (code == null) return Optional.empty();
        var owner = employees.findByNip(nip).filter(each -> each.id().equals(code.employeeId()));
        if (owner.isEmpty()) {
            code.miss();
            return Optional.empty();
        }
        var isActive = roster.entries(Set.of(code.employeeId())).stream().anyMatch(Roster.Entry::active);
        Map<UUID, String> subjects = signIns.subjectsOf(Set.of(code.employeeId()));
        return isActive && !subjects.isEmpty()
                ? Optional.of(new Proof(code.employeeId(), subjects.get(code.employeeId())))
                : Optional.empty();
    }

    /** The code is used up. */
    void use(UUID employeeId) {
        codes.deleteById(employeeId);
    }

    void sweep() {
        codes.deleteExpired(LocalDate.now(clock));
    }
}

package id.ampera.campaign;

import id.ampera.organisation.EmployeeRef;
import id.ampera.organisation.Employees;
import id.ampera.organisation.Units;
import id.ampera.programme.ParticipantRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whom the structure of the units offers as raters of somebody, as it is today. */
@ApplicationScoped
class RaterProposals {
    /** Peers and subordinates of one person; more would burden a unit for little. */
    private static final int MOST = 3;

    static final Circles NONE = new Circles(Map.of());

    /** @param superior null where nobody stands out */
    record Circle(EmployeeRef superior, List<EmployeeRef> peers, List<EmployeeRef> subordinates) {}

    record Circles(Map<UUID, Circle> byEmployee) {
        Circle of(UUID employeeId) {
            return byEmployee.getOrDefault(employeeId, new Circle(null, List.of(), List.of()));
        }
    }

    private final Employees employees;
    private final Units units;

    RaterProposals(Employees employees, Units units) {
        this.employees = employees;
        this.units = units;
    }

    Circles of(List<ParticipantRef> participants, Map<UUID, EmployeeRef> people) {
        var own = new HashMap<UUID, UUID>();
        for (var each : participants)
            own.put(each.employeeId(), people.get(each.employeeId()).unitId());
        var parents = new HashMap<UUID, UUID>();
        for (var unit : new HashSet<>(own.values()))
            parents.put(unit, units.require(unit).parentId());
        var all = new HashSet<>(own.values());
        parents.values().stream().filter(each -> each != null).forEach(all::add);
        var heads = employees.headsOf(all);
        var staff = employees.activeOf(new HashSet<>(own.values())).stream()
                .collect(Collectors.groupingBy(EmployeeRef::unitId));
        var circles = new HashMap<UUID, Circle>();
        own.forEach((employee, unit) -> circles.put(
                employee,
                circle(employee, unit, heads, heads.get(parents.get(unit)), staff.getOrDefault(unit, List.of()))));
        return new Circles(circles);
    }

    private static Circle circle(
            UUID employee, UUID unit, Map<UUID, EmployeeRef> heads, EmployeeRef above, List<EmployeeRef> staff) {
        var head = heads.get(unit);
        var leads = head != null && head.id().equals(employee);
        var superior = head == null || leads ? above : head;
        if (superior != null && superior.id().equals(employee)) superior = null;
        var others = after(employee, head, staff);
        return leads ? new Circle(superior, List.of(), others) : new Circle(superior, others, List.of());
    }

    /** Those who follow in the list, going round: so everybody is proposed about as often. */
    private static List<EmployeeRef> after(UUID employee, EmployeeRef head, Collection<EmployeeRef> staff) {
        var ring = staff.stream()
                .filter(each -> head == null || !each.id().equals(head.id()))
                .toList();
        int at = 0;
        while (at < ring.size() && !ring.get(at).id().equals(employee)) at++;
        var chosen = new ArrayList<EmployeeRef>();
        for (int i = 1; i <= ring.size() && chosen.size() < MOST; i++) {
            var next = ring.get((at + i) % ring.size());
            if (!next.id().equals(employee)) chosen.add(next);
        }
        return chosen;
    }
}

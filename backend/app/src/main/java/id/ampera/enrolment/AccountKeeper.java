package id.ampera.enrolment;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.ampera.access.SignIns;
import id.ampera.enrolment.EnrolmentService.Result;
import id.ampera.organisation.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Brings the account of one person to what the roster says. Doing it again changes nothing more. */
@ApplicationScoped
class AccountKeeper {
    /** Characters that Keycloak does not take in names. */
    private static final String NOT_IN_NAMES = "[<>&\"$%!#?§;*~/\\\\|^={}\\[\\]\\p{Cntrl}]+";

    private static final Duration LINK = Duration.ofDays(7);

    private final KeycloakUsers keycloak;
    private final SignIns signIns;

    AccountKeeper(KeycloakUsers keycloak, SignIns signIns) {
        this.keycloak = keycloak;
        this.signIns = signIns;
    }

    /**
     * @param subject the account that was made for this person, or null
     * @throws id.ampera.platform.problem.Problem sign-on-away and others of {@link EnrolmentProblem}
     */
    Result bring(Roster.Entry person, String subject) {
        var known = subject == null ? null : keycloak.find(subject).orElse(null);
        if (known == null && person.active()) {
            var made = keycloak.create(fresh(person));
            if (made.isPresent()) return new Result(person.id(), Outcome.CREATED, null, made.get());
        }
        // made by hand, or by a run that was interrupted before it could be remembered
        if (known == null) known = keycloak.findByName(person.nip()).orElse(null);
        if (known == null) return new Result(person.id(), Outcome.UNCHANGED, null, null);
        var owner = signIns.ownerOf(known.path("id").asText()).orElse(person.id());
        if (!owner.equals(person.id())) throw EnrolmentProblem.NIP_IN_USE.raise();
        return person.active() ? align(person, known) : disable(person, known);
    }

    /** Mails a link for choosing a password to whoever has an address and has chosen none. */
    Result mail(Roster.Entry person, Result result) {
        if (result.subject() == null || !person.active() || person.email() == null) return result;
        if (result.outcome() != Outcome.CREATED && keycloak.hasPassword(result.subject())) return result;
        return result.withMail(keycloak.mailActivation(result.subject(), LINK));
    }

    private Result align(Roster.Entry person, ObjectNode known) {
        var id = known.path("id").asText();
        var before = known.deepCopy();
        describe(known, person);
        var isRight = known.equals(before);
        if (!isRight) keycloak.update(id, known);
        return new Result(person.id(), isRight ? Outcome.UNCHANGED : Outcome.CHANGED, null, id);
    }

    private Result disable(Roster.Entry person, ObjectNode known) {
        var id = known.path("id").asText();
        if (known.path("enabled").asBoolean()) {
            keycloak.update(id, known.put("enabled", false));
            keycloak.endSessions(id);
        }
        return new Result(person.id(), Outcome.DISABLED, null, id);
    }

    private static ObjectNode fresh(Roster.Entry person) {
        var user = JsonNodeFactory.instance.objectNode();
        describe(user, person);
        user.putObject("attributes").putArray("locale").add("id");
        return user;
    }

    private static void describe(ObjectNode user, Roster.Entry person) {
        var name = person.name().replaceAll(NOT_IN_NAMES, " ").strip();
        int space = name.indexOf(' ');
        user.put("username", person.nip())
                .put("firstName", space < 0 ? name : name.substring(0, space))
                .put("lastName", space < 0 ? "" : name.substring(space + 1).strip())
                .put("enabled", true);
        // what its owner has written there is not written over
        if (person.email() != null && user.path("email").asText("").isEmpty()) user.put("email", person.email());
    }
}

package id.ampera.platform.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who asks. */
@RequestScoped
public class Caller {
    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Subject of the token; the actor in the audit trail. */
    public String subject() {
        return identity.getPrincipal() instanceof JsonWebToken token ? token.getSubject() : "system";
    }

    public String name() {
        var grants = grants();
        return grants != null && grants.name() != null
                ? grants.name()
                : identity.getPrincipal().getName();
    }

    /** The mail address that the identity provider has verified, or null. */
    public String verifiedEmail() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) return null;
        var isVerified = Boolean.parseBoolean(String.valueOf(token.<Object>getClaim("email_verified")));
        return isVerified && token.getClaim("email") instanceof String email ? email : null;
    }

    /** The caller has staff roles, which do not count until the code of the telephone was shown. */
    public boolean lacksSecondFactor() {
        return identity.getAttribute(GrantsAugmentor.WITHHELD) != null;
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    public boolean hasAny(String... roles) {
        for (var role : roles) if (identity.hasRole(role)) return true;
        return false;
    }

    public Set<String> roles() {
        return identity.getRoles();
    }

    /** The employee behind the account, or null for a service account or somebody who is not on the roster. */
    public UUID employeeId() {
        var grants = grants();
        return grants == null ? null : grants.employeeId();
    }

    /** Units whose matters the caller handles, descendants included. */
    public Set<UUID> unitScope() {
        var grants = grants();
        return grants == null ? Set.of() : grants.unitScope();
    }

    private StaffDirectory.Grants grants() {
        return identity.getAttribute(GrantsAugmentor.GRANTS);
    }
}

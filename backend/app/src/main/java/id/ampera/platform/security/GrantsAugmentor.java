package id.ampera.platform.security;

import id.ampera.platform.problem.HungUp;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Map;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Gives a signed-in person the roles granted in Ampera, read afresh at every request so that a change counts at once. */
@ApplicationScoped
class GrantsAugmentor implements SecurityIdentityAugmentor {
    static final String GRANTS = "ampera.grants";
    static final String WITHHELD = "ampera.withheld";

    private final StaffDirectory staff;
    private final SecondFactor secondFactor;

    GrantsAugmentor(StaffDirectory staff, SecondFactor secondFactor) {
        this.staff = staff;
        this.secondFactor = secondFactor;
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context, Map<String, Object> attributes) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken)) {
            return Uni.createFrom().item(identity);
        }
        var http = HttpSecurityUtils.getRoutingContextAttribute(attributes);
        return context.runBlocking(() -> {
            HungUp.check(http);
            return withGrants(identity);
        });
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return augment(identity, context, Map.of());
    }

    @ActivateRequestContext
    SecurityIdentity withGrants(SecurityIdentity identity) {
        var token = (JsonWebToken) identity.getPrincipal();
        var builder = QuarkusSecurityIdentity.builder(identity);
        String username = token.getClaim("preferred_username");
        if (username == null || username.startsWith("service-account-")) {
            String scope = token.getClaim("scope");
            if (scope != null) for (var each : scope.split(" ")) builder.addRole("scope:" + each);
            return builder.build();
        }
        var grants = staff.grantsOf(token.getSubject(), username);
        if (!grants.roles().isEmpty() && !secondFactor.isShown(token, username)) {
            grants = grants.ofRespondent();
            builder.addAttribute(WITHHELD, true);
        }
        grants.roles().forEach(builder::addRole);
        return builder.addRole(Role.RESPONDENT).addAttribute(GRANTS, grants).build();
    }
}

package id.ampera.platform.security;

import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Staff roles count only for whoever also showed the code of a telephone. The level stands in the token, so that it is
 * checked here at every request, whatever the pages of the sign-in asked for.
 */
@ApplicationScoped
class SecondFactor {
    /** Name of the level in the realm, {@code acr.loa.map}. */
    private static final String LEVEL = "otp";

    @ConfigMapping(prefix = "ampera.second-factor")
    interface Config {
        /** NIPs that get by with a password: the staff of the demonstration, on one's own machine. */
        Optional<Set<String>> exempt();
    }

    private final Set<String> exempt;

    SecondFactor(Config config) {
        exempt = config.exempt().orElse(Set.of());
    }

    boolean isShown(JsonWebToken token, String username) {
        return LEVEL.equals(token.getClaim("acr")) || exempt.contains(username);
    }
}

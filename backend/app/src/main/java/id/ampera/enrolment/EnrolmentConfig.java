package id.ampera.enrolment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

@ConfigMapping(prefix = "ampera.enrolment")
interface EnrolmentConfig {
    /** The realm, as the API itself reaches it. */
    String realmUrl();

    @WithDefault("ampera-provisioning")
    String clientId();

    /** Of that client; without it no accounts are made. */
    Optional<String> secret();

    /** Where the pages are, for the QR codes of cards. */
    String publicUrl();

    /** How often the jobs are looked at. */
    String tick();

    /** When everybody who has an account is compared with the roster. */
    String comparison();
}

package id.ampera.platform.idempotency;

import java.util.regex.Pattern;

/** Which addresses take an {@code Idempotency-Key}. */
public final class IdempotentPaths {
    /**
     * Reading posts, cards and their codes, which must be kept nowhere, those of the anonymous and public modes, of which no row may tell, and named answers, which the invitation
     * already keeps from being taken twice.
     */
    private static final Pattern EXEMPT = Pattern.compile(
            ".*/(search|audience-preview|explorations/run|explorations/export|activations|cards|ballots|submissions|challenges|public-submissions|anonymous-submissions|anonymous-withdrawals|anonymous-drafts)(/.*)?");

    private IdempotentPaths() {}

    public static boolean isExempt(String path) {
        return EXEMPT.matcher(path).matches();
    }
}

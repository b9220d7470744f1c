package id.ampera.paper;

import java.util.UUID;

/** Who keyed in or checked a sheet. Somebody may have two accounts, so both are compared. */
record Keyer(String account, UUID employeeId, String name) {

    boolean isSameAs(Keyer other) {
        return account.equals(other.account) || employeeId != null && employeeId.equals(other.employeeId);
    }
}

package id.ampera.organisation;

import java.util.UUID;

/** An employee as other features see them. */
public record EmployeeRef(UUID id, String name, String maskedNip, Sex sex, UUID unitId) {}

package id.ampera.organisation;

import java.util.UUID;

/** A unit as other features see it. */
public record UnitRef(UUID id, String code, String name, UUID parentId) {}

package id.ampera.programme;

import java.util.UUID;

/** A programme as other features see it. */
public record ProgrammeRef(UUID id, String code, String title) {}

package id.ampera.followup;

import java.util.UUID;

/** A file that was stored under its id and looked at. */
record StoredProof(UUID id, String fileName, ProofKind kind, long size, String sha256) {}

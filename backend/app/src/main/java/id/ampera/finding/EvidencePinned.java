package id.ampera.finding;

import java.util.UUID;

/** Somebody rests a finding on evidence as it was read in this transaction. */
record EvidencePinned(UUID findingId) {}

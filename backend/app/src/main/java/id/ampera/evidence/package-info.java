/**
 * What findings rest on. Features that hold evidence implement {@link id.ampera.evidence.EvidenceSource} and fire {@link
 * id.ampera.evidence.EvidenceChanged}; {@code finding} knows nothing else of them. Owns no table.
 */
package id.ampera.evidence;

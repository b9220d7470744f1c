/**
 * What an evaluation found, the evidence pinned to it, and the verdict on each programme. Owns {@code finding}, {@code
 * finding_evidence}, {@code programme_verdict} and {@code programme_verdict_finding}. Others ask {@link
 * id.ampera.finding.Findings}; evidence is reached through {@link id.ampera.evidence.EvidenceSource} alone.
 */
package id.ampera.finding;

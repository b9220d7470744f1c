/**
 * What should be done about the findings, by whom and until when, and what the addressee answers. Owns {@code
 * recommendation} and {@code recommendation_finding}. Others ask {@link
 * id.ampera.recommendation.Recommendations}, which also decides who sees what hangs on a recommendation.
 */
package id.ampera.recommendation;

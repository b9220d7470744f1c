/**
 * Figures laid side by side and tested: groups, rounds, self against others, scales together. Reckons with nothing but
 * what {@link id.ampera.result.ReleasedFigures} gives, so it tells no more than the results do. Owns
 * {@code saved_exploration}.
 */
package id.ampera.exploration;

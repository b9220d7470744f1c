/**
 * Figures for evaluation as pure functions: numbers in, numbers out. No database, no framework, no feature, no text for
 * people. Every class names its formula, range, errors and source. Wrong input is an {@link IllegalArgumentException};
 * an undefined figure (nothing to reckon with, a constant column, a singular matrix) is an empty
 * {@link java.util.Optional}, never NaN and never an exception.
 *
 * <p>A missing answer: in this package itself there are none, and NaN is wrong input. In the packages below NaN is a
 * missing answer, left out as {@link id.ampera.statistics.numeric.Complete} says, and results tell how many were used.
 * Infinite values are wrong input everywhere.
 */
package id.ampera.statistics;

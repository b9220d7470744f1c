/**
 * Figures for evaluation as pure functions: numbers in, numbers out. No database, no framework, no feature, no text for
 * people. Every class names its formula, range, errors and source. Wrong input is an {@link IllegalArgumentException};
 * an undefined figure is an empty {@link java.util.OptionalDouble}, never NaN.
 */
package id.ampera.statistics;

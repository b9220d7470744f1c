/** Tools of the other packages: missing values, matrices, integrals, roots, distributions that the library lacks. */
package id.ampera.statistics.numeric;

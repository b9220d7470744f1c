/** Exploratory factor analysis: is the matrix fit for it, which factors, and turned so that they can be named. */
package id.ampera.statistics.factor;

/** How many to ask, who answered, and what to do about those who did not. */
package id.ampera.statistics.sampling;

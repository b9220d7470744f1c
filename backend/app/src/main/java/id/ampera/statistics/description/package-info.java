/** What a column of values looks like. */
package id.ampera.statistics.description;

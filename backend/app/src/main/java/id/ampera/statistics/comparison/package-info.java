/** Tests of differences: which, when, and what R's command for it is. All p values are two-sided unless said. */
package id.ampera.statistics.comparison;

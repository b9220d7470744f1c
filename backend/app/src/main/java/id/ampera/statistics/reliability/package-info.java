/**
 * Whether items that shall measure the same do so. Rows are respondents, columns items, NaN a missing answer; rows with
 * one are left out. Items worded the other way round are turned before by the caller.
 */
package id.ampera.statistics.reliability;

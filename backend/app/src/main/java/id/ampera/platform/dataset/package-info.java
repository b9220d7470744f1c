/**
 * Rows of coded answers as files of statistics programs and spreadsheets, written one row after the other. Knows nothing of
 * where the rows come from or what they may tell.
 */
package id.ampera.platform.dataset;

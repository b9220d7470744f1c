/**
 * The report of an evaluation: one composition of blocks, written as HTML, PDF and DOCX, each number with its recipe. Owns
 * {@code report} and {@code report_file}; reads the other features through their public interfaces.
 */
package id.ampera.report;

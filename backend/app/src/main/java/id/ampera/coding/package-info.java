/**
 * One codebook per evaluation, and the passages that carry its codes: quotes of interviews, excerpts of documents and open
 * survey answers, which come through {@code result}'s gate only. Owns {@code codebook}, {@code code} and {@code
 * coded_passage}.
 */
package id.ampera.coding;

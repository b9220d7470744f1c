/**
 * Text of files that people hand in: PDF, DOCX and plain text, told by their content, page by page, in bounded memory and
 * time. Owns no table; knows no feature.
 */
package id.ampera.platform.extraction;

/** Passages of texts that people correct: where a passage is now, and word that a text has changed. */
package id.ampera.platform.text;

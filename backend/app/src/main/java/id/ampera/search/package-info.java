/**
 * Full text over documents and transcripts, by Indonesian stems, of the evaluations that the reader may see. Owns
 * search_text, which it fills from {@link id.ampera.platform.text.TextChanged} inside the transaction of the change; asks
 * document and interview for titles and evaluation for rights.
 */
package id.ampera.search;

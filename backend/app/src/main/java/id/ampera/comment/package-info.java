/**
 * What colleagues say about drafts of questionnaires: threads on an item, a section or the whole, answered, resolved and
 * kept. Owns {@code comment_thread} and {@code thread_comment}. Nobody asks it: nothing that is published, exported or
 * answered leads here.
 */
package id.ampera.comment;

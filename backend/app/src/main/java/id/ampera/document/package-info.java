/**
 * Policy documents of an evaluation: versions with their text by page, excerpts, and checklists whose criteria are proven by
 * excerpts. Owns document, document_version, document_page, document_excerpt, checklist, checklist_criterion and
 * criterion_proof; the files are in the file store. Asks evaluation for rights; is asked through {@link
 * id.ampera.document.Documents}.
 */
package id.ampera.document;

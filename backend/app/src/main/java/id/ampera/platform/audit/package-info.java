/** The trail of every write and its reading by administrators. Owns {@code audit_entry}. */
package id.ampera.platform.audit;

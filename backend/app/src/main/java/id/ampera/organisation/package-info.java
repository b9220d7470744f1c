/**
 * Units as a tree with validity dates, and the roster of employees by NIP. Owns {@code unit}, {@code employee} and {@code
 * employee_nip}. Others ask {@link id.ampera.organisation.Units} and {@link id.ampera.organisation.Employees}.
 */
package id.ampera.organisation;

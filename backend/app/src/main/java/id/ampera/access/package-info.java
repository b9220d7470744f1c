/**
 * Who may do what: staff roles and unit scopes of employees, linked to the account of the identity provider at the first
 * sign-in. Owns {@code account}, {@code account_role} and {@code account_unit}. Answers {@code /me}.
 */
package id.ampera.access;

/**
 * Who may do what: staff roles and unit scopes of employees, and which account of the identity provider is
 * whose. Owns {@code account}, {@code account_role}, {@code account_unit} and {@code sign_in}. Answers {@code /me}.
 */
package id.ampera.access;

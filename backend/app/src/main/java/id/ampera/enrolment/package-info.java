/**
 * Accounts of the identity provider for people of the roster: made, renamed and disabled through Keycloak's admin
 * interface, as a job that goes on after a kill and waits while Keycloak is away. Owns {@code enrolment} and
 * {@code enrolment_person}; asks {@code campaign} whom a campaign invites, {@code organisation} for the roster and
 * {@code access} for whose account is whose.
 */
package id.ampera.enrolment;

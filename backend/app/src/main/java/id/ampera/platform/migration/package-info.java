/** How the schema is brought up to date at start: settings of Liquibase that Quarkus has no key for. */
package id.ampera.platform.migration;

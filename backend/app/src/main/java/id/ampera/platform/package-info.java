/** What every feature stands on: problems, paging, callers and their rights, audit, time, HTTP. Knows no feature. */
package id.ampera.platform;

/** How columns go together. */
package id.ampera.statistics.association;

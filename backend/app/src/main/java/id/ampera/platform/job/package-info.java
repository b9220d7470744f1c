/** Work that outlives the request that asked for it: begun once, gone on with after a kill, on any replica. */
package id.ampera.platform.job;

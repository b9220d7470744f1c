/** Lists as files. */
package id.ampera.platform.export;

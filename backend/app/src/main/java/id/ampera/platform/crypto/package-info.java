/**
 * The cryptography under the anonymous mode: blind signatures, sealing, and keys in files outside the database. Knows
 * neither campaigns nor requests; uses the JDK's providers only.
 */
package id.ampera.platform.crypto;

/**
 * The demonstration: invented people and invented data, the same for the same seed. It marks itself as such wherever it
 * shows. Calls the public interfaces of the features only; nothing depends on it.
 */
package id.ampera.demo;

/**
 * What the head of the agency sees first, and the chain of a recommendation down to its evidence. Owns no table; reads the
 * other features through their public interfaces.
 */
package id.ampera.overview;

/**
 * Errors as RFC 9457 problem+json: every feature lists its problems in one enum that implements {@link
 * id.ampera.platform.problem.ProblemType}; one class turns whatever was thrown into such a problem in the reader's
 * language.
 */
package id.ampera.platform.problem;

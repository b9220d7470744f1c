/**
 * A creating request that is sent again under the same {@code Idempotency-Key} gets the answer of the first one. The
 * record is written in the transaction of the write, so that neither exists without the other. Owns {@code
 * idempotency_key}; ballots and anonymous answers never reach it.
 */
package id.ampera.platform.idempotency;

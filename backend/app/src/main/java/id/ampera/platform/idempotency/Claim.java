package id.ampera.platform.idempotency;

/** One request under a key; {@code status} is what the operation answers on success. */
record Claim(byte[] keyHash, byte[] requestHash, int status) {}

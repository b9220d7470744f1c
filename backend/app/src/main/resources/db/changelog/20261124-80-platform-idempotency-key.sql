--liquibase formatted sql
--changeset ampera:20261124-80
-- key_hash is of the actor and the key, so that the table tells neither; status 0 until the request has succeeded
CREATE TABLE IF NOT EXISTS idempotency_key (
    key_hash BINARY(32) NOT NULL,
    request_hash BINARY(32) NOT NULL,
    status SMALLINT NOT NULL,
    etag VARCHAR(60),
    body MEDIUMTEXT,
    expires_at DATETIME(6) NOT NULL,
    PRIMARY KEY (key_hash),
    KEY ix_idempotency_key_expires_at (expires_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

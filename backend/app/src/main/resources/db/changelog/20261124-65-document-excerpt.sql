--liquibase formatted sql
--changeset ampera:20261124-65
CREATE TABLE IF NOT EXISTS document_excerpt (
    id BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    document_id BINARY(16) NOT NULL,
    page INT NOT NULL,
    start_at INT NOT NULL,
    end_at INT NOT NULL,
    words VARCHAR(4000) NOT NULL,
    prefix VARCHAR(64) NOT NULL,
    suffix VARCHAR(64) NOT NULL,
    note VARCHAR(1000),
    state VARCHAR(10) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_document_excerpt_document FOREIGN KEY (document_id) REFERENCES document (id),
    KEY ix_document_excerpt_place (document_id, page, start_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

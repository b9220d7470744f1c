--liquibase formatted sql
--changeset ampera:20261124-69
-- the reference is too long for an index: its SHA-256 keeps the same evidence from being pinned twice
CREATE TABLE IF NOT EXISTS finding_evidence (
    id BINARY(16) NOT NULL,
    finding_id BINARY(16) NOT NULL,
    kind VARCHAR(30) NOT NULL,
    reference VARCHAR(2000) NOT NULL,
    reference_sha256 CHAR(64) NOT NULL,
    source_id BINARY(16) NOT NULL,
    item_id VARCHAR(200),
    source_title VARCHAR(300) NOT NULL,
    locator VARCHAR(1000) NOT NULL,
    statement TEXT NOT NULL,
    figure DOUBLE,
    n INT,
    denominator INT,
    fingerprint CHAR(64) NOT NULL,
    standing VARCHAR(20) NOT NULL,
    agreement VARCHAR(20) NOT NULL,
    note VARCHAR(1000),
    pinned_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_finding_evidence_reference UNIQUE (finding_id, kind, reference_sha256),
    CONSTRAINT fk_finding_evidence_finding FOREIGN KEY (finding_id) REFERENCES finding (id),
    KEY ix_finding_evidence_source (kind, source_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--liquibase formatted sql
--changeset ampera:20261124-01
CREATE TABLE IF NOT EXISTS audit_entry (
    id BINARY(16) NOT NULL,
    occurred_at DATETIME(6) NOT NULL,
    actor VARCHAR(64) NOT NULL,
    action VARCHAR(64) NOT NULL,
    subject_type VARCHAR(40) NOT NULL,
    subject_id BINARY(16) NOT NULL,
    before_json MEDIUMTEXT,
    after_json MEDIUMTEXT,
    PRIMARY KEY (id),
    KEY ix_audit_entry_subject (subject_id, occurred_at),
    KEY ix_audit_entry_occurred_at (occurred_at, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

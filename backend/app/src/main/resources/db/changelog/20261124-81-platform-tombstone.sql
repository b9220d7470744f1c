--liquibase formatted sql
--changeset ampera:20261124-81
CREATE TABLE IF NOT EXISTS tombstone (
    subject_type VARCHAR(40) NOT NULL,
    subject_id BINARY(16) NOT NULL,
    deleted_at DATETIME(6) NOT NULL,
    PRIMARY KEY (subject_type, subject_id),
    KEY ix_tombstone_deleted_at (subject_type, deleted_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--liquibase formatted sql
--changeset ampera:20261124-94
-- evidence that is looked at once more after the transaction that wrote the row; without kind: all evidence of a finding
CREATE TABLE IF NOT EXISTS evidence_look (
    id BIGINT NOT NULL AUTO_INCREMENT,
    kind VARCHAR(40),
    subject_id BINARY(16) NOT NULL,
    noted_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY ix_evidence_look_subject (subject_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

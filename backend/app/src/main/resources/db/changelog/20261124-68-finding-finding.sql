--liquibase formatted sql
--changeset ampera:20261124-68
CREATE TABLE IF NOT EXISTS finding (
    id BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    evaluation_id BINARY(16) NOT NULL,
    evaluation_question_id BINARY(16) NOT NULL,
    type VARCHAR(20) NOT NULL,
    title VARCHAR(200) NOT NULL,
    statement VARCHAR(4000) NOT NULL,
    status VARCHAR(20) NOT NULL,
    stale BOOLEAN NOT NULL,
    stale_reason VARCHAR(20),
    withdrawal_reason VARCHAR(1000),
    published_at DATETIME(6),
    withdrawn_at DATETIME(6),
    updated_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_finding_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id),
    CONSTRAINT fk_finding_question FOREIGN KEY (evaluation_question_id) REFERENCES evaluation_question (id),
    KEY ix_finding_evaluation (evaluation_id, status),
    KEY ix_finding_title (title, id),
    KEY ix_finding_updated_at (updated_at, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--liquibase formatted sql
--changeset ampera:20261124-66
CREATE TABLE IF NOT EXISTS checklist (
    id BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    evaluation_id BINARY(16) NOT NULL,
    title VARCHAR(200) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_checklist_title UNIQUE (evaluation_id, title),
    CONSTRAINT fk_checklist_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id),
    KEY ix_checklist_title (title, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset ampera:20261124-66b
CREATE TABLE IF NOT EXISTS checklist_criterion (
    id BINARY(16) NOT NULL,
    checklist_id BINARY(16) NOT NULL,
    position INT NOT NULL,
    criterion VARCHAR(500) NOT NULL,
    question_id BINARY(16),
    verdict VARCHAR(10) NOT NULL,
    note VARCHAR(1000),
    PRIMARY KEY (id),
    CONSTRAINT fk_checklist_criterion_checklist FOREIGN KEY (checklist_id) REFERENCES checklist (id),
    CONSTRAINT fk_checklist_criterion_question FOREIGN KEY (question_id) REFERENCES evaluation_question (id)
        ON DELETE SET NULL,
    KEY ix_checklist_criterion_position (checklist_id, position)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset ampera:20261124-66c
CREATE TABLE IF NOT EXISTS criterion_proof (
    criterion_id BINARY(16) NOT NULL,
    excerpt_id BINARY(16) NOT NULL,
    PRIMARY KEY (criterion_id, excerpt_id),
    CONSTRAINT fk_criterion_proof_criterion FOREIGN KEY (criterion_id) REFERENCES checklist_criterion (id),
    CONSTRAINT fk_criterion_proof_excerpt FOREIGN KEY (excerpt_id) REFERENCES document_excerpt (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

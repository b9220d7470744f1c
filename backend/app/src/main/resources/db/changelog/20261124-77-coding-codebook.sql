--liquibase formatted sql
--changeset ampera:20261124-77
-- One per evaluation, and known by its id.
CREATE TABLE IF NOT EXISTS codebook (
    evaluation_id BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    PRIMARY KEY (evaluation_id),
    CONSTRAINT fk_codebook_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset ampera:20261124-77b
-- The tree as an outline: a code belongs to the nearest one above it that is less deep.
CREATE TABLE IF NOT EXISTS code (
    id BINARY(16) NOT NULL,
    evaluation_id BINARY(16) NOT NULL,
    position INT NOT NULL,
    depth INT NOT NULL,
    name VARCHAR(100) NOT NULL,
    definition VARCHAR(1000) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_code_codebook FOREIGN KEY (evaluation_id) REFERENCES codebook (evaluation_id),
    CONSTRAINT ck_code_depth CHECK (depth BETWEEN 0 AND 3),
    KEY ix_code_codebook (evaluation_id, position)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--liquibase formatted sql
--changeset ampera:20261124-87
-- no row, or is_released false: nothing of the evaluation is shown without sign-in
CREATE TABLE IF NOT EXISTS public_page (
    evaluation_id BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    is_released BOOLEAN NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    changed_by VARCHAR(200) NOT NULL,
    PRIMARY KEY (evaluation_id),
    CONSTRAINT fk_public_page_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--liquibase formatted sql
--changeset ampera:20261130-83
-- The recipe is JSON as text: it is read and written whole, and never searched.
CREATE TABLE IF NOT EXISTS saved_exploration (
    id BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    evaluation_id BINARY(16) NOT NULL,
    name VARCHAR(120) NOT NULL,
    recipe TEXT NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uk_saved_exploration_name (evaluation_id, name),
    CONSTRAINT fk_saved_exploration_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

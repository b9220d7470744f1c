--liquibase formatted sql
--changeset ampera:20261124-90
CREATE TABLE IF NOT EXISTS demo_step (
    code VARCHAR(60) NOT NULL,
    object_id BINARY(16),
    finished_at DATETIME(6) NOT NULL,
    PRIMARY KEY (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

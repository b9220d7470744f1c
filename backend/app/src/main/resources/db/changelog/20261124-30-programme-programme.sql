--liquibase formatted sql
--changeset ampera:20261124-30
CREATE TABLE IF NOT EXISTS programme (
    id BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    code VARCHAR(30) NOT NULL,
    type VARCHAR(30) NOT NULL,
    title VARCHAR(200) NOT NULL,
    description VARCHAR(4000),
    status VARCHAR(20) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_programme_code UNIQUE (code),
    KEY ix_programme_title (title, id),
    KEY ix_programme_updated_at (updated_at, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset ampera:20261124-30b
CREATE TABLE IF NOT EXISTS programme_objective (
    programme_id BINARY(16) NOT NULL,
    position INT NOT NULL,
    objective VARCHAR(500) NOT NULL,
    PRIMARY KEY (programme_id, position),
    CONSTRAINT fk_programme_objective_programme FOREIGN KEY (programme_id) REFERENCES programme (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--changeset ampera:20261124-30c
CREATE TABLE IF NOT EXISTS learning_session (
    id BINARY(16) NOT NULL,
    programme_id BINARY(16) NOT NULL,
    position INT NOT NULL,
    title VARCHAR(200) NOT NULL,
    session_mode VARCHAR(20) NOT NULL,
    -- JP of 45 minutes
    hours DECIMAL(6, 2) NOT NULL,
    trainer_name VARCHAR(150),
    PRIMARY KEY (id),
    CONSTRAINT fk_learning_session_programme FOREIGN KEY (programme_id) REFERENCES programme (id),
    CONSTRAINT ck_learning_session_hours CHECK (hours > 0),
    KEY ix_learning_session_programme (programme_id, position)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

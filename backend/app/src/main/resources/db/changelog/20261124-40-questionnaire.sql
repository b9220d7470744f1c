--liquibase formatted sql
--changeset ampera:20261124-40
-- The draft is one canonical JSON document, kept as text: a JSON column would reorder its keys.
CREATE TABLE IF NOT EXISTS questionnaire (
    id BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    code VARCHAR(40) NOT NULL,
    title VARCHAR(200) NOT NULL,
    description VARCHAR(1000),
    status VARCHAR(20) NOT NULL,
    draft MEDIUMTEXT NOT NULL,
    item_count INT NOT NULL,
    latest_number INT NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_questionnaire_code UNIQUE (code),
    KEY ix_questionnaire_title (title, id),
    KEY ix_questionnaire_updated_at (updated_at, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--liquibase formatted sql
--changeset ampera:20261124-41
-- Rows are written once and never changed: campaigns and their answers stand on them.
CREATE TABLE IF NOT EXISTS questionnaire_version (
    id BINARY(16) NOT NULL,
    questionnaire_id BINARY(16) NOT NULL,
    number INT NOT NULL,
    title VARCHAR(200) NOT NULL,
    canonical MEDIUMTEXT NOT NULL,
    sha256 CHAR(64) CHARACTER SET ascii NOT NULL,
    item_count INT NOT NULL,
    minutes INT,
    published_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_questionnaire_version_number UNIQUE (questionnaire_id, number),
    CONSTRAINT fk_questionnaire_version_questionnaire FOREIGN KEY (questionnaire_id) REFERENCES questionnaire (id),
    KEY ix_questionnaire_version_published_at (published_at, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

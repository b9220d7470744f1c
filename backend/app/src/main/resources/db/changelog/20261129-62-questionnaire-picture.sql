--liquibase formatted sql
--changeset ampera:20261129-62
-- Pictures of questionnaires. Published versions name them by their hash, so a row is neither changed nor removed.
CREATE TABLE IF NOT EXISTS questionnaire_picture (
    sha256 CHAR(64) CHARACTER SET ascii NOT NULL,
    file_id BINARY(16) NOT NULL,
    media_type VARCHAR(20) NOT NULL,
    width INT NOT NULL,
    height INT NOT NULL,
    bytes INT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    PRIMARY KEY (sha256),
    CONSTRAINT uk_questionnaire_picture_file UNIQUE (file_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

--liquibase formatted sql
--changeset ampera:20261124-67
CREATE TABLE IF NOT EXISTS search_text (
    id BIGINT NOT NULL AUTO_INCREMENT,
    kind VARCHAR(20) NOT NULL,
    source_id BINARY(16) NOT NULL,
    evaluation_id BINARY(16) NOT NULL,
    page INT NOT NULL,
    body MEDIUMTEXT NOT NULL,
    tokens MEDIUMTEXT NOT NULL,
    PRIMARY KEY (id),
    KEY ix_search_text_source (source_id, kind),
    FULLTEXT KEY ft_search_text_tokens (tokens)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;

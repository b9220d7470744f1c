--liquibase formatted sql
--changeset ampera:20261124-78
-- Refers to a passage by what its own feature calls it and keeps no words: a survey's text is read through the gate only.
CREATE TABLE IF NOT EXISTS coded_passage (
    id BINARY(16) NOT NULL,
    code_id BINARY(16) NOT NULL,
    kind VARCHAR(10) NOT NULL,
    reference VARCHAR(150) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uk_coded_passage UNIQUE (code_id, kind, reference),
    CONSTRAINT fk_coded_passage_code FOREIGN KEY (code_id) REFERENCES code (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
